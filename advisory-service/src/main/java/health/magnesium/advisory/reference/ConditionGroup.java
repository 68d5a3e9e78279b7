package health.magnesium.advisory.reference;

import health.magnesium.advisory.person.Coded;
import java.util.Locale;

/** Diagnoses that mean the same to a rule; the codes are in {@code condition-groups.csv}. */
public enum ConditionGroup implements Coded {
  ACUTE_KIDNEY_INJURY,
  DIALYSIS,
  KIDNEY_DISEASE_STAGE_4_5,
  KIDNEY_DISEASE_STAGE_3,
  /** Stages 1 and 2, and kidney disease without a stage. */
  KIDNEY_DISEASE_OTHER,
  ALBUMINURIA,
  COELIAC,
  OXALATE_STONES,
  HYPEROXALURIA,
  BARIATRIC_SURGERY,
  SWALLOWING_DIFFICULTY,
  ILEOSTOMY,
  DIGESTIVE_STRICTURE,
  GASTROPARESIS,
  DIVERTICULITIS,
  EATING_DISORDER,
  PREGNANCY_NAUSEA,
  FOOD_INSECURITY,
  HYPERKALAEMIA,
  DIABETES,
  /** High blood pressure, in pregnancy too. */
  HYPERTENSION,
  PRE_ECLAMPSIA,
  HYPOMAGNESAEMIA,
  CROHN,
  /**
   * Short bowel, after surgery of stomach or bowel, and other malabsorption but coeliac disease.
   */
  MALABSORPTION,
  CHRONIC_DIARRHOEA,
  TYPE_2_DIABETES,
  ALCOHOL_DEPENDENCE,
  HYPOKALAEMIA,
  HYPOCALCAEMIA,
  /** Gitelman and Bartter syndrome and the like. */
  INHERITED_SALT_LOSS,
  /** Block of the heart's conduction at any level. */
  HEART_CONDUCTION,
  BRADYCARDIA,
  MYASTHENIA_GRAVIS,
  KIDNEY_STONE,
  URINARY_INFECTION,
  /** Ileus among them. */
  BOWEL_OBSTRUCTION;

  static final String FILE = "condition-groups.csv";

  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
