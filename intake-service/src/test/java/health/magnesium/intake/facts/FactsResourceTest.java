package health.magnesium.intake.facts;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import health.magnesium.intake.Clinic;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class FactsResourceTest {

  private static final String LAB =
      """
      {"loinc": "2601-3", "value": 0.820, "unit": "mmol/L", "takenOn": "2026-03-02",
       "referenceRange": {"low": 0.7, "high": 1.05}}""";

  private final Clinic clinic = new Clinic();
  private String facts;

  @BeforeEach
  void registerPatient() {
    facts = clinic.registersPatient() + "/facts";
  }

  @Test
  void answersAllFactsAtOnce() {
    clinic.created(facts + "/conditions", Condition.EXAMPLE);
    clinic.created(facts + "/medications", Medication.EXAMPLE);
    clinic.created(facts + "/labs", LAB);
    clinic.created(facts + "/symptoms", "{\"code\": \"palpitations\", \"from\": \"2026-03-01\"}");
    clinic.created(facts + "/symptoms", "{\"code\": \"high-blood-pressure\"}");

    clinic
        .call()
        .get(facts)
        .then()
        .statusCode(200)
        .body("patientId", notNullValue())
        .body("conditions[0].system", equalTo("icd-10"))
        .body("conditions[0].code", equalTo("K90.0"))
        .body("conditions[0].from", equalTo("2019-05-01"))
        .body("medications[0].name", equalTo("ciprofloxacin"))
        .body("medications[0].timesOfDay", contains("08:00", "20:00"))
        .body("labs[0].value", equalTo(0.82f))
        .body("labs[0].referenceRange.high", equalTo(1.05f))
        .body("labs[0].id", notNullValue())
        .body("symptoms.code", hasItems("palpitations", "high-blood-pressure"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "conditions  | {'system': 'snomed', 'code': '396331005'}            | 396331005  | 197315008",
        "medications | {'system': 'atc', 'code': 'J01MA02'}                 | J01MA02    | J01MA12",
        "labs        | {'loinc': '2601-3', 'value': 1, 'unit': 'mmol/L', 'takenOn': '2026-03-02'} | 1, | 2,",
        "symptoms    | {'code': 'seizure'}                                  | seizure    | tetany",
      })
  void livesFromPostToDelete(String kind, String json, String from, String to) {
    var collection = facts + "/" + kind;
    var body = json.replace('\'', '"');
    var created = clinic.created(collection, body);
    var path = collection + "/" + created.path("id");
    var tag = created.header("ETag");
    var changed = body.replace(from, to);

    clinic.call().get(path).then().statusCode(200).header("ETag", equalTo(tag));
    clinic.call().header("If-None-Match", tag).get(path).then().statusCode(304);
    clinic.sends(changed).put(path).then().statusCode(428);
    clinic.sends(changed).header("If-Match", "\"x\"").put(path).then().statusCode(412);
    var second = clinic.sends(changed).header("If-Match", tag).put(path);
    second.then().statusCode(200);
    clinic.call().get(collection).then().body("items", hasSize(1));
    clinic.call().delete(path).then().statusCode(428);
    clinic.call().header("If-Match", tag).delete(path).then().statusCode(412);
    clinic.call().header("If-Match", second.header("ETag")).delete(path).then().statusCode(204);
    clinic.call().get(path).then().statusCode(410);
    clinic.sends(body).header("If-Match", tag).put(path).then().statusCode(410);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "2601-3       | 2601-4        | /loinc               | check digit",
        "2601-3       | 2601          | /loinc               | check digit",
        "mmol/L       | kg            | /unit                | mg/dL, mg/L",
        "mmol/L       | m mol         | /unit                | UCUM",
        "0.820        | '0.820'       | /value               | number",
        "0.820        | -0.82         | /value               | below 0",
        "0.820        | null          | /value               | missing",
        "2026-03-02   | 2199-01-01    | /takenOn             | 2199-01-01",
        "'takenOn'    | 'takenAt': '2026-03-05T08:00:00Z', 'takenOn' | /takenAt | one day",
        "'takenOn'    | 'takenAt': '2026-03-02', 'takenOn'  | /takenAt        | 2026-03-02",
        "2026-03-02   | 1986-02-28    | /takenOn             | 1986-03-01",
        "2026-03-02   | 2026-02-30    | /takenOn             | 2026-02-30",
        "'high': 1.05 | 'high': 0.6   | /referenceRange/high | below low",
        "'high'       | 'upper'       | /referenceRange/upper | unknown field",
      })
  void refusesALabThatCannotBe(String from, String to, String pointer, String detail) {
    var body = LAB.replace(from.replace('\'', '"'), to.replace('\'', '"'));

    assertRefused("labs", body, pointer, detail);
  }

  @Test
  void keepsWhereAFactComesFromAndWhoWroteIt() {
    clinic.created(
        facts + "/conditions",
        "{\"system\": \"icd-10\", \"code\": \"K90.0\", \"source\": \"ehr\"}");
    clinic.created(
        facts + "/medications",
        "{\"system\": \"atc\", \"code\": \"J01MA02\", \"source\": \"patient\"}");
    clinic.created(
        facts + "/labs",
        LAB.replace(
            "\"loinc\"",
            "\"source\": \"laboratory\", \"takenAt\": \"2026-03-02T07:45:00+01:00\", \"loinc\""));
    clinic.created(facts + "/symptoms", "{\"code\": \"seizure\"}");

    clinic
        .call()
        .get(facts)
        .then()
        .body("conditions[0].source", equalTo("ehr"))
        .body("medications[0].source", equalTo("patient"))
        .body("labs[0].source", equalTo("laboratory"))
        .body("labs[0].takenAt", equalTo("2026-03-02T07:45:00+01:00"))
        .body("labs[0].questions", hasSize(0))
        .body("labs[0].changedBy", equalTo("test-user"))
        .body("symptoms[0]", not(hasKey("source")))
        .body("symptoms[0].changedBy", equalTo("test-user"));
  }

  @Test
  void asksAboutALabUntilSomebodyConfirmsIt() {
    var twenty =
        "{\"loinc\": \"19123-9\", \"value\": 20, \"unit\": \"mg/dL\", \"takenOn\": \"2026-03-02\"%s}";
    var created = clinic.created(facts + "/labs", twenty.formatted(""));
    var path = facts + "/labs/" + created.path("id");

    created
        .then()
        .body("value", equalTo(20))
        .body("questions.pointer", contains("/value"))
        .body("questions.suggestion", contains("2 mg/dL or 20 mg/L"))
        .body("$", not(hasKey("confirmed")));
    clinic
        .sends(twenty.formatted(", \"confirmed\": true"))
        .header("If-Match", created.header("ETag"))
        .put(path)
        .then()
        .statusCode(200);

    clinic
        .call()
        .get(path)
        .then()
        .body("confirmed", equalTo(true))
        .body("changedBy", equalTo("test-user"))
        .body("questions.pointer", contains("/value"));
    clinic.call().get(facts).then().body("labs[0].questions", hasSize(1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'loinc': '98979-8', 'unit': 'mg/dL'             | 400",
        "'loinc': '98979-8', 'unit': 'mL/min/{1.73_m2}'  | 201",
        "'loinc': '1988-5', 'unit': 'mmol/L'             | 400",
        "'loinc': '1988-5', 'unit': 'mg/L'               | 201",
        "'loinc': '24447-5', 'unit': 'mg/dL'             | 400",
        "'loinc': '24447-5', 'unit': 'mg/(24.h)'         | 201",
        "'loinc': '19123-9', 'unit': 'mmol/L'            | 201",
        "'loinc': '2601-3', 'unit': 'mg/dL'              | 201",
        "'loinc': '2345-7', 'unit': 'bananas'            | 400",
        "'loinc': '718-7', 'unit': 'bananas'             | 400",
        "'loinc': '718-7', 'unit': 'g/dL'                | 201",
      })
  void refusesOnlyUnitsThatCannotBelongToAKnownCode(String codeAndUnit, int status) {
    var body =
        "{%s, 'value': 20, 'takenOn': '2026-03-02'}".formatted(codeAndUnit).replace('\'', '"');

    clinic.sends(body).post(facts + "/labs").then().statusCode(status);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'system': 'icd-10', 'code': 'coeliac'}                           | /code   | ICD-10",
        "{'system': 'icd-10'}                                              | /code   | missing",
        "{'system': 'icd-9', 'code': '579.0'}                              | /system | icd-10, snomed, own",
        "{'system': 'snomed', 'code': 'K90.0'}                             | /code   | SNOMED",
        "{'system': 'snomed', 'code': '396331006'}                         | /code   | check digit",
        "{'system': 'icd-10', 'code': 'K90.0', 'source': 'rumour'}         | /source | patient, clinician",
        "{'system': 'own', 'code': 'stones'}                               | /code   | calcium-oxalate-stones",
        "{'system': 'icd-10', 'code': 'K90.0', 'from': '2199-01-01'}       | /from   | 2199-01-01",
        "{'system': 'icd-10', 'code': 'K90.0', 'from': '2026-01-02', 'until': '2026-01-01'} | /until | 2026-01-02",
        "{'system': 'icd-10', 'code': 'K90.0', 'until': '1986-02-28'}      | /until  | 1986-03-01",
      })
  void refusesAConditionThatCannotBe(String json, String pointer, String detail) {
    assertRefused("conditions", json.replace('\'', '"'), pointer, detail);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'system': 'ndc', 'code': '1'}                                    | /system       | rxnorm, atc",
        "{'system': 'rxnorm', 'code': 'J01MA02'}                           | /code         | RxNorm",
        "{'system': 'atc', 'code': '2551'}                                 | /code         | ATC",
        "{'system': 'atc', 'code': 'E01MA02'}                              | /code         | ATC",
        "{'system': 'atc', 'code': 'J01M2'}                                | /code         | ATC",
        "{'system': 'atc', 'code': 'J01MA02', 'timesOfDay': ['25:00']}     | /timesOfDay/0 | 25:00",
        "{'system': 'atc', 'code': 'J01MA02', 'weekdays': ['x']}           | /weekdays/0   | mon, tue",
        "{'system': 'atc', 'code': 'J01MA02', 'dose': {'amount': -1, 'unit': 'mg'}} | /dose/amount | -1",
        "{'system': 'atc', 'code': 'J01MA02', 'name': ' '}                 | /name         | 1 to 200",
      })
  void refusesAMedicationThatCannotBe(String json, String pointer, String detail) {
    assertRefused("medications", json.replace('\'', '"'), pointer, detail);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'code': 'headache'}                            | /code  | severe-headache",
        "{'code': null}                                  | /code  | missing",
        "{'code': 'seizure', 'until': '2199-01-01'}      | /until | 2199-01-01",
      })
  void refusesASymptomThatCannotBe(String json, String pointer, String detail) {
    assertRefused("symptoms", json.replace('\'', '"'), pointer, detail);
  }

  private void assertRefused(String kind, String body, String pointer, String detail) {
    clinic
        .sends(body)
        .post(facts + "/" + kind)
        .then()
        .statusCode(400)
        .body("errors.pointer", hasItem(pointer))
        .body("errors.detail", hasItem(containsString(detail)));
    clinic.call().get(facts + "/" + kind).then().body("items", hasSize(0));
  }
}
