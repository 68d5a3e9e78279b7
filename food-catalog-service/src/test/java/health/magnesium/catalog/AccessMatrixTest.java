package health.magnesium.catalog;

import static health.magnesium.catalog.CatalogForTests.reader;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import health.magnesium.catalog.imports.ImportsForTests;
import health.magnesium.catalog.imports.PublisherOfTheTests;
import health.magnesium.catalog.imports.Sr28ForTests;
import health.magnesium.http.access.Scopes;
import health.magnesium.testsupport.PostgresForTests;
import health.magnesium.testsupport.matrix.AccessMatrix;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Who may do what with the catalog, which all tenants share. {@link AccessMatrix} tells how to
 * write a line. The test database is declared here for the whole module.
 */
@QuarkusTest
@NullUnmarked // filled by the framework
@WithTestResource(
    value = PostgresForTests.class,
    scope = TestResourceScope.GLOBAL,
    initArgs = @ResourceArg(name = PostgresForTests.OWNER_ROLE, value = "catalog"))
@WithTestResource(value = PublisherOfTheTests.class, scope = TestResourceScope.GLOBAL)
class AccessMatrixTest {

  private static final String TABLE =
      """
      operation           | scope         | after           | with              | answers
      getFoodByBarcode    | catalog.read  |                 | gtin=036000291452 |
      listCategories      | catalog.read  |                 |                   |
      readCompositions    | catalog.read  |                 |                   |
      readDiaryLines      | catalog.read  |                 |                   |
      matchFoods          | catalog.read  |                 |                   |
      searchFoods         | catalog.read  |                 | q=almonds         |
      suggestFoods        | catalog.read  |                 | q=almonds         |
      getFood             | catalog.read  |                 | foodId=sr-12061   |
      listFoodSources     | catalog.read  |                 | foodId=sr-12061   |
      listFoodRevisions   | catalog.read  |                 | foodId=sr-12061   |
      createFood          | catalog.write |                 |                   | right=201 wrong-patient=403
      reviseFood          | catalog.write | createFood      |                   | wrong-tenant=404 wrong-patient=403
      recalculateFood     | catalog.write | createFood      |                   | wrong-tenant=404 wrong-patient=403
      retireFood          | catalog.write | createFood      |                   | right=204 wrong-tenant=404 wrong-patient=403
      listImports         | catalog.read  |                 |                   |
      importArchive       | catalog.write | a quiet catalog |                   | right=202 wrong-patient=403
      getImport           | catalog.read  | importArchive   |                   |
      cancelImport        | catalog.write | a queued import |                   | right=202 wrong-patient=403
      restartImport       | catalog.write | a failed import |                   | right=202 wrong-patient=403
      listOfficialReleases | catalog.read |                 |                   |
      listImportRejects   | catalog.read  | importArchive   |                   |
      listReleases        | catalog.read  |                 |                   |
      listSupplementForms | catalog.read  |                 |                   |
      """;

  @Inject CatalogReset catalog;

  @BeforeEach
  void aFoodWithBarcode() {
    catalog.toStarter();
    catalog.execute(
        """
        insert into food_revision (food_id, revision, release_id, name, branded, gtin, magnesium_kind, valid_from, loaded_at)
        values ('fdc-1', 1, 'starter-1', 'Branded bar', true, '00036000291452', 'unknown', now(), now())""");
  }

  @AfterEach
  void nothingIsLeft() {
    quiet();
    catalog.toNothing();
  }

  @Test
  void letsNobodyPassButTheRightCaller() {
    var archive = ImportsForTests.zip(Sr28ForTests.files());

    new AccessMatrix(Scopes.ALL, TABLE)
        .given("a queued import", () -> Map.of("id", anImport("queued")))
        .given("a failed import", () -> Map.of("id", anImport("failed")))
        .given("a quiet catalog", this::quiet)
        .body("importArchive", "application/json", releaseByName())
        .body("importArchive", "application/zip", archive)
        .body("importArchive", "multipart/form-data; boundary=part", form(archive))
        .verify();
  }

  @Test
  void healthNeedsNoToken() {
    given().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
    given().get("/q/health/live").then().statusCode(200);
    given().get("/q/health/started").then().statusCode(200);
  }

  /** The same content is imported once at a time. */
  private Map<String, String> quiet() {
    reader()
        .get("/v1/imports?limit=500")
        .jsonPath()
        .<String>getList("items.id")
        .forEach(ImportsForTests::ended);
    return Map.of();
  }

  /** One of a release that is not fetched, of a service that is not there. */
  private String anImport(String status) {
    var id = UUID.randomUUID().toString();
    catalog.execute(
        """
        insert into import_job (id, tenant, requested_by, official_release, status, runner, created_at, finished_at)
        values ('%s', 'clinic', 'test', '%s', '%s', gen_random_uuid(), now(), now())"""
            .formatted(id, id, status));
    return id;
  }

  private static byte[] releaseByName() {
    return "{\"release\": \"%s\"}"
        .formatted(PublisherOfTheTests.GOOD)
        .getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] form(byte[] archive) {
    var head =
        "--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"sr28.zip\"\r\n"
            + "Content-Type: application/zip\r\n\r\n";
    var form = new ByteArrayOutputStream();
    form.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
    form.writeBytes(archive);
    form.writeBytes("\r\n--part--\r\n".getBytes(StandardCharsets.US_ASCII));
    return form.toByteArray();
  }
}
