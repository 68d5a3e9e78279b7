package health.magnesium.advisory.intake;

import static health.magnesium.advisory.intake.Intake.TODAY;
import static health.magnesium.advisory.intake.Intake.completeDay;
import static health.magnesium.advisory.intake.Intake.diary;
import static health.magnesium.advisory.intake.Intake.food;
import static health.magnesium.advisory.intake.Intake.incompleteDay;
import static org.assertj.core.api.Assertions.assertThat;

import health.magnesium.advisory.intake.IntakeSummary.FoodChanged;
import health.magnesium.advisory.intake.Rebased.Figure;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RebasingsTest {

  private static final Figure BEFORE = new Figure(1, new BigDecimal("268"), "100 g", null);
  private static final Figure TODAYS = new Figure(3, new BigDecimal("270"), "100 g", null);

  private static MagnesiumContent mg(String mg) {
    return new MagnesiumContent.Known(new BigDecimal(mg));
  }

  private static MagnesiumContent unknown(UnknownReason reason) {
    return new MagnesiumContent.Unknown(reason);
  }

  private static Item.Food almonds(MagnesiumContent now, @Nullable Rebased rebased) {
    return new Item.Food("sr-12061", "almonds", now, null, List.of(), rebased, null);
  }

  private static Item.Food almonds(String now, String then) {
    return almonds(mg(now), new Rebased(BEFORE, TODAYS, mg(then)));
  }

  @Test
  void saysNothingWhereNothingWasCompared() {
    assertThat(Rebasings.of(diary(completeDay(TODAY, food("1"), almonds(mg("1"), null)))))
        .isEmpty();
  }

  @Test
  void addsUpWhatOneRevisionChangedAndLeavesOutWhatCountsTheSame() {
    var same =
        new Item.Food(
            "sr-1", "same", mg("5.0"), null, List.of(), new Rebased(BEFORE, TODAYS, mg("5")), null);
    var rebasing =
        Rebasings.of(
                diary(
                    completeDay(TODAY.minusDays(1), almonds("81", "80.4"), same, food("100")),
                    completeDay(TODAY, almonds("27", "26.8"))))
            .orElseThrow();

    assertThat(rebasing.recordedMeanMg()).isEqualTo(new BigDecimal("106.1"));
    assertThat(rebasing.foodsChanged())
        .containsExactly(
            new FoodChanged("sr-12061", "almonds", BEFORE, TODAYS, new BigDecimal("0.4")));
  }

  @Test
  void aDayThatIsNotUsedMovesNoMean() {
    var rebasing = Rebasings.of(diary(incompleteDay(TODAY, almonds("27", "20")))).orElseThrow();

    assertThat(rebasing.recordedMeanMg()).isNull();
    assertThat(rebasing.foodsChanged()).isEmpty();
  }

  @Test
  void theDifferenceToAnUnknownFigureIsUnknown() {
    var gone = new Figure(3, null, "100 g", UnknownReason.VALUE_UNKNOWN);
    var noLonger =
        almonds(unknown(UnknownReason.VALUE_UNKNOWN), new Rebased(BEFORE, gone, mg("80")));
    var onlyNow = almonds(mg("81"), new Rebased(gone, TODAYS, unknown(UnknownReason.TRACE)));
    var rebasing =
        Rebasings.of(diary(completeDay(TODAY, noLonger, onlyNow, food("10")))).orElseThrow();

    assertThat(rebasing.recordedMeanMg()).isEqualTo(new BigDecimal("90"));
    assertThat(rebasing.foodsChanged())
        .containsExactlyInAnyOrder(
            new FoodChanged("sr-12061", "almonds", BEFORE, gone, null),
            new FoodChanged("sr-12061", "almonds", gone, TODAYS, null));
  }

  @Test
  void whatIsUnknownForTheSameReasonIsNoChange() {
    var figure = new Figure(1, null, "100 g", UnknownReason.TRACE);
    var trace =
        almonds(
            unknown(UnknownReason.TRACE),
            new Rebased(figure, figure, unknown(UnknownReason.TRACE)));

    assertThat(Rebasings.of(diary(completeDay(TODAY, trace))).orElseThrow().foodsChanged())
        .isEmpty();
  }
}
