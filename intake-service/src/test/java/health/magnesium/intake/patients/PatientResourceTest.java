package health.magnesium.intake.patients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import health.magnesium.intake.Clinic;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class PatientResourceTest {

  private static final String PROFILE =
      """
      {"birthDate": "1986-03-01", "sex": "female", "timeZone": "Europe/Berlin", "lifeStage": "pregnant",
       "lifeStageFrom": "2026-05-01", "allergies": ["tree-nut", "tree-nut"], "diets": ["vegan"],
       "authority": "eu-efsa-2015"}""";

  private final Clinic clinic = new Clinic();
  private final String path = "/v1/patients/" + UUID.randomUUID();

  @Test
  void registersUnderTheCallersId() {
    var created = clinic.sends(PROFILE).put(path);

    created
        .then()
        .statusCode(201)
        .header("Location", endsWith(path))
        .header("ETag", notNullValue());
    clinic
        .call()
        .get(path)
        .then()
        .statusCode(200)
        .header("ETag", equalTo(created.header("ETag")))
        .body("patientId", equalTo(path.substring(13)))
        .body("birthDate", equalTo("1986-03-01"))
        .body("sex", equalTo("female"))
        .body("lifeStage", equalTo("pregnant"))
        .body("lifeStageFrom", equalTo("2026-05-01"))
        .body("lifeStageUntil", nullValue())
        .body("allergies", contains("tree-nut"))
        .body("diets", contains("vegan"))
        .body("authority", equalTo("eu-efsa-2015"));
  }

  @Test
  void changesOnlyTheRevisionThatWasRead() {
    var first = clinic.sends(PROFILE).put(path).header("ETag");
    var changed = PROFILE.replace("vegan", "vegetarian");

    clinic.sends(changed).put(path).then().statusCode(428);
    clinic.sends(changed).header("If-Match", "\"other\"").put(path).then().statusCode(412);
    clinic.sends(changed).header("If-None-Match", "*").put(path).then().statusCode(412);
    var second = clinic.sends(changed).header("If-Match", first).put(path);

    second.then().statusCode(200).body("diets", contains("vegetarian"));
    assertThat(second.header("ETag")).isNotEqualTo(first);
    clinic.sends(PROFILE).header("If-Match", first).put(path).then().statusCode(412);
  }

  @Test
  void doesNotRegisterWhatWasMeantAsAChange() {
    clinic.sends(PROFILE).header("If-Match", "\"x\"").put(path).then().statusCode(412);

    clinic.call().get(path).then().statusCode(404);
  }

  @Test
  void answersNotModifiedForAKnownRevision() {
    var tag = clinic.sends(PROFILE).put(path).header("ETag");

    clinic.call().header("If-None-Match", tag).get(path).then().statusCode(304);
    clinic.call().header("If-None-Match", "\"other\"").get(path).then().statusCode(200);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'birthDate': '1986-03-01'  | 'birthDate': '2199-01-01'  | /birthDate      | 2199-01-01",
        "'birthDate': '1986-03-01'  | 'birthDate': '1899-12-31'  | /birthDate      | 1900-01-01",
        "'birthDate': '1986-03-01'  | 'birthDate': '1986-02-30'  | /birthDate      | 1986-02-30",
        "'birthDate': '1986-03-01'  | 'birthDate': null          | /birthDate      | missing",
        "'sex': 'female'            | 'sex': 'f'                 | /sex            | female, male, unknown",
        "'sex': 'female'            | 'sex': 'female', 'dayStartsAt': '06:01' | /dayStartsAt | 06:00",
        "'sex': 'female'            | 'sex': 'male'              | /lifeStage      | male",
        "'Europe/Berlin'            | 'Europe/Bielefeld'         | /timeZone       | Europe/Bielefeld",
        "'Europe/Berlin'            | '+01:00'                   | /timeZone       | +01:00",
        "'lifeStage': 'pregnant'    | 'lifeStage': 'expecting'   | /lifeStage      | pregnant-and-lactating",
        "'lifeStage': 'pregnant'    | 'lifeStage': 'none'        | /lifeStage      | lifeStageFrom",
        "'lifeStageFrom'            | 'lifeStageUntil': '2026-04-30', 'lifeStageFrom' | /lifeStageUntil | 2026-04-30",
        "'vegan'                    | 'keto'                     | /diets/0        | vegan, vegetarian",
        "'vegan'                    | null                       | /diets/0        | null",
        "'tree-nut'                 | 'nuts'                     | /allergies/0    | tree-nut, peanut",
        "'eu-efsa-2015'             | 'efsa'                     | /authority      | us-iom-1997",
        "'sex'                      | 'gender'                   | /gender         | unknown field",
      })
  void refusesAProfileThatCannotBe(String from, String to, String pointer, String detail) {
    var body = PROFILE.replace(from.replace('\'', '"'), to.replace('\'', '"'));

    clinic
        .sends(body)
        .put(path)
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("errors.pointer", hasItem(pointer))
        .body("errors.detail", hasItem(containsString(detail)));
    clinic.call().get(path).then().statusCode(404);
  }

  @Test
  void refusesAnIdThatIsNoUuid() {
    clinic
        .sends(PROFILE)
        .put("/v1/patients/smith")
        .then()
        .statusCode(400)
        .body("errors.parameter", contains("patientId"))
        .body("errors[0].detail", containsString("'smith' is not a UUID"));
  }

  @Test
  void listsTheTenantsPatientsPageByPage() {
    List<String> registered = new ArrayList<>();
    for (var i = 0; i < 5; i++) {
      registered.add(clinic.registersPatient().substring(13));
    }
    new Clinic().registersPatient();

    List<String> listed = new ArrayList<>();
    var next = "/v1/patients?limit=2";
    while (next != null) {
      var page = clinic.call().urlEncodingEnabled(false).get(next);
      page.then().statusCode(200);
      listed.addAll(page.path("items.patientId"));
      var link = page.header("Link");
      assertThat(link == null).isEqualTo(page.path("next") == null);
      next = link == null ? null : link.substring(link.indexOf('<') + 1, link.indexOf('>'));
    }

    assertThat(listed).containsExactlyInAnyOrderElementsOf(registered).isSorted();
  }

  @Test
  void refusesPagesAndCursorsThatCannotBe() {
    for (var query : List.of("limit=0", "limit=501", "limit=abc", "cursor=abc", "cursor=MDA")) {
      clinic
          .call()
          .get("/v1/patients?" + query)
          .then()
          .statusCode(400)
          .body("errors.parameter", hasItems(query.substring(0, query.indexOf('='))));
    }
    clinic.call().get("/v1/patients?limit=500").then().statusCode(200).body("items", hasSize(0));
  }
}
