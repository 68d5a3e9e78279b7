package health.magnesium.advisory.library;

import static health.magnesium.advisory.intake.Intake.TABLES;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import health.magnesium.advisory.safety.AdvisoryRules;
import health.magnesium.advisory.sources.NeighboursForTests;
import health.magnesium.testsupport.TestTokens;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(value = NeighboursForTests.class, scope = TestResourceScope.GLOBAL)
class RuleResourceTest {

  private static RequestSpecification reader() {
    return given().auth().oauth2(TestTokens.of("clinic", "advice.read"));
  }

  @Test
  void listsEveryRuleInTheOrderInWhichTheyAreRead() {
    var ids =
        reader().get("/v1/rules").then().statusCode(200).extract().jsonPath().getList("items.id");

    assertThat(ids)
        .isEqualTo(
            new AdvisoryRules(TABLES).list().stream().map(rule -> rule.id().value()).toList());
  }

  @Test
  void aRuleNamesItsSourceAttributes() {
    reader()
        .get("/v1/rules/kidney-function-unknown")
        .then()
        .statusCode(200)
        .body("version", equalTo(1))
        .body("released", equalTo("2026-11-22"))
        .body("revised", equalTo("2026-11-22"))
        .body("developer", equalTo("magnesium.health"))
        .body("codes", hasItem("RENAL_UNKNOWN"))
        .body("uses", hasItems("age", "conditions", "medications", "labs"))
        .body("source.id", equalTo("product-policy"))
        .body("source.certainty", equalTo("P"))
        .body("source.funding", nullValue())
        .body("speaksWhen", hasItem(containsString("No recent eGFR")))
        .body("silentWhen", hasItem(containsString("diagnosis")));
  }

  @Test
  void figuresComeWithValueUnitAndCertainty() {
    reader()
        .get("/v1/rules/kidney-function-severely-reduced")
        .then()
        .statusCode(200)
        .body("source.developer", equalTo("Clinical Kidney Journal"))
        .body("figures.find { it.row.id == 'egfr-avoid-below' }.row.value", equalTo("30"))
        .body(
            "figures.find { it.row.id == 'egfr-avoid-below' }.row.unit",
            equalTo("mL/min/{1.73_m2}"))
        .body("figures.find { it.row.id == 'egfr-avoid-below' }.certainty", equalTo("S"))
        .body("figures.findAll { it.table == 'condition-groups' }.row.group", hasItem("dialysis"));
  }

  @Test
  void saysWhichTablesItMayReadWhole() {
    reader()
        .get("/v1/rules/intake-likely-low")
        .then()
        .statusCode(200)
        .body("wholeTables", hasItems("requirements", "within-person-sd"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v1/rules", "/v1/rules/few-complete-days", "/v1/evidence/kidney-gate"})
  void anUnchangedRulesetIsNotSentAgain(String path) {
    var tag = reader().get(path).then().statusCode(200).extract().header("ETag");

    assertThat(tag).isEqualTo('"' + TABLES.rulesetVersion() + '"');
    reader().header("If-None-Match", tag).get(path).then().statusCode(304);
  }

  @ParameterizedTest
  @CsvSource({"/v1/rules/none-such,No rule none-such.", "/v1/evidence/none,No evidence none."})
  void whatIsNotThereIsNotFound(String path, String detail) {
    reader()
        .get(path)
        .then()
        .statusCode(404)
        .contentType("application/problem+json")
        .body("detail", equalTo(detail));
  }

  @Test
  void evidenceNamesStrengthAndSource() {
    reader()
        .get("/v1/evidence/iom-2000-ch3")
        .then()
        .statusCode(200)
        .body("strength", equalTo("authority"))
        .body("sourceId", equalTo("iom-2000"))
        .body("certainty", equalTo("S"))
        .body("locator", containsString("pp. 54-57"));
  }
}
