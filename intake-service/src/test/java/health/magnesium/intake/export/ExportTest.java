package health.magnesium.intake.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import health.magnesium.http.access.Scopes;
import health.magnesium.intake.Clinic;
import health.magnesium.intake.imports.ImportsForTests;
import health.magnesium.testsupport.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@NullUnmarked
class ExportTest {

  @Inject ObjectMapper json;

  private final Clinic clinic = new Clinic();
  private String patient;

  @BeforeEach
  void recordSomethingInEveryStore() {
    patient = clinic.registersPatient();
    clinic.created(
        patient + "/diary",
        """
        {"kind": "supplement", "label": "=HYPERLINK(\\"x\\"), \\"own\\" brand; ß", "form": "oxide",
         "dose": {"amount": 0.000001, "unit": "mg", "basis": "compound"},
         "consumedAt": "2026-03-02T08:00:00+01:00"}""");
    var soup = clinic.created(patient + "/diary", food("soup"));
    var path = patient + "/diary/" + soup.path("id");
    clinic
        .sends(food("stew"))
        .header("If-Match", soup.header("ETag"))
        .put(path)
        .then()
        .statusCode(200);
    var tag = clinic.call().get(path).header("ETag");
    clinic.call().header("If-Match", tag).delete(path).then().statusCode(204);
    clinic
        .sends("{\"complete\": true, \"energyKcal\": 1900, \"note\": \"-\"}")
        .put(patient + "/days/2026-03-02")
        .then()
        .statusCode(201);
    var regimen =
        clinic.created(
            patient + "/regimens",
            """
        {"kind": "medicine", "label": "milk of magnesia", "productType": "laxative",
         "dose": {"amount": 1200, "unit": "mg", "basis": "compound"},
         "timesOfDay": ["08:00", "21:00"], "weekdays": ["mon", "thu"], "from": "2026-01-01"}""");
    clinic
        .sends("{\"doses\": [{\"time\": \"08:00\", \"status\": \"taken\"}]}")
        .put(patient + "/regimens/" + regimen.path("id") + "/doses/2026-03-02")
        .then()
        .statusCode(201);
    clinic.created(patient + "/facts/conditions", "{\"system\": \"icd-10\", \"code\": \"K90.0\"}");
    clinic.created(
        patient + "/facts/medications",
        "{\"system\": \"atc\", \"code\": \"J01MA02\", \"name\": \"ciprofloxacin\"}");
    clinic.created(
        patient + "/facts/labs",
        """
        {"loinc": "2601-3", "value": 0.82, "unit": "mmol/L", "takenOn": "2026-03-02",
         "referenceRange": {"low": 0.7, "high": 1.05}}""");
    clinic.created(patient + "/facts/symptoms", "{\"code\": \"seizure\"}");
    ImportsForTests.imported(
        clinic,
        """
        {"patientId": "%s", "kind": "water", "millilitres": -1, "day": "2026-03-02"}"""
            .formatted(patient.substring(13)));
  }

  @Test
  void holdsEveryStoreThatAnErasureRemoves() throws IOException {
    var exported = records().stream().map(line -> line.get("store").asText()).distinct().toList();

    List<String> erased = clinic.call().delete(patient).path("stores.store");

    erased.remove("idempotency-keys"); // names of requests; what they made is in the other stores
    erased.remove("access-subject"); // a random number
    assertThat(exported).containsExactlyInAnyOrderElementsOf(erased);
  }

  @Test
  void writesEachRecordAsCallersReadIt() throws IOException {
    var records = records();

    assertThat(of(records, "profile")).containsExactly(read(patient));
    assertThat(of(records, "diary"))
        .containsExactlyElementsOf(read(patient + "/diary").get("items"));
    assertThat(of(records, "regimens"))
        .containsExactlyElementsOf(read(patient + "/regimens").get("items"));
    assertThat(of(records, "doses"))
        .singleElement()
        .extracting(doses -> doses.at("/doses/0/status").asText())
        .isEqualTo("taken");
    for (var kind : List.of("conditions", "medications", "labs", "symptoms")) {
      assertThat(of(records, kind))
          .as(kind)
          .containsExactlyElementsOf(read(patient + "/facts").get(kind));
    }
    assertThat(of(records, "imports"))
        .singleElement()
        .extracting(line -> line.get("line").asInt() + " " + line.get("status").asInt())
        .isEqualTo("1 400");
    assertThat(of(records, "history"))
        .extracting(past -> past.get("recordKind").asText() + " " + past.get("change").asText())
        .containsExactly("diary created", "diary changed", "diary deleted");
    assertThat(of(records, "history"))
        .extracting(past -> past.at("/content/label").asText(null))
        .containsExactly("soup", "stew", null);
  }

  @Test
  void beginsWithAHeaderAndEndsWithTheNumberOfRecords() throws IOException {
    var lines = lines();

    assertThat(lines.getFirst().get("patientId").asText()).isEqualTo(patient.substring(13));
    assertThat(lines.getFirst().get("formatVersion").asInt()).isEqualTo(1);
    assertThat(lines.getFirst().get("exportedAt").asText()).isNotEmpty();
    assertThat(lines.getLast().toString())
        .isEqualTo("{\"end\":true,\"records\":%d}".formatted(lines.size() - 2));
  }

