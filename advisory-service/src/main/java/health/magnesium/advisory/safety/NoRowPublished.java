package health.magnesium.advisory.safety;

import health.magnesium.advisory.reference.RequirementLookup;
import java.util.List;
import java.util.Set;

/**
 * The authority prints no row for this person's age and life stage, or no upper level. Where a
 * policy lets the nearest row stand in, the finding names it.
 *
 * <p>An upper level that the source calls not determinable (infants) is no gap of the table and
 * gives no finding of its own.
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
    var notes =
        switch (situation.adequacy().lookup()) {
          case RequirementLookup.Row(var row, var rowNotes) ->
              rowNotes.stream()
                  .filter(note -> note != RequirementLookup.Note.AMBIGUOUS_INFANT_BOUNDARY)
                  .map(RequirementLookup.Note::code)
                  .sorted()
                  .toList();
          case RequirementLookup.EitherRow either -> List.<String>of();
          case RequirementLookup.NoRow() -> List.of("no-row");
        };
    if (notes.isEmpty()) {
      return List.of();
    }
    var person = situation.person();
    return List.of(
        Finding.of(FindingCode.NO_PUBLISHED_ROW, Severity.INFO, "published-ages")
            .because("lifeStage", person.lifeStage().code())
            .because("ageYears", person.ageOn(situation.assessmentDate()).years())
            .because("policies", notes)
            .because("rowUsed", situation.adequacy().shown().group()));
  }
}
