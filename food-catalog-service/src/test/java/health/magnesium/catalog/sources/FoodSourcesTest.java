package health.magnesium.catalog.sources;

import static health.magnesium.catalog.CatalogForTests.reader;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import health.magnesium.catalog.CatalogReset;
import health.magnesium.catalog.search.SearchIndex;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@NullUnmarked // filled by the framework
class FoodSourcesTest {

  @Inject CatalogReset catalog;
  @Inject AgroalDataSource database;

  @BeforeEach
  void foodsOfSeveralSources() throws SQLException {
    catalog.toNothing();
    catalog.execute(
        """
        insert into release (id, source, dataset, rank, publisher, edition, licence, citation, published_on, content_digest, loaded_at)
        values ('test', 'sr', 'sr', 1, 'p', 'e', 'l', 'c', '2015-09-01', 'x', now())""");
    food("sr-12061", "Nuts, almonds", "270", null, null);
    food("fdc-2346393", "Nuts, almonds, whole, raw", "257.6", "12061", null);
    food("ciqual-15000", "Almond, (with peel)", "270", null, null);
    food("sr-99001", "Gruel, oat, plain", "0", null, null);
    food("fndds-1", "Plain oat gruels", "12", null, null);
    food("fndds-2", "Plain oat gruel with milk", "13", null, null);
    food("canada-1", "Gruel, plain oat", null, null, null);
    food("fdc-7", "BAR A", "40", null, "00036000291452");
    food("fdc-8", "BAR A, NEW", "60", null, "00036000291452");
    indexNames();
  }

  @AfterEach
  void nothingIsLeft() {
    catalog.toNothing();
  }

  private void food(
      String id, String name, @Nullable String mg, @Nullable String ndb, @Nullable String gtin) {
    catalog.execute(
        """
        insert into food_revision (food_id, revision, release_id, name, branded, gtin, ndb_no, magnesium_kind, magnesium_mg,
          magnesium_grade, valid_from, loaded_at)
        values ('%s', 1, 'test', '%s', %s, %s, %s, '%s', %s, 'analytical', '2020-01-01', now())"""
            .formatted(
                id,
                name,
                gtin != null,
                gtin == null ? "null" : "'" + gtin + "'",
                ndb == null ? "null" : "'" + ndb + "'",
                mg == null ? "unknown" : "measured",
                mg));
  }

  private void indexNames() throws SQLException {
    try (var connection = database.getConnection()) {
      connection.setAutoCommit(false);
      SearchIndex.rewrite(connection);
      connection.commit();
    }
  }

  private ValidatableResponse sources(String idAndQuery) {
    var path = idAndQuery.replaceFirst("(\\?|$)", "/sources$1");
    return reader().get("/v1/foods/" + path).then().statusCode(200);
  }

  @Test
  void showsTheSameFoodByItsNumberAndByOurTableWithTheDifference() {
    sources("sr-12061")
        .body("foodId", equalTo("sr-12061"))
        .body("magnesium.amountMg", equalTo(270))
        .body("items.id", contains("fdc-2346393", "ciqual-15000"))
        .body("items[0].source", equalTo("fdc"))
        .body("items[0].linkedBy", contains("ndb-number", "same-foods-table"))
        .body("items[0].magnesium.amountMg", equalTo(257.6f))
        .body("items[0].magnesium.grade", equalTo("analytical"))
        .body("items[0].differenceMg", equalTo(-12.4f))
        .body("items[0].differencePercent", equalTo(-4.6f))
        .body("items[1].linkedBy", contains("same-foods-table"))
        .body("items[1].differenceMg", equalTo(0));
    sources("fdc-2346393").body("items.id", contains("sr-12061", "ciqual-15000"));
  }

  @Test
  void equalWordsAreTheSameFoodInWhateverOrderAndMoreWordsAreNot() {
    sources("fndds-1")
        .body("items.id", contains("canada-1", "sr-99001"))
        .body("items.linkedBy[0]", contains("equal-words"));
  }

  @Test
  void aDifferenceToAnUnknownValueIsUnknownAndThereIsNoPercentOfZero() {
    sources("sr-99001")
        .body("items.id", contains("canada-1", "fndds-1"))
        .body("items[0].differenceMg", nullValue())
        .body("items[1].differenceMg", equalTo(12))
        .body("items[1].differencePercent", nullValue());
  }

  @Test
  void aProductIsTheSameByItsBarcodeAndNeverByItsWords() {
    sources("fdc-7")
        .body("items.id", contains("fdc-8"))
        .body("items[0].linkedBy", contains("barcode"));
  }

  @Test
  void aFoodWithoutCounterpartsHasNone() {
    sources("fndds-2").body("items", empty());
  }

  @Test
  void linksAndFiguresAreThoseOfTheMoment() {
    catalog.execute(
        "update food_revision set valid_to = '2024-01-01' where food_id = 'ciqual-15000'");

    sources("sr-12061").body("items.id", not(hasItem("ciqual-15000")));
    sources("sr-12061?asOf=2023-12-31T23:59:59Z").body("items.id", hasItem("ciqual-15000"));
    sources("sr-12061?asOf=2024-01-01T00:00:00Z").body("items.id", not(hasItem("ciqual-15000")));
    sources("sr-12061?asOf=2999-01-01T00:00:00Z").body("items.id", contains("fdc-2346393"));
    reader().get("/v1/foods/sr-12061/sources?asOf=2019-12-31T23:59:59Z").then().statusCode(404);
  }

  @Test
  void anUnknownFoodHasNoSources() {
    reader().get("/v1/foods/sr-00000/sources").then().statusCode(404);
  }
}
