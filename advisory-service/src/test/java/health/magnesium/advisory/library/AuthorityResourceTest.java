package health.magnesium.advisory.library;

import static health.magnesium.advisory.intake.Intake.TABLES;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import health.magnesium.advisory.sources.NeighboursForTests;
import health.magnesium.testsupport.TestTokens;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@WithTestResource(value = NeighboursForTests.class, scope = TestResourceScope.GLOBAL)
class AuthorityResourceTest {

  private static RequestSpecification reader() {
    return given().auth().oauth2(TestTokens.of("clinic", "advice.read"));
  }

  private static ValidatableResponse authority(String id) {
    return reader().get("/v1/authorities/" + id).then();
  }

  static List<String> ids() {
    return TABLES.authorityIds();
  }

  @Test
  void listsEveryAuthority() {
    var answer = reader().get("/v1/authorities").then().statusCode(200);

    assertThat(answer.extract().jsonPath().getList("items.id")).isEqualTo(ids());
    answer.body("items.document", everyItem(notNullValue()));
  }

  @ParameterizedTest
  @MethodSource("ids")
  void everyNumberHasSourceLocatorAndCertainty(String id) {
    authority(id)
        .statusCode(200)
        .body("requirements", not(empty()))
        .body("requirements.values.flatten().amountMg", everyItem(notNullValue()))
        .body("requirements.values.flatten().reading.sourceId", everyItem(notNullValue()))
        .body("requirements.values.flatten().reading.locator", everyItem(notNullValue()))
        .body("requirements.values.flatten().reading.certainty", everyItem(notNullValue()))
        .body("upperLevels.reading.certainty", everyItem(notNullValue()))
        .body("notes.topic", hasItem("ages"));
  }

  @Test
  void showsARowAsItIsPrinted() {
    var women = "requirements.find { it.group == 'female 31-50' }";

    authority("us-iom-1997")
        .body("recommendation", equalTo("RDA"))
        .body(women + ".ages.fromMonths", equalTo(372))
        .body(women + ".ages.beforeMonths", equalTo(612))
        .body(women + ".basis", equalTo("EAR"))
        .body(women + ".values[0].kind", equalTo("EAR"))
        .body(women + ".values[0].amountMg", equalTo(265))
        .body(women + ".values[0].reading.sourceId", equalTo("iom-2006"))
        .body(women + ".values[1].amountMg", equalTo(320));
  }

  @Test
  void showsTheLowerReferenceIntakeOfTheUnitedKingdom() {
    authority("uk-coma-1991")
        .body("recommendation", equalTo("RNI"))
        .body(
            "requirements.find { it.group == 'female 19+' }.values.find { it.kind == 'LRNI' }"
                + ".amountMg",
            equalTo(150));
  }

  @Test
  void showsBothRowsByFeeding() {
    authority("who-fao-2004")
        .body("requirements.findAll { it.feeding != null }.feeding", hasSize(2))
        .body("requirements.find { it.feeding == 'breast-milk' }.values[0].amountMg", equalTo(26))
        .body("requirements.find { it.feeding == 'formula' }.basis", equalTo("RECOMMENDATION"));
  }

  @Test
  void saysWhatAnUpperLevelCoversAndWhyThereIsNone() {
    authority("eu-efsa-2015")
        .body("upperLevels.find { it.ages.label == '18+' }.limitMg", equalTo(250))
        .body(
            "upperLevels.find { it.ages.label == '18+' }.appliesTo",
            containsString("added to food or water"))
        .body(
            "upperLevels.find { it.ages.label == '18+' }.counts",
            equalTo(List.of("products", "added")));
    authority("norway-vkm-2016")
        .body("upperLevels.find { it.ages.label == '3-<10' }.limitMg", nullValue())
        .body("upperLevels.find { it.ages.label == '3-<10' }.notSetReason", equalTo("range-only"));
  }

  @Test
  void anUnknownAuthorityIsAProblemThatNamesTheKnownOnes() {
    authority("mars-2050")
        .statusCode(404)
        .contentType("application/problem+json")
        .body("detail", containsString("us-iom-1997"));
  }

  @Test
  void aCallerWhoHasTheRulesetGetsNoBody() {
    var tag = authority("dach-2021").extract().header("ETag");

    reader().header("If-None-Match", tag).get("/v1/authorities/dach-2021").then().statusCode(304);
  }

  @Test
  void listsEveryStatementOfTheEvidence() {
    var listed =
        reader()
            .get("/v1/evidence")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath()
            .getList("items.id");

    assertThat(listed).hasSameSizeAs(TABLES.listEvidence()).contains("scf-2001-upper-level");
  }
}