  @Test
  void tellsNeitherInItsNameNorAnywhereElseOfTheAnswerWhoItIsOf() {
    clinic
        .call()
        .get(patient + "/export")
        .then()
        .statusCode(200)
        .contentType("application/x-ndjson")
        .header("Content-Disposition", equalTo("attachment; filename=\"export.ndjson\""));
    clinic
        .call()
        .get(patient + "/export?format=csv")
        .then()
        .statusCode(200)
        .header("Content-Type", equalTo("text/csv; charset=utf-8"))
        .header("Content-Disposition", equalTo("attachment; filename=\"export.csv\""));
  }

  @Test
  void isOneTableAsCsvWithEveryValueOfTheOtherFormat() throws IOException {
    var records = records();

    var rows = rows();

    assertThat(rows).hasSameSizeAs(records);
    for (var i = 0; i < rows.size(); i++) {
      var row = rows.get(i);
      assertThat(row.getField("store")).isEqualTo(records.get(i).get("store").asText());
      var isHistory = row.getField("store").equals("history");
      for (var value : values("", records.get(i).get("record"), isHistory)) {
        assertThat(row.getField(value.name()))
            .as(value.name())
            .isIn(value.text(), "'" + value.text());
      }
    }
  }

  @Test
  void writesCsvAsTheStandardSays() throws IOException {
    var text = csv();

    assertThat(text).startsWith("store,id,patientId,birthDate,").endsWith("\r\n");
    assertThat(text.replace("\r\n", "")).doesNotContain("\n");
    assertThat(text).contains("\"'=HYPERLINK(\"\"x\"\"), \"\"own\"\" brand; ß\"");
    assertThat(text).contains(",0.000001,mg,compound,").contains(",08:00;21:00,mon;thu,");
    assertThat(text).contains(",'-,");
  }

  @Test
  void letsAPersonTakeTheOwnDataAway() {
    var token = TestTokens.ofPatient(clinic.tenant(), patient.substring(13), Scopes.INTAKE_READ);

    RestAssured.given()
        .auth()
        .oauth2(token)
        .get(patient + "/export")
        .then()
        .statusCode(200)
        .body(containsString("{\"end\":true,"));
  }

  @Test
  void tellsWhoLookedToThoseWhoMayKnow() {
    clinic.created(clinic.registersPatient() + "/diary", food("somebody else's soup"));
    var token = TestTokens.of(clinic.tenant(), Scopes.INTAKE_READ, Scopes.AUDIT_READ);

    var lines = RestAssured.given().auth().oauth2(token).get(patient + "/export").asString();

    var logged =
        lines.lines().filter(line -> line.startsWith("{\"store\":\"access-log\"")).toList();
    List<Object> read =
        RestAssured.given().auth().oauth2(token).get(patient + "/access-log").path("items.seq");
    assertThat(logged).hasSameSizeAs(read);
    assertThat(logged.getFirst()).contains("\"operation\":\"exportPatient\"");
    assertThat(logged.getLast()).contains("\"operation\":\"putPatient\"");
    assertThat(clinic.call().get(patient + "/export").asString()).doesNotContain("access-log");
  }

  @Test
  void refusesAFormatThatItDoesNotWrite() {
    clinic
        .call()
        .get(patient + "/export?format=pdf")
        .then()
        .statusCode(400)
        .body("errors[0].detail", equalTo("must be one of ndjson, csv; received 'pdf'"));
  }

  /** The fields of a record with dotted names; history content is one value. */
  private static List<Value> values(String prefix, JsonNode node, boolean keepContent) {
    List<Value> values = new ArrayList<>();
    for (var field : node.properties()) {
      var name = prefix + field.getKey();
      var value = field.getValue();
      if (value.isObject() && !(keepContent && name.equals("content"))) {
        values.addAll(values(name + ".", value, false));
      } else if (value.isArray()) {
        var isOfWords = value.valueStream().allMatch(JsonNode::isTextual);
        var words = value.valueStream().map(JsonNode::asText).toList();
        values.add(new Value(name, isOfWords ? String.join(";", words) : value.toString()));
      } else if (!value.isNull()) {
        values.add(
            new Value(
                name,
                value.isNumber()
                    ? value.decimalValue().toPlainString()
                    : value.isTextual() ? value.asText() : value.toString()));
      }
    }
    return values;
  }

  private record Value(String name, String text) {}

  private static List<JsonNode> of(List<JsonNode> records, String store) {
    return records.stream()
        .filter(line -> line.get("store").asText().equals(store))
        .map(line -> line.get("record"))
        .toList();
  }

  private List<JsonNode> records() throws IOException {
    var lines = lines();
    return lines.subList(1, lines.size() - 1);
  }

  private List<JsonNode> lines() throws IOException {
    List<JsonNode> lines = new ArrayList<>();
    for (var line : clinic.call().get(patient + "/export").asString().lines().toList()) {
      lines.add(json.readTree(line));
    }
    return lines;
  }

  private JsonNode read(String path) throws IOException {
    return json.readTree(clinic.call().get(path).asString());
  }

  private List<NamedCsvRecord> rows() {
    try (var rows = CsvReader.builder().ofNamedCsvRecord(csv()).stream()) {
      return rows.toList();
    }
  }

  private String csv() {
    return clinic.call().get(patient + "/export?format=csv").asString();
  }

  private static String food(String label) {
    return """
    {"kind": "food", "label": "%s", "day": "2026-03-02"}"""
        .formatted(label);
  }
}
