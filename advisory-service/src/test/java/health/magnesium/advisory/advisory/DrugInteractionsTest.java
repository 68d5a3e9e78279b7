package health.magnesium.advisory.advisory;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import health.magnesium.advisory.sources.NeighboursForTests;
import health.magnesium.testsupport.TestTokens;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Drugs from the wire to the answer, in the shapes of the contract. */
@QuarkusTest
@NullUnmarked // the framework fills the fields
@WithTestResource(value = NeighboursForTests.class, scope = TestResourceScope.GLOBAL)
class DrugInteractionsTest {

  WireMockServer catalog;

  @BeforeEach
  void catalogWithoutFoods() {
    catalog.resetAll();
    catalog.stubFor(get(urlPathEqualTo("/v1/foods")).willReturn(okJson("{\"items\":[]}")));
  }

  private static JsonPath advise(String medication, String regimen) {
    return given()
        .auth()
        .oauth2(TestTokens.of("clinic", "advice.read"))
        .contentType("application/json")
        .body(
            """
            { "assessmentDate": "2026-11-22", "subject": { "birthDate": "1986-03-01", "sex": "female" },
              "medications": [ %s ], "regimens": [ %s ] }
            """
                .formatted(medication, regimen))
        .when()
        .post("/v1/advisories")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private static String milkOfMagnesia(String time) {
    return """
        { "kind": "medicine", "label": "milk of magnesia", "productType": "laxative", "form": "hydroxide",
          "dose": { "amount": 1200, "unit": "mg", "basis": "compound" }, "timesOfDay": [ "%s" ] }
        """
        .formatted(time);
  }

  private static List<String> codes(JsonPath answer) {
    return answer.getList("findings.code", String.class);
  }

  @Test
  void spacingHasTheShapeOfTheContract() {
    var answer =
        advise(
            """
            { "system": "rxnorm", "code": "2551", "name": "ciprofloxacin",
              "timesOfDay": [ "08:00", "20:00" ], "from": "2026-11-01" }
            """,
            milkOfMagnesia("21:30"));

    assertThat(answer.getMap("findings.find { it.code == 'SPACING' }.because"))
        .containsEntry("drug", "ciprofloxacin")
        .containsEntry("hoursBefore", 2)
        .containsEntry("hoursAfter", 6)
        .containsEntry("timesKnown", true)
        .containsEntry(
            "conflicts",
            List.of(Map.of("drugTime", "20:00", "magnesiumTime", "21:30", "hours", 1.5f)));
    assertThat(answer.getString("findings.find { it.code == 'SPACING' }.severity"))
        .isEqualTo("critical");
  }

  @Test
  void aSafePairGivesNone() {
    assertThat(
            codes(
                advise(
                    "{ \"system\": \"atc\", \"code\": \"J01MA02\", \"timesOfDay\": [ \"08:00\" ] }",
                    milkOfMagnesia("12:00"))))
        .doesNotContain("SPACING");
  }

  @ParameterizedTest
  @CsvSource({
    "71, mg, elemental, true",
    "70, mg, elemental, false",
    "0.071, g, elemental, true",
    "null, mg, elemental, false"
  })
  void theDoseOfADrugIsForEachTimeOfDay(
      String amount, String unit, String basis, boolean expected) {
    var zinc =
        """
        { "system": "atc", "code": "A12CB01", "timesOfDay": [ "08:00", "20:00" ],
          "dose": { "amount": %s, "unit": "%s", "basis": "%s" } }
        """
            .formatted(amount, unit, basis);

    assertThat(codes(advise(zinc, "")).contains("ZINC_HIGH_DOSE")).isEqualTo(expected);
  }

  @Test
  void theMonthsOfAnAcidBlockerAreCountedFromItsStart() {
    var since = "{ \"system\": \"rxnorm\", \"code\": \"7646\", \"from\": \"%s\" }";

    assertThat(codes(advise(since.formatted("2026-08-22"), ""))).doesNotContain("DEPLETING_DRUG");
    assertThat(codes(advise(since.formatted("2026-08-21"), ""))).contains("DEPLETING_DRUG");
  }
}
