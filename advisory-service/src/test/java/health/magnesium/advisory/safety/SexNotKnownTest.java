package health.magnesium.advisory.safety;

import static health.magnesium.advisory.intake.Intake.TODAY;
import static health.magnesium.advisory.safety.Given.aWomanOf;
import static health.magnesium.advisory.safety.Given.someone;
import static org.assertj.core.api.Assertions.assertThat;

import health.magnesium.advisory.person.LifeStage;
import health.magnesium.advisory.person.Sex;
import java.math.BigDecimal;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SexNotKnownTest {

  private final AdvisoryRule rule = new SexNotKnown();

  @ParameterizedTest
  @CsvSource({"0, 0", "3, 0", "4, 1", "13, 1", "40, 1", "80, 1"})
  void speaksWhereTheSexesDiffer(int years, int findings) {
    assertThat(someone(Sex.UNKNOWN, TODAY.minusYears(years)).assessedBy(rule)).hasSize(findings);
  }

  @Test
  void showsBothRows() {
    var because = someone(Sex.UNKNOWN, TODAY.minusYears(40)).assessedBy(rule).getFirst().because();

    assertThat(because)
        .extractingByKey("female", InstanceOfAssertFactories.map(String.class, Object.class))
        .containsEntry("earMg", new BigDecimal("265"));
    assertThat(because)
        .extractingByKey("male", InstanceOfAssertFactories.map(String.class, Object.class))
        .containsAllEntriesOf(
            Map.of("earMg", new BigDecimal("350"), "rdaMg", new BigDecimal("420")));
  }

  @Test
  void isSilentWhenSexIsKnownOrPregnancyDecides() {
    assertThat(aWomanOf(40).assessedBy(rule)).isEmpty();
    assertThat(someone(Sex.UNKNOWN, TODAY.minusYears(30)).who(LifeStage.PREGNANT).assessedBy(rule))
        .isEmpty();
  }
}
