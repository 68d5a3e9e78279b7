package health.magnesium.intake.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import health.magnesium.testsupport.WholeDatabase;
import io.agroal.api.AgroalDataSource;
import io.agroal.api.AgroalDataSource.FlushMode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Two tenants write and read at once over three connections, under the same ids of patients and
 * entries, so that nothing but the tenant keeps their rows apart. The full size is {@code
 * -Dmagnesium.test.shared-pool.entries=50000}.
 */
@QuarkusTest
@NullUnmarked
class SharedPoolTest {

  private static final int CONNECTIONS = 3;
  private static final int WRITERS_OF_A_TENANT = 2;
  private static final int ENTRIES =
      Integer.getInteger("magnesium.test.shared-pool.entries", 2_000);

  @Inject AgroalDataSource pool;

  private final List<UUID> patients =
      Stream.generate(UUID::randomUUID).limit(WRITERS_OF_A_TENANT).toList();
  private final List<BusyTenant> tenants =
      List.of(
          new BusyTenant("north", "1986-03-01", patients),
          new BusyTenant("south", "1990-11-30", patients));
  private int usualSize;

  @BeforeEach
  void leaveThreeConnections() {
    usualSize = pool.getConfiguration().connectionPoolConfiguration().maxSize();
    pool.getConfiguration().connectionPoolConfiguration().setMaxSize(CONNECTIONS);
    pool.flush(FlushMode.GRACEFUL);
    tenants.forEach(BusyTenant::registersItsPatients);
  }

  @AfterEach
  void giveThePoolItsSizeBack() {
    pool.getConfiguration().connectionPoolConfiguration().setMaxSize(usualSize);
  }

  @Test
  void showsNoForeignRowAndLosesNone() throws Exception {
    var perWriter = ENTRIES / tenants.size() / WRITERS_OF_A_TENANT;
    var writing = new CountDownLatch(tenants.size() * WRITERS_OF_A_TENANT);

    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<?>> work = new ArrayList<>();
      for (var tenant : tenants) {
        for (var patient : patients) {
          work.add(
              threads.submit(
                  () -> {
                    try {
                      tenant.writes(patient, perWriter);
                    } finally {
                      writing.countDown();
                    }
                  }));
        }
        work.add(threads.submit(() -> tenant.readsWhile(() -> writing.getCount() > 0)));
      }
      for (var each : work) {
        each.get();
      }
    }

    assertThat(connectionsOfTheService()).isBetween(1L, (long) CONNECTIONS);
    for (var tenant : tenants) {
      assertThat(tenant.entriesRead()).as("read meanwhile by %s", tenant).isPositive();
      for (var patient : patients) {
        assertThat(tenant.countsByReading(patient)).isEqualTo(perWriter);
      }
      assertThat(rowsOf(tenant, "true")).isEqualTo((long) perWriter * WRITERS_OF_A_TENANT);
      assertThat(rowsOf(tenant, "label <> '" + tenant.mark() + "'")).isZero();
    }
    System.out.printf(
        "Shared pool: %d entries of two tenants over %d connections, %d rows read meanwhile.%n",
        ENTRIES, CONNECTIONS, tenants.stream().mapToLong(BusyTenant::entriesRead).sum());
  }

  private static long rowsOf(BusyTenant tenant, String condition) {
    return WholeDatabase.count(
        "select count(*) from diary_entry where tenant_id = '%s' and %s"
            .formatted(tenant.name(), condition));
  }

  private static long connectionsOfTheService() {
    return WholeDatabase.count(
        "select count(*) from pg_stat_activity where usename = 'intake_app'");
  }
}
