package health.magnesium.catalog.ownfoods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.magnesium.tenancy.TenantTransactions;
import health.magnesium.tenancy.WallInspection;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Plain SQL as the service's own role: what a query meets that forgot to ask for the tenant. */
@QuarkusTest
@NullUnmarked // filled by the framework
class OwnFoodWallTest {

  private static final List<String> TABLES = List.of("own_food", "own_food_revision");

  @Inject TenantTransactions transactions;
  @Inject EntityManager database;
  @Inject DataSource pool;

  private final Kitchen own = new Kitchen();
  private final Kitchen foreign = new Kitchen();

  @BeforeEach
  void bothKitchensHaveAFood() {
    own.creates(Kitchen.measured("Ours", 1));
    foreign.creates(Kitchen.measured("Theirs", 2));
  }

  @Test
  void showsNoForeignRowToAQueryThatAsksForAll() {
    for (var table : TABLES) {
      assertThat(transactions.call(own.tenant(), () -> tenantsIn(table)))
          .as(table)
          .containsExactly(own.tenant());
    }
  }

  @Test
  void showsNothingToATransactionThatNamesNoTenant() throws SQLException {
    for (var table : TABLES) {
      try (var connection = pool.getConnection();
          var statement = connection.createStatement();
          var rows = statement.executeQuery("select count(*) from " + table)) {
        rows.next();
        assertThat(rows.getLong(1)).as(table).isZero();
      }
    }
  }

  @Test
  void takesNoRowForAnotherTenant() {
    assertThatThrownBy(
            () ->
                transactions.run(
                    own.tenant(),
                    () ->
                        database
                            .createNativeQuery(
                                "insert into own_food values (?1, 'own-01a20549-7017-7634-87e8-a22c55368412', null, '')")
                            .setParameter(1, foreign.tenant())
                            .executeUpdate()))
        .hasStackTraceContaining("row-level security");
  }

  @Test
  void letsNobodyRewriteHistory() {
    assertThatThrownBy(
            () ->
                transactions.run(
                    own.tenant(),
                    () ->
                        database
                            .createNativeQuery("update own_food_revision set magnesium_mg = 9")
                            .executeUpdate()))
        .hasStackTraceContaining("is history");
  }

  @Test
  void holdsForTheRoleThatTheServiceRunsAs() throws SQLException {
    try (var connection = pool.getConnection()) {
      assertThat(WallInspection.holes(connection, true)).isEmpty();
    }
  }

  @SuppressWarnings("unchecked") // names are texts
  private List<String> tenantsIn(String table) {
    return database
        .createNativeQuery("select distinct tenant_id from " + table, String.class)
        .getResultList();
  }
}
