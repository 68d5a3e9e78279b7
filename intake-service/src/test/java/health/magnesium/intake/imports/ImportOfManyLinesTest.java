package health.magnesium.intake.imports;

import static health.magnesium.intake.imports.ImportsForTests.accepted;
import static health.magnesium.intake.imports.ImportsForTests.ended;
import static health.magnesium.intake.imports.ImportsForTests.lines;
import static health.magnesium.intake.imports.ImportsForTests.water;
import static health.magnesium.intake.imports.ImportsForTests.when;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import health.magnesium.intake.Clinic;
import health.magnesium.testsupport.WholeDatabase;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * A large file with one bad line in a hundred, sent twice. Run with {@code -Dimport.lines=100000}.
 */
@QuarkusTest
@EnabledIfSystemProperty(named = "import.lines", matches = "[0-9]+")
class ImportOfManyLinesTest {

  private static final int LINES = Integer.getInteger("import.lines", 100_000);
  private static final int PEOPLE = 200;

  private final Clinic clinic = new Clinic();

  @Test
  void reportsEveryBadLineAndStoresTheRestOnce() {
    var file = file();

    var first = timed("first run", file);
    var rejected =
        lines(clinic, first.getString("id"), "/rejects").stream()
            .map(reject -> reject.getInt("line"))
            .toList();
    var again = timed("same file again", file);

    var bad = IntStream.rangeClosed(1, LINES).filter(line -> line % 100 == 0).boxed().toList();
    assertThat(rejected).isEqualTo(bad);
    assertThat(first.getInt("report.rejected")).isEqualTo(bad.size());
    assertThat(first.getInt("report.stored")).isEqualTo(LINES - bad.size());
    assertThat(again.getInt("report.stored")).isZero();
    assertThat(again.getInt("report.alreadyThere")).isEqualTo(LINES - bad.size());
    assertThat(
            WholeDatabase.count(
                "select count(*) from diary_entry where tenant_id = '" + clinic.tenant() + "'"))
        .isEqualTo(LINES - bad.size());
  }

  private JsonPath timed(String what, String file) {
    var begin = System.nanoTime();
    var cpu = cpuNanos();
    var seen = new TreeSet<Integer>();
    var id = accepted(clinic, file);
    var received = System.nanoTime();
    when(
        clinic,
        id,
        job -> {
          seen.add(job.getInt("progress.linesRead"));
          return ImportStatus.of(job.getString("status")).isFinal();
        });
    var job = ended(clinic, id);
    assertThat(seen).hasSizeGreaterThan(5);
    System.out.printf(
        "%s: %,d lines, received in %.1f s, done after %.1f s, %,d lines/s, %d states of progress, %.1f s of CPU, %d MiB%n",
        what,
        LINES,
        (received - begin) / 1e9,
        (System.nanoTime() - begin) / 1e9,
        job.getLong("progress.linesPerSecond"),
        seen.size(),
        (cpuNanos() - cpu) / 1e9,
        (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20);
    return job;
  }

  /** Of this JVM: the service and the client of this test. */
  private static long cpuNanos() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }

  private String file() {
    var people = Stream.generate(clinic::registersPatient).limit(PEOPLE).toList();
    return IntStream.rangeClosed(1, LINES)
        .mapToObj(
            line ->
                line % 100 == 0
                    ? bad(people, line / 100)
                    : water(person(people, line), line % 5_000 + 1))
        .collect(Collectors.joining());
  }

  private static String person(List<String> people, int line) {
    return people.get(line % people.size());
  }

  private static String bad(List<String> people, int which) {
    return switch (which % 4) {
      case 0 -> "{\"patientId\": \"0193b2a0\n";
      case 1 -> water(person(people, which), -which);
      case 2 -> water("/v1/patients/0193b2a0-5a1e-7c3d-9a77-2f4de1c0a001", 250);
      default -> ImportsForTests.line(person(people, which), "\"kind\": \"water\", \"gram\": 7");
    };
  }
}
