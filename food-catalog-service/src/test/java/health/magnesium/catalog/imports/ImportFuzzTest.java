package health.magnesium.catalog.imports;

import static health.magnesium.catalog.CatalogForTests.writer;
import static health.magnesium.catalog.imports.ImportsForTests.ended;
import static org.assertj.core.api.Assertions.assertThat;

import health.magnesium.catalog.CatalogReset;
import health.magnesium.catalog.formats.fuzz.Mutant;
import health.magnesium.catalog.formats.fuzz.Sample;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Damaged files through the API: no 500, no hang, no half import. */
@QuarkusTest
@NullUnmarked // filled by the framework
class ImportFuzzTest {

  private static final int MUTANTS = 100;
  private static final int FIRST_SEED = 1_000_000;

  @Inject CatalogReset catalog;
  @Inject AgroalDataSource database;

  @BeforeEach
  void startFromTheStarterTable() {
    catalog.toStarter();
  }

  @Test
  void aHundredDamagedFilesAreImportedWholeOrNotAtAll() throws SQLException {
    var accepted = 0;
    for (int i = 0; i < MUTANTS; i++) {
      var samples = i % 10 == 9 ? Sample.workbooks() : Sample.texts();
      var mutant = Mutant.of(samples.get(i % samples.size()), FIRST_SEED + i);
      accepted += isAccepted(mutant) ? 1 : 0;
    }

    assertThat(accepted).isBetween(MUTANTS / 4, MUTANTS);
  }

  private boolean isAccepted(Mutant mutant) throws SQLException {
    var before = digest();
    var answer =
        writer()
            .contentType("application/octet-stream")
            .body(mutant.upload())
            .post("/v1/imports")
            .then()
            .extract();
    assertThat(answer.statusCode()).as(mutant.story()).isIn(202, 422);
    if (answer.statusCode() == 422) {
      assertThat(digest()).isEqualTo(before);
      return false;
    }
    var job = ended(answer.jsonPath().getString("id"));
    assertThat(job.getString("status")).as(mutant.story()).isIn("succeeded", "failed");
    if (job.getString("status").equals("failed")) {
      assertThat(job.getString("failure")).as(mutant.story()).doesNotContain("on our side");
      assertThat(digest()).as(mutant.story()).isEqualTo(before);
    }
    return true;
  }

  /** Of all that an import can change. */
  private String digest() throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement();
        var row =
            statement.executeQuery(
                """
                select concat_ws(' ',
                  (select md5(string_agg(r::text, ',' order by r.id)) from food_revision r),
                  (select md5(string_agg(r::text, ',' order by r.id)) from release r),
                  (select md5(string_agg(s::text, ',' order by s.food_id)) from food_search s),
                  (select generation from catalog_state))""")) {
      row.next();
      return row.getString(1);
    }
  }
}
