package health.magnesium.intake.regimens;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import health.magnesium.intake.Clinic;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class RegimenResourceTest {

  private static final String REGIMEN =
      """
      {"kind": "supplement", "label": "own brand", "form": "citrate",
       "dose": {"amount": 150, "unit": "mg", "basis": "elemental"}, "timesOfDay": ["20:00", "08:00"],
       "weekdays": ["sun", "mon"], "from": "2026-01-01", "until": "2026-06-30"}""";

  private final Clinic clinic = new Clinic();
  private String regimens;

  @BeforeEach
  void registerPatient() {
    regimens = clinic.registersPatient() + "/regimens";
  }

  @Test
  void livesFromPostToDelete() {
    var created = clinic.created(regimens, REGIMEN);
    var path = regimens + "/" + created.path("id");
    var tag = created.header("ETag");

    clinic
        .call()
        .get(path)
        .then()
        .statusCode(200)
        .header("ETag", equalTo(tag))
        .body("timesOfDay", contains("08:00", "20:00"))
        .body("weekdays", contains("mon", "sun"))
        .body("from", equalTo("2026-01-01"))
        .body("dose.amount", equalTo(150))
        .body("$", not(hasKey("route")));
    clinic.call().header("If-None-Match", tag).get(path).then().statusCode(304);
    clinic.sends(REGIMEN).put(path).then().statusCode(428);
    var changed = clinic.sends(REGIMEN.replace("150", "200")).header("If-Match", tag).put(path);
    changed.then().statusCode(200).body("dose.amount", equalTo(200));
    clinic.call().header("If-Match", tag).delete(path).then().statusCode(412);
    clinic.call().get(regimens).then().body("items", hasSize(1));
    clinic.call().header("If-Match", changed.header("ETag")).delete(path).then().statusCode(204);
    clinic.call().get(path).then().statusCode(410);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'kind': 'supplement'  | 'kind': 'water'                            | /kind",
        "'kind': 'supplement', | ``                                         | /kind",
        "'label'               | 'grams': 5, 'label'                        | /grams",
        "'unit': 'mg'          | 'unit': 'mL'                               | /dose/concentrationMgPerMl",
        "'unit': 'mg'          | 'unit': 'mcg'                              | /dose/unit",
        "'mg'                  | 'mg', 'concentrationMgPerMl': 5            | /dose/concentrationMgPerMl",
        "150                   | 0                                          | /dose/amount",
        "150                   | 2000001                                    | /dose/amount",
        "'elemental'           | 'pure'                                     | /dose/basis",
        "'citrate'             | 'dust'                                     | /form",
        "'20:00'               | '8pm'                                      | /timesOfDay/0",
        "'sun'                 | 'sunday'                                   | /weekdays/0",
        "2026-06-30            | 2025-12-31                                 | /until",
        "2026-01-01            | 1980-01-01                                 | /from",
      })
  void refusesARegimenThatCannotBe(String from, String to, String pointer) {
    var body = REGIMEN.replace(from.replace('\'', '"'), to.replace('\'', '"'));

    clinic
        .sends(body)
        .post(regimens)
        .then()
        .statusCode(400)
        .body("errors.pointer", hasItem(pointer));

    clinic.call().get(regimens).then().body("items", hasSize(0));
  }
}
