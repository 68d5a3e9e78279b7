package health.magnesium.advisory.intake;

import static health.magnesium.advisory.intake.Intake.TODAY;
import static health.magnesium.advisory.intake.Intake.completeDay;
import static health.magnesium.advisory.intake.Intake.diary;
import static health.magnesium.advisory.intake.Intake.food;
import static health.magnesium.advisory.intake.Intake.incompleteDay;
import static health.magnesium.advisory.intake.Intake.supplement;
import static health.magnesium.advisory.intake.Intake.tapWater;
import static health.magnesium.advisory.intake.Intake.unknownFood;
import static health.magnesium.advisory.intake.Intake.withRoute;
import static org.assertj.core.api.Assertions.assertThat;

import health.magnesium.advisory.intake.IntakeSummary.CoarseItem;
import health.magnesium.advisory.intake.IntakeSummary.Contributor;
import health.magnesium.advisory.intake.IntakeSummary.GradeShare;
import health.magnesium.advisory.intake.IntakeSummary.UnknownItem;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class IntakeSummariesTest {

  private static IntakeSummary summary(RecordedDay... days) {
    return IntakeSummaries.of(diary(days), 5);
  }

  @Test
  void showsMeansPerStreamWithOneDecimal() {
    var summary =
        summary(
            completeDay(TODAY.minusDays(2), food("100")),
            completeDay(TODAY.minusDays(1), food("100"), supplement("50")),
            completeDay(TODAY, food("101")));

    assertThat(summary.completeDays()).isEqualTo(3);
    assertThat(summary.meanMg()).isEqualTo(new BigDecimal("117"));
    assertThat(summary.bySourceMg().food()).isEqualTo(new BigDecimal("100.3"));
    assertThat(summary.bySourceMg().water()).isEqualTo(new BigDecimal("0"));
    assertThat(summary.bySourceMg().supplement()).isEqualTo(new BigDecimal("16.7"));
  }

  @Test
  void numbersAreNullWithoutAUsedDay() {
    var summary = summary(incompleteDay(TODAY, food("100")));

    assertThat(summary.completeDays()).isZero();
    assertThat(summary.meanMg()).isNull();
    assertThat(summary.bySourceMg()).isEqualTo(new IntakeSummary.BySource(null, null, null, null));
    assertThat(summary.topContributors()).isEmpty();
    assertThat(summary.days()).singleElement().matches(day -> !day.used() && !day.complete());
  }

  @Test
  void prints350WithoutAnExponent() {
    assertThat(summary(completeDay(TODAY, food("350.00"))).meanMg()).hasToString("350");
  }

  @Test
  void listsDaysInOrderOfDate() {
    var summary = summary(completeDay(TODAY), incompleteDay(TODAY.minusDays(3)));

    assertThat(summary.days())
        .extracting(IntakeSummary.Day::date)
        .containsExactly(TODAY.minusDays(3), TODAY);
    assertThat(summary.days())
        .extracting(IntakeSummary.Day::excluded)
        .containsExactly(ExclusionReason.INCOMPLETE, null);
  }

  @Test
  void coverageNamesWhatIsUnknown() {
    var coverage =
        summary(
                completeDay(TODAY, food("1"), unknownFood("bar"), tapWater("1000")),
                incompleteDay(TODAY.minusDays(1), unknownFood("soup")))
            .coverage();

    assertThat(coverage.itemsWithValueShare()).isEqualTo(new BigDecimal("0.667"));
    assertThat(coverage.lowerBound()).isTrue();
    assertThat(coverage.unknownItems())
        .containsExactly(
            new UnknownItem(TODAY.minusDays(1), "soup", UnknownReason.VALUE_UNKNOWN, null),
            new UnknownItem(TODAY, "bar", UnknownReason.VALUE_UNKNOWN, null));
    assertThat(coverage.assumedItems())
        .singleElement()
        .satisfies(item -> assertThat(item.magnesiumMg()).isEqualByComparingTo("10"));
  }

  @Test
  void whatDoesNotCountIsNoItemOfTheShare() {
    var coverage =
        summary(completeDay(TODAY, food("1"), withRoute(Item.Product.Route.BATH, "500")))
            .coverage();

    assertThat(coverage.itemsWithValueShare()).isEqualTo(new BigDecimal("1"));
  }

  @Test
  void aDayWithoutItemsHasNoShare() {
    assertThat(summary(completeDay(TODAY)).coverage().itemsWithValueShare()).isNull();
  }

  private static Item.Food graded(String foodId, String mg, Grade grade) {
    return new Item.Food(
        foodId,
        foodId,
        new MagnesiumContent.Known(new BigDecimal(mg), false, grade),
        List.of(),
        null);
  }

  @Test
  void coverageTellsHowFarTheFiguresOfFoodRestOnMeasurement() {
    var coverage =
        summary(
                completeDay(
                    TODAY.minusDays(1),
                    graded("sr-1", "60", Grade.ANALYTICAL),
                    graded("sr-2", "30", Grade.IMPUTED),
                    graded("sr-3", "0", Grade.ASSUMED_ZERO),
                    supplement("100")),
                completeDay(
                    TODAY,
                    graded("fdc-4", "50", Grade.LABEL_DAILY_VALUE),
                    graded("fdc-4", "40", Grade.LABEL_DAILY_VALUE),
                    food("20"),
                    tapWater("1000")))
            .coverage();

    assertThat(coverage.foodGrades())
        .containsExactly(
            new GradeShare(Grade.ANALYTICAL, 1, new BigDecimal("30"), new BigDecimal("0.3")),
            new GradeShare(Grade.IMPUTED, 1, new BigDecimal("15"), new BigDecimal("0.15")),
            new GradeShare(
                Grade.LABEL_DAILY_VALUE, 2, new BigDecimal("45"), new BigDecimal("0.45")),
            new GradeShare(Grade.ASSUMED_ZERO, 1, new BigDecimal("0"), new BigDecimal("0")),
            new GradeShare(Grade.NOT_STATED, 1, new BigDecimal("10"), new BigDecimal("0.1")));
    assertThat(coverage.weakFiguresShare()).isEqualTo(new BigDecimal("0.6"));
    assertThat(coverage.coarseItems())
        .containsExactly(
            new CoarseItem("fdc-4", "fdc-4", Grade.LABEL_DAILY_VALUE, new BigDecimal("45")));
  }

  @Test
  void gradesHaveNoShareOfNothing() {
    var coverage =
        summary(completeDay(TODAY, graded("sr-1", "0", Grade.ASSUMED_ZERO), supplement("9")))
            .coverage();

    assertThat(coverage.weakFiguresShare()).isNull();
    assertThat(coverage.foodGrades())
        .containsExactly(new GradeShare(Grade.ASSUMED_ZERO, 1, new BigDecimal("0"), null));
    assertThat(summary().coverage().foodGrades()).isEmpty();
  }

  @Test
  void showsTheBoundOfAValueBelowALimitAndCountsNothing() {
    var below =
        new Item.Food(
            "ciqual-1",
            "syrup",
            new MagnesiumContent.Unknown(UnknownReason.BELOW_LIMIT, new BigDecimal("1.50")),
            List.of(),
            null);
    var summary = summary(completeDay(TODAY, below, food("10")));

    assertThat(summary.meanMg()).isEqualTo(new BigDecimal("10"));
    assertThat(summary.coverage().lowerBound()).isTrue();
    assertThat(summary.coverage().unknownItems())
        .containsExactly(
            new UnknownItem(TODAY, "syrup", UnknownReason.BELOW_LIMIT, new BigDecimal("1.5")));
  }

  @Test
  void namesTheLargestContributorsFirst() {
    var almonds =
        new Item.Food(
            "sr-12061",
            "almonds",
            new MagnesiumContent.Known(new BigDecimal("80")),
            List.of(),
            null);
    var summary =
        summary(
            completeDay(TODAY.minusDays(1), almonds, food("soup", "60")),
            completeDay(TODAY, almonds, food("soup", "20"), supplement("100")));

    assertThat(summary.topContributors())
        .containsExactly(
            new Contributor("almonds", "sr-12061", new BigDecimal("80"), new BigDecimal("0.471")),
            new Contributor(
                "magnesium tablet", null, new BigDecimal("50"), new BigDecimal("0.294")),
            new Contributor("soup", null, new BigDecimal("40"), new BigDecimal("0.235")));
  }

  @Test
  void namesAtMostAsManyContributorsAsAsked() {
    var diary = diary(completeDay(TODAY, food("a", "1"), food("b", "2"), food("c", "3")));

    assertThat(IntakeSummaries.of(diary, 2).topContributors())
        .extracting(Contributor::label)
        .containsExactly("c", "b");
  }
}
