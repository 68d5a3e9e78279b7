package health.magnesium.intake.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.magnesium.http.problem.ProblemException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DateRangeTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @Test
  void coversTheLastTwoWeeksIfNothingIsSaid() {
    var range = DateRange.of(null, null, TODAY);

    assertThat(range).isEqualTo(new DateRange(TODAY.minusDays(13), TODAY));
    assertThat(range.days()).hasSize(14);
  }

  @Test
  void endsTodayWithoutTo() {
    assertThat(DateRange.of(TODAY.minusDays(2), null, TODAY).days())
        .containsExactly(TODAY.minusDays(2), TODAY.minusDays(1), TODAY);
  }

  @Test
  void hasTwoWeeksWithoutFrom() {
    var to = LocalDate.of(2026, 3, 7);

    assertThat(DateRange.of(null, to, TODAY)).isEqualTo(new DateRange(to.minusDays(13), to));
  }

  @Test
  void hasAtMostOneLeapYear() {
    assertThat(DateRange.of(TODAY.minusDays(365), TODAY, TODAY).days()).hasSize(366);
    assertThatThrownBy(() -> DateRange.of(TODAY.minusDays(366), TODAY, TODAY))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("at most 366 days");
  }

  @Test
  void mayBeOneDayButNotLess() {
    assertThat(DateRange.of(TODAY, TODAY, TODAY).days()).containsExactly(TODAY);
    assertThatThrownBy(() -> DateRange.of(TODAY, TODAY.minusDays(1), TODAY))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("must not be before from");
  }
}
