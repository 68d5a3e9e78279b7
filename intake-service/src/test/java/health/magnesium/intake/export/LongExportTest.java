package health.magnesium.intake.export;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.magnesium.http.access.Scopes;
import health.magnesium.intake.Clinic;
import health.magnesium.intake.patients.Person;
import health.magnesium.testsupport.TestTokens;
import health.magnesium.testsupport.WholeDatabase;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A long record, and readers that are slow, go away or meet an erasure. */
@QuarkusTest
@NullUnmarked
class LongExportTest {

  private static final int ENTRIES = 50_000;
  private static final int MORE_THAN_A_PIPE_HOLDS = 30_000;
  private static final long MOST_GROWTH_BYTES = 8_000_000;

  @Inject Export export;
  @Inject ExportedStores stores;
  @TestHTTPResource URI service;

  private final Clinic clinic = new Clinic();
  private String patient;

  @BeforeEach
  void registerPatient() {
    patient = clinic.registersPatient();
  }

  private void records(int entries) throws SQLException {
    try (var connection = WholeDatabase.connect();
        var statement =
            connection.prepareStatement(
                """
                insert into diary_entry
                  (tenant_id, patient_id, id, revision, recorded_at, changed_at, changed_by, day, kind, label)
                select ?, ?::uuid, gen_random_uuid(), gen_random_uuid(), now(), now(), 'test', '2026-03-02',
                  'food', 'soup ' || n
                from generate_series(1, ?) n""")) {
      statement.setString(1, clinic.tenant());
      statement.setString(2, patient.substring(13));
      statement.setInt(3, entries);
      statement.execute();
    }
  }

  @Test
  void takesNoMoreMemoryForALongRecord() throws Exception {
    records(ENTRIES);
    var file = new MeasuringFile();

    export.write(person(), stores.withoutAccessLog(), file);

    assertThat(file.records).isEqualTo(ENTRIES + 1);
    assertThat(file.heapLate - file.heapEarly).isLessThan(MOST_GROWTH_BYTES);
  }

  @Test
  void stopsWhenTheReaderHasGone() throws SQLException {
    records(2 * Export.PAGE);
    var file =
        new MeasuringFile() {
          @Override
          public void add(String store, Object view) throws IOException {
            super.add(store, view);
            throw new IOException("gone");
          }
        };

    assertThatThrownBy(() -> export.write(person(), stores.withoutAccessLog(), file))
        .hasMessage("gone");

    assertThat(file.records).isEqualTo(1);
  }

  @Test
  void holdsNoConnectionWhileTheReaderWaits() throws Exception {
    records(MORE_THAN_A_PIPE_HOLDS);
    try (var socket = asks()) {
      assertThat(socket.getInputStream().readNBytes(1000)).asString(US_ASCII).contains("200 OK");

      awaitIdleConnections();
      var rest = new String(socket.getInputStream().readAllBytes(), US_ASCII);

      assertThat(rest).contains("{\"end\":true,\"records\":" + (MORE_THAN_A_PIPE_HOLDS + 1) + "}");
      assertThat(rest).endsWith("\r\n0\r\n\r\n");
    }
  }

  @Test
  void hasNoEndWhereThePersonIsErasedMeanwhile() throws Exception {
    records(MORE_THAN_A_PIPE_HOLDS);
    try (var socket = asks()) {
      assertThat(socket.getInputStream().readNBytes(1000)).asString(US_ASCII).contains("200 OK");
      awaitIdleConnections();
      clinic.call().delete(patient).then().statusCode(200);

      var rest = new String(socket.getInputStream().readAllBytes(), US_ASCII);

      assertThat(rest).contains("\"store\":\"diary\"").doesNotContain("\"end\"");
      assertThat(rest).doesNotEndWith("\r\n0\r\n\r\n");
    }
  }

  /** A reader that takes nothing until asked. */
  private Socket asks() throws IOException {
    var socket = new Socket();
    socket.setReceiveBufferSize(4096);
    socket.setSoTimeout(60_000);
    socket.connect(new InetSocketAddress(service.getHost(), service.getPort()));
    var token = TestTokens.of(clinic.tenant(), Scopes.INTAKE_READ);
    socket
        .getOutputStream()
        .write(
            "GET %s/export HTTP/1.1\r\nHost: test\r\nConnection: close\r\nAuthorization: Bearer %s\r\n\r\n"
                .formatted(patient, token)
                .getBytes(US_ASCII));
    return socket;
  }

  /** Waits until the export has filled the pipe: no connection of the service is at work. */
  private static void awaitIdleConnections() {
    var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    for (var quiet = 0; quiet < 20; ) {
      var busy =
          WholeDatabase.count(
              "select count(*) from pg_stat_activity where usename <> 'postgres' and state <> 'idle'");
      quiet = busy == 0 ? quiet + 1 : 0;
      assertThat(System.nanoTime()).as("connections are at work all the time").isLessThan(deadline);
    }
  }

  private Person person() {
    return new Person(
        clinic.tenant(),
        UUID.fromString(patient.substring(13)),
        LocalDate.of(1986, 3, 1),
        ZoneOffset.UTC,
        LocalTime.MIDNIGHT);
  }

  /** Counts records and measures the heap early and late. */
  private static class MeasuringFile implements ExportFile {

    int records;
    long heapEarly;
    long heapLate;

    @Override
    public void begin() {}

    @Override
    public void add(String store, Object view) throws IOException {
      records += 1;
      if (records == 5_000) {
        heapEarly = heapInUse();
      } else if (records == ENTRIES) {
        heapLate = heapInUse();
      }
    }

    @Override
    public void end() {}

    private static long heapInUse() {
      System.gc();
      return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
  }
}
