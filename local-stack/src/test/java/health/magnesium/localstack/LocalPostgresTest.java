package health.magnesium.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LocalPostgresTest {

  private Layout layout;
  private Secrets secrets;
  private LocalPostgres postgres;

  @BeforeAll
  void startOnAFreePort(@TempDir Path folder) {
    layout = new Layout(folder, folder);
    secrets = new Secrets(layout.secrets());
    postgres = new LocalPostgres(layout, secrets, LocalPorts.free().postgres());
    postgres.start();
    postgres.createDatabase("intake");
  }

  @AfterAll
  void stop() {
    postgres.stop();
  }

  @Test
  void keepsDataOverARestart() throws SQLException {
    run("CREATE TABLE kept (id int); INSERT INTO kept VALUES (7)");

    postgres.stop();
    assertThat(postgres.isRunning()).isFalse();
    postgres.start();
    postgres.createDatabase("intake");

    assertThat(read("SELECT id FROM kept")).isEqualTo("7");
  }

  @Test
  void givesAServiceARoleThatOwnsNothing() throws SQLException {
    postgres.createServiceRole("intake");
    postgres.createServiceRole("intake");

    assertThat(
            read(
                "SELECT rolsuper OR rolbypassrls OR rolcreatedb FROM pg_roles WHERE rolname = 'intake_app'"))
        .isEqualTo("f");
    assertThat(read("SELECT has_database_privilege('intake_app', 'intake', 'CONNECT')"))
        .isEqualTo("t");
  }

  @Test
  void startsAgainAfterACrash() throws SQLException {
    run("CREATE TABLE survived (id int); INSERT INTO survived VALUES (8)");
    postgres.process().orElseThrow().destroyForcibly();
    assertThat(Waiting.until(Duration.ofSeconds(10), () -> !postgres.isRunning())).isTrue();

    postgres.start();

    assertThat(read("SELECT id FROM survived")).isEqualTo("8");
  }

  @Test
  void isVersion18AndItsRolesAreNoSuperusers() throws SQLException {
    assertThat(read("SHOW server_version")).startsWith("18");
    assertThat(read("SELECT rolsuper FROM pg_roles WHERE rolname = current_user")).isEqualTo("f");
    assertThat(read("SHOW listen_addresses")).isEqualTo("127.0.0.1");
    run("CREATE EXTENSION pg_trgm");
  }

  @Test
  void wantsTheRightPassword() {
    assertThatThrownBy(
            () -> DriverManager.getConnection(postgres.jdbcUrl("intake"), "intake", "guessed"))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("password authentication failed");
  }

  @Test
  void namesAPortThatIsTaken() throws Exception {
    try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var second =
          new LocalPostgres(
              new Layout(layout.home(), layout.home().resolve("second")),
              secrets,
              other.getLocalPort());

      assertThatThrownBy(second::start)
          .isInstanceOf(StackException.class)
          .hasMessageContaining("Port " + other.getLocalPort())
          .hasMessageContaining("MAGNESIUM_POSTGRES_PORT");
    }
  }

  private void run(String statement) throws SQLException {
    try (var connection =
            DriverManager.getConnection(
                postgres.jdbcUrl("intake"), "intake", secrets.password("intake"));
        var prepared = connection.createStatement()) {
      prepared.execute(statement);
    }
  }

  private String read(String query) throws SQLException {
    try (var connection =
            DriverManager.getConnection(
                postgres.jdbcUrl("intake"), "intake", secrets.password("intake"));
        var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getString(1);
    }
  }
}
