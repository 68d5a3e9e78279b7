package health.magnesium.advisory.safety;

import health.magnesium.advisory.reference.RequirementLookup;
import health.magnesium.advisory.reference.UpperLevel;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The authority prints no row for this person's age and life stage, or no upper level. Where a
 * policy lets the nearest row stand in, the finding names it.
 *
 * <p>An upper level that the source calls not determinable or does not set for the age is no gap of
 * the table and gives no finding; nothing printed, a range or an amount per kilogram does.
 */
final class NoRowPublished implements AdvisoryRule {

  private static final RuleId ID = new RuleId("no-row-published");
  private static final Citation BASIS = new Citation("product-policy", "boundary rules");

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
    return Set.of(FindingCode.NO_PUBLISHED_ROW);
  }

  @Override
  public List<Finding> assess(Situation situation) {
    return Stream.of(requirement(situation), upperLevel(situation))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Finding> requirement(Situation situation) {
    return switch (situation.adequacy().lookup()) {
      case RequirementLookup.Row(var row, var notes) -> nearest(situation, notes);
      case RequirementLookup.EitherRow either -> Optional.empty();
      case RequirementLookup.EitherFeeding either -> Optional.empty();
      case RequirementLookup.NoRow() ->
          Optional.of(finding(situation, "none").because("policies", List.of("no-row")));
    };
  }

  private static Optional<Finding> nearest(Situation situation, Set<RequirementLookup.Note> notes) {
    var policies =
        notes.stream()
            .filter(note -> note != RequirementLookup.Note.AMBIGUOUS_INFANT_BOUNDARY)
            .map(RequirementLookup.Note::code)
            .sorted()
            .toList();
    return policies.isEmpty()
        ? Optional.empty()
        : Optional.of(
            finding(situation, "nearest")
                .because("policies", policies)
                .because("rowUsed", situation.adequacy().shown().group()));
  }

  private static Optional<Finding> upperLevel(Situation situation) {
    return situation.products().limit().orElse(null)
                instanceof UpperLevel.NotSet(var reason, var provenance)
            && reason.isGap()
        ? Optional.of(finding(situation, "upper-level").because("reason", reason.code()))
        : Optional.empty();
  }

  private static Finding finding(Situation situation, String variant) {
    var person = situation.person();
    return Finding.of(FindingCode.NO_PUBLISHED_ROW, Severity.INFO, "published-ages")
        .inVariant(variant)
        .because("authority", situation.authority().id())
        .because("lifeStage", person.lifeStage().code())
        .because("ageYears", person.ageOn(situation.assessmentDate()).years());
  }
}
