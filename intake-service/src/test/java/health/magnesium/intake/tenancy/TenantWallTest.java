package health.magnesium.intake.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.magnesium.http.access.Scopes;
import health.magnesium.intake.Clinic;
import health.magnesium.tenancy.TenantTransactions;
import health.magnesium.tenancy.TenantWall;
import health.magnesium.tenancy.WallInspection;
import health.magnesium.testsupport.TestTokens;
import health.magnesium.testsupport.WholeDatabase;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Plain SQL in the service's own transactions: what a query meets that forgot to ask for the
 * tenant.
 */
@QuarkusTest
@NullUnmarked
class TenantWallTest {

  /** Tables that hold something of the two clinics of this test. */
  private static final List<String> TABLES =
      List.of("patient", "diary_entry", "day_mark", "regimen", "idempotency_key");

  @Inject TenantTransactions transactions;
  @Inject TenantWall wall;
  @Inject EntityManager database;
  @Inject DataSource pool;

  private final Clinic own = new Clinic();
  private final Clinic foreign = new Clinic();
  private String patient;

  @BeforeEach
  void bothClinicsHaveRecords() {
    patient = recordsAWeek(own);
    recordsAWeek(foreign);
  }

  @Test
  void showsNoForeignRowToAQueryThatAsksForAll() {
    for (var table : TABLES) {
      var tenants = transactions.call(own.tenant(), () -> tenantsIn(table));

      assertThat(tenants).as(table).containsExactly(own.tenant());
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
  void endsWithTheTransactionOnTheSameConnection() throws SQLException {
    try (var connection = pool.getConnection();
        var statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("select set_config('magnesium.tenant', '" + own.tenant() + "', true)");
      assertThat(patients(statement)).isEqualTo(1);
      connection.commit();

      assertThat(patients(statement)).isZero();
      connection.rollback();
      connection.setAutoCommit(true);
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
                                "insert into erasure values (?1, 'digest', now(), '[]')")
                            .setParameter(1, foreign.tenant())
                            .executeUpdate()))
        .hasStackTraceContaining("row-level security");
  }

  @Test
  void changesAndDeletesNoForeignRow() {
    var changed =
        transactions.call(
            own.tenant(),
            () ->
                database
                    .createNativeQuery("update diary_entry set label = 'changed'")
                    .executeUpdate());
    var moved =
        assertThatThrownBy(
            () ->
                transactions.run(
                    own.tenant(),
                    () ->
                        database
                            .createNativeQuery("update day_mark set tenant_id = ?1")
                            .setParameter(1, foreign.tenant())
                            .executeUpdate()));
    var deleted =
        transactions.call(
            own.tenant(), () -> database.createNativeQuery("delete from regimen").executeUpdate());

    assertThat(changed).isEqualTo(1);
    moved.hasStackTraceContaining("row-level security");
    assertThat(deleted).isEqualTo(1);
    assertThat(rowsOf(foreign, "diary_entry", "and label = 'soup'")).isEqualTo(1);
    assertThat(rowsOf(foreign, "regimen", "")).isEqualTo(1);
  }

  @Test
  void keepsABoundTokensTransactionToItsPatient() {
    own.registersPatient();
    var all = transactions.call(own.tenant(), () -> patientsSeen(Optional.empty()));
    var bound =
        transactions.call(own.tenant(), () -> patientsSeen(Optional.of(patient.substring(13))));

    assertThat(all).hasSize(2);
    assertThat(bound).containsExactly(UUID.fromString(patient.substring(13)));
  }

  @Test
  void acceptsABoundTokenWhoseIdIsSpeltInCapitals() {
    var id = patient.substring(13).toUpperCase(java.util.Locale.ROOT);
    var token = TestTokens.ofPatient(own.tenant(), id, Scopes.INTAKE_WRITE);

    RestAssured.given()
        .auth()
        .oauth2(token)
        .contentType(ContentType.JSON)
        .body("{\"complete\": true}")
        .put(patient + "/days/2026-03-04")
        .then()
        .statusCode(201);
  }

  @Test
  void holdsForEveryTableWithATenant() throws SQLException {
    try (var connection = pool.getConnection()) {
      assertThat(WallInspection.holes(connection, false)).isEmpty();
    }
  }

  @Test
  void findsTheRoleThatWalksAroundIt() throws SQLException {
    try (var connection = WholeDatabase.connect()) {
      assertThat(WallInspection.holes(connection, false))
          .anyMatch(hole -> hole.endsWith("bypasses row-level security"))
          .anyMatch(hole -> hole.endsWith("owns the tables"));
    }
  }

  @Test
  void findsTheTableThatWasForgotten() throws SQLException {
    try (var connection = WholeDatabase.connect();
        var statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("alter table lab_fact no force row level security");

      assertThat(WallInspection.holes(connection, false))
          .contains("table lab_fact has no row-level security");
      connection.rollback();
    }
  }

  private static String recordsAWeek(Clinic clinic) {
    var patient = clinic.registersPatient();
    clinic
        .sends("{\"kind\": \"food\", \"label\": \"soup\", \"day\": \"2026-03-02\"}")
        .header("Idempotency-Key", "one")
        .post(patient + "/diary")
        .then()
        .statusCode(201);
    clinic.sends("{\"complete\": true}").put(patient + "/days/2026-03-02").then().statusCode(201);
    clinic.created(patient + "/regimens", "{\"kind\": \"supplement\", \"label\": \"tablets\"}");
    return patient;
  }

  @SuppressWarnings("unchecked") // names are texts
  private List<String> tenantsIn(String table) {
    return database
        .createNativeQuery("select distinct tenant_id from " + table, String.class)
        .getResultList();
  }

  @SuppressWarnings("unchecked") // ids are UUIDs
  private List<UUID> patientsSeen(Optional<String> patient) {
    wall.open(own.tenant(), patient);
    return database.createNativeQuery("select patient_id from patient", UUID.class).getResultList();
  }

  private static long patients(java.sql.Statement statement) throws SQLException {
    try (var rows = statement.executeQuery("select count(*) from patient")) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private static long rowsOf(Clinic clinic, String table, String condition) {
    return WholeDatabase.count(
        "select count(*) from %s where tenant_id = '%s' %s"
            .formatted(table, clinic.tenant(), condition));
  }
}
