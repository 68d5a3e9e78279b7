package health.magnesium.advisory.safety;

import health.magnesium.advisory.intake.CountedItem;
import health.magnesium.advisory.person.Symptom;
import health.magnesium.advisory.reference.Policy;
import health.magnesium.advisory.reference.ReferenceTables;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Diarrhoea while a magnesium product is swallowed: the effect that the upper level is there to
 * prevent. Products that the person chose can be taken less of; what is prescribed is for the
 * prescriber.
 *
 * <p>Information at first, a warning once it lasts. Without a first day nobody knows how long it
 * lasts, and the finding says from when on it matters.
 */
final class DiarrhoeaWithMagnesiumProduct implements AdvisoryRule {

  private static final RuleId ID = new RuleId("diarrhoea-with-magnesium-product");
  private static final Citation BASIS = new Citation("iom-2006", "p. 343");

  private final ReferenceTables tables;

  DiarrhoeaWithMagnesiumProduct(ReferenceTables tables) {
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
    return Set.of(FindingCode.GI_EFFECT);
  }

  @Override
  public List<Finding> assess(Situation situation) {
    var selfChosen = labels(situation, used -> !used.isPrescribed());
    var prescribed = labels(situation, CountedItem::isPrescribed);
    var hasIt = situation.person().symptomKinds().contains(Symptom.Kind.DIARRHOEA);
    if (!hasIt || (selfChosen.isEmpty() && prescribed.isEmpty())) {
      return List.of();
    }
    var days = daysSoFar(situation);
    var limit = tables.wholePolicy(Policy.GI_EFFECT_DAYS);
    var lasting = days != null && days > limit;
    var finding =
        Finding.of(
                FindingCode.GI_EFFECT,
                lasting ? Severity.WARNING : Severity.INFO,
                "gi-effect",
                "iom-1997-upper-level")
            .inVariant(
                (lasting ? "lasting" : "recent") + (selfChosen.isEmpty() ? "-prescribed" : ""))
            .because("daysSoFar", days)
            .because("tellAfterDays", limit)
            .because("selfChosenProducts", selfChosen)
            .because("prescribedProducts", prescribed)
            .advise(AdvisedAction.TELL_CLINICIAN);
    return List.of(
        selfChosen.isEmpty() ? finding : finding.advise(AdvisedAction.REDUCE_SELF_CHOSEN_PRODUCTS));
  }

  private static List<String> labels(Situation situation, Predicate<CountedItem> which) {
    return situation.diary().productsInUse().stream()
        .filter(CountedItem::isCounted)
        .filter(which)
        .map(used -> used.item().label())
        .distinct()
        .sorted()
        .toList();
  }

  private static @Nullable Integer daysSoFar(Situation situation) {
    return situation.person().symptoms().stream()
        .filter(symptom -> symptom.kind() == Symptom.Kind.DIARRHOEA)
        .map(Symptom::from)
        .filter(Objects::nonNull)
        .min(LocalDate::compareTo)
        .map(from -> (int) ChronoUnit.DAYS.between(from, situation.assessmentDate()))
        .orElse(null);
  }
}
