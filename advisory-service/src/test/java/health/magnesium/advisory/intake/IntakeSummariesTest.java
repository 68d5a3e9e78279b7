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

import health.magnesium.advisory.intake.IntakeSummary.Contributor;
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
            new UnknownItem(TODAY.minusDays(1), "soup", UnknownReason.VALUE_UNKNOWN),
            new UnknownItem(TODAY, "bar", UnknownReason.VALUE_UNKNOWN));
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
