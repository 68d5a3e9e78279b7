package health.magnesium.intake.facts;

import static org.assertj.core.api.Assertions.assertThat;

import health.magnesium.intake.questions.Question;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabQuestionsTest {

  @ParameterizedTest
  @CsvSource({
    "19123-9, 2.0, mg/dL",
    "2601-3, 0.82, mmol/L",
    "2601-3, 1.64, meq/L",
    "2601-3, 0.1, mmol/L",
    "2601-3, 8, mmol/L",
    "98979-8, 28, mL/min/{1.73_m2}",
    "98979-8, 1.4, mL/s/{1.73_m2}",
    "2160-0, 0.9, mg/dL",
    "1988-5, 0.3, mg/dL",
    "62292-8, 30, ng/mL",
    "718-7, 14, g/dL",
  })
  void asksNothingAboutAResultAsPeopleHaveIt(String loinc, BigDecimal value, String unit) {
    assertThat(about(loinc, value, unit)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "19123-9 | 20   | mg/dL             | 20 mg/dL is 8.229 mmol/L, outside 0.1 to 8 mmol/L | 2 mg/dL or 20 mg/L",
        "2601-3  | 20   | mmol/L            | 20 mmol/L outside 0.1 to 8 mmol/L  | 2 mmol/L or 20 mg/L",
        "2601-3  | 0.02 | mmol/L            | 0.02 mmol/L outside                | 0.2 mmol/L",
        "2601-3  | 850  | mmol/L            | 850 mmol/L outside                 | 850 umol/L",
        "2160-0  | 80   | mg/dL             | 7074 umol/L                        | 8 mg/dL or 80 mg/L or 80 umol/L",
        "14682-9 | 0.9  | umol/L            | 0.9 umol/L outside                 | 9 umol/L or 0.9 mg/dL or 0.9 mg/L or 0.9 mmol/L",
        "98979-8 | 0.9  | mL/min/{1.73_m2}  | 0.9 mL/min/{1.73_m2} outside 1 to 250 | 9 mL/min/{1.73_m2} or 0.9 mL/s/{1.73_m2}",
        "98979-8 | 70   | mL/s/{1.73_m2}    | 4200 mL/min/{1.73_m2}, outside     | 70 mL/min/{1.73_m2}",
        "1988-5  | 300  | mg/dL             | 3000 mg/L, outside 0 to 1000 mg/L  | 30 mg/dL or 300 mg/L",
        "2823-3  | 40   | mmol/L            | 40 mmol/L outside 0.5 to 15        | 4 mmol/L or 40 mg/dL",
        "17861-6 | 950  | mg/dL             | 237 mmol/L, outside                | ",
      })
  void asksAboutAValueThatIsNotSeenInPeople(
      String loinc, BigDecimal value, String unit, String detail, String suggestion) {
    var questions = about(loinc, value, unit);

    assertThat(questions).extracting(Question::pointer).containsExactly("/value");
    assertThat(questions.getFirst().detail()).contains(detail);
    if (suggestion != null) {
      assertThat(questions.getFirst().suggestion()).startsWith(suggestion);
    }
  }

  @Test
  void asksAboutAUnitOfAnotherPropertyAndNamesTheCodeOfIt() {
    assertThat(about("2601-3", new BigDecimal("1.2"), "mg/dL"))
        .containsExactly(
            new Question(
                "/unit",
                "mg/dL is a unit of mass, but 2601-3 reports amount of substance",
                "a result in mmol/L, umol/L, meq/L, mEq/L; or LOINC 19123-9"));
  }

  @ParameterizedTest
  @CsvSource({"80, mL/min", "1.3, mL/s", "0.08, L/min"})
  void asksAboutKidneyFunctionThatIsNotPerBodySurface(BigDecimal value, String unit) {
    assertThat(about("98979-8", value, unit).getFirst().detail())
        .isEqualTo(
            unit
                + " is a unit of volume per time, but 98979-8 reports volume per time and body"
                + " surface");
  }

  @Test
  void offersNoSlipWhereNoneExplainsTheValue() {
    assertThat(about("2601-3", new BigDecimal("1000000"), "mmol/L").getFirst().suggestion())
        .isNull();
  }

  /** What is asked about here is what the advisory does not use: one table, kept twice. */
  @ParameterizedTest
  @ValueSource(strings = {"lab-tests.csv", "lab-units.csv"})
  void hasTheTablesOfTheAdvisory(String file) throws IOException {
    var module = Path.of(System.getProperty("module.dir"));
    var place = Path.of("src/main/resources/reference", file);

    assertThat(Files.readString(module.resolve(place)))
        .isEqualTo(Files.readString(module.resolve("../advisory-service").resolve(place)));
  }

  private static List<Question> about(String loinc, BigDecimal value, String unit) {
    return LabQuestions.about(
        new LabResult(loinc, value, unit, LocalDate.of(2026, 3, 2), null, null, null, null));
  }
}
