package health.magnesium.advisory.safety;

import health.magnesium.advisory.intake.DayOfIntake;
import health.magnesium.advisory.reference.Requirement;
import health.magnesium.advisory.reference.RequirementLookup;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A used day and the assessment date fall in different rows of the table. The row of the assessment
 * date is used for all days.
 */
final class DiarySpansAgeBands implements AdvisoryRule {

  private static final RuleId ID = new RuleId("diary-spans-age-bands");
  private static final Citation BASIS =
      new Citation("product-policy", "boundary rules: a diary that spans a birthday");

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
    return Set.of(FindingCode.SPANS_AGE_BANDS);
  }

  @Override
  public List<Finding> assess(Situation situation) {
    var now = rowsOn(situation.assessmentDate(), situation);
    var others =
        situation.diary().usedDays().stream()
            .map(DayOfIntake::date)
            .filter(date -> !rowsOn(date, situation).equals(now))
            .toList();
    if (others.isEmpty()) {
      return List.of();
    }
    return List.of(
        Finding.of(FindingCode.SPANS_AGE_BANDS, Severity.INFO, "published-ages")
            .because("dates", others)
            .because("rowUsed", situation.adequacy().shown().group()));
  }

  private static List<Requirement> rowsOn(LocalDate date, Situation situation) {
    var person = situation.person();
    return switch (situation
        .authority()
        .requirementFor(person.sex(), person.lifeStage(), person.ageOn(date))) {
      case RequirementLookup.Row(var row, var notes) -> List.of(row);
      case RequirementLookup.EitherRow(var female, var male) -> List.of(female, male);
      case RequirementLookup.EitherFeeding(var breastMilk, var formula) ->
          List.of(breastMilk, formula);
      case RequirementLookup.NoRow() -> List.of();
    };
  }
}
