package health.magnesium.advisory.safety;

import health.magnesium.advisory.person.Symptom;
import health.magnesium.advisory.reference.ConditionGroup;
import health.magnesium.advisory.reference.ReferenceTables;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A pregnant person who takes a magnesium product, whose gap food does not close, or who has cramps
 * or high blood pressure. The midwife or doctor decides; lactation without pregnancy is not meant.
 */
final class PregnancyWithMagnesiumProduct implements AdvisoryRule {

  private static final RuleId ID = new RuleId("pregnancy-with-magnesium-product");
  private static final Citation BASIS = new Citation("product-policy", "life stages");

  private final ReferenceTables tables;

  PregnancyWithMagnesiumProduct(ReferenceTables tables) {
    this.tables = tables;
  }

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public Citation basis() {
    return BASIS;
  }

  @Override
  public Set<FindingCode> codes() {
    return Set.of(FindingCode.PREGNANCY_CLINICIAN);
  }

  @Override
  public List<Finding> assess(Situation situation) {
    var signs = signs(situation);
    if (!situation.person().lifeStage().isPregnant()
        || (!situation.concernsProducts() && signs.isEmpty())) {
      return List.of();
    }
    return List.of(
        Finding.of(FindingCode.PREGNANCY_CLINICIAN, Severity.WARNING, "pregnancy-clinician")
            .inVariant(situation.concernsProducts() ? "product" : "signs")
            .because("lifeStage", situation.person().lifeStage().code())
            .because("products", situation.productLabels())
            .because("signs", signs)
            .because("supplementConsidered", situation.supplementConsidered())
            .advise(AdvisedAction.ASK_MIDWIFE_OR_DOCTOR));
  }

  /** What a person might take magnesium for by herself. */
  private List<String> signs(Situation situation) {
    var person = situation.person();
    var signs = new ArrayList<String>();
    if (person.symptomKinds().contains(Symptom.Kind.MUSCLE_CRAMPS)) {
      signs.add(Symptom.Kind.MUSCLE_CRAMPS.code());
    }
    if (!tables.conditionsIn(ConditionGroup.HYPERTENSION, person).isEmpty()) {
      signs.add(ConditionGroup.HYPERTENSION.code());
    }
    return List.copyOf(signs);
  }
}
