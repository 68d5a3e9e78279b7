package health.magnesium.advisory.intake;

import static health.magnesium.advisory.intake.Intake.TODAY;
import static health.magnesium.advisory.intake.Intake.supplement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RegimenTest {

  private static final LocalTime EIGHT = LocalTime.of(8, 0);

  private static Regimen regimen(
      List<LocalTime> times,
      Set<DayOfWeek> weekdays,
      @Nullable LocalDate from,
      @Nullable LocalDate until) {
    return new Regimen(supplement("100"), times, weekdays, from, until);
  }

  @Test
  void everyTimeOfDayIsOneWholeDose() {
    var doses = regimen(List.of(EIGHT, LocalTime.of(20, 0)), Set.of(), null, null).dosesOn(TODAY);

    assertThat(doses).extracting(Item.Product::time).containsExactly(EIGHT, LocalTime.of(20, 0));
    assertThat(doses).extracting(Item.Product::dose).containsOnly(Intake.elemental("100"));
  }

  @Test
  void theSameTimeTwiceIsTwoDoses() {
    assertThat(regimen(List.of(EIGHT, EIGHT), Set.of(), null, null).dosesOn(TODAY)).hasSize(2);
  }

  @Test
  void withoutTimesItIsOneDoseAtAnUnknownTime() {
    assertThat(regimen(List.of(), Set.of(), null, null).dosesOn(TODAY))
        .singleElement()
        .satisfies(dose -> assertThat(dose.time()).isNull());
  }

  @Test
  void runsFromTheFirstToTheLastDayInclusive() {
    var regimen = regimen(List.of(EIGHT), Set.of(), TODAY, TODAY.plusDays(1));

    assertThat(regimen.dosesOn(TODAY.minusDays(1))).isEmpty();
    assertThat(regimen.dosesOn(TODAY)).hasSize(1);
    assertThat(regimen.dosesOn(TODAY.plusDays(1))).hasSize(1);
    assertThat(regimen.dosesOn(TODAY.plusDays(2))).isEmpty();
  }

  @Test
  void fallsOnItsWeekdaysOnly() {
    var regimen = regimen(List.of(EIGHT), Set.of(TODAY.getDayOfWeek()), null, null);

    assertThat(regimen.dosesOn(TODAY)).hasSize(1);
    assertThat(regimen.dosesOn(TODAY.plusDays(1))).isEmpty();
    assertThat(regimen.dosesOn(TODAY.plusWeeks(1))).hasSize(1);
  }

  @Test
  void refusesAnEndBeforeItsBeginning() {
    assertThatThrownBy(() -> regimen(List.of(), Set.of(), TODAY, TODAY.minusDays(1)))
        .hasMessage("regimen until 2026-11-21 is before from 2026-11-22");
  }

  @Test
  void takesWhatWasReallyTakenForThePlanOfThatDay() {
    var noon = LocalTime.NOON;
    var regimen =
        new Regimen(
            supplement("100"),
            List.of(EIGHT, noon),
            Set.of(),
            TODAY,
            TODAY.plusDays(2),
            Map.of(
                TODAY,
                List.of(Optional.of(noon)),
                TODAY.plusDays(1),
                List.of(),
                TODAY.plusDays(9),
                List.of(Optional.empty())));

    assertThat(regimen.dosesOn(TODAY)).extracting(Item::time).containsExactly(noon);
    assertThat(regimen.dosesOn(TODAY.plusDays(1))).isEmpty();
    assertThat(regimen.dosesOn(TODAY.plusDays(2))).hasSize(2);
    assertThat(regimen.dosesOn(TODAY.plusDays(9))).hasSize(1);
  }
}
