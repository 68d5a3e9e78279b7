package health.magnesium.advisory.safety;

import health.magnesium.advisory.person.Coded;
import java.util.Locale;

/**
 * What to do next; the words are in the bundles. None tells anyone to stop or skip a prescribed
 * drug.
 */
public enum AdvisedAction implements Coded {
  CALL_EMERGENCY_SERVICES,
  CALL_POISON_CENTRE,
  CONTACT_CLINIC_TODAY,
  CONTACT_KIDNEY_TEAM,
  NO_SELF_CHOSEN_MAGNESIUM,
  MEASURE_KIDNEY_FUNCTION,
  MEASURE_SERUM_MAGNESIUM,
  REPEAT_SERUM_MAGNESIUM,
  FIND_CAUSE_OF_LOW_MAGNESIUM,
  STAY_WITHIN_UPPER_LEVEL,
  REDUCE_SELF_CHOSEN_PRODUCTS,
  REVIEW_PRESCRIBED_DOSE,
  READ_LABEL,
  COUNT_HIDDEN_SOURCE,
  CORRECT_LAB_RESULT,
  ASK_CLINICIAN_FIRST,
  ASK_MIDWIFE_OR_DOCTOR,
  ASK_PAEDIATRICIAN,
  EAT_MORE_MAGNESIUM,
  KEEP_EATING_THIS_WAY,
  PREFER_FOOD,
  RECORD_MORE_DAYS,
  COMPLETE_DAYS,
  RECORD_SEX,
  FIND_VALUE,
  CHOOSE_FOOD,
  ASK_DIETITIAN,
  KEEP_VITAMIN_K_CONSTANT,
  TELL_INR_CLINIC;

  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
