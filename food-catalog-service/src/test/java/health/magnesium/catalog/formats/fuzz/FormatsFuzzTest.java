package health.magnesium.catalog.formats.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import health.magnesium.catalog.formats.ImportRefused;
import health.magnesium.catalog.formats.PublishedFiles;
import health.magnesium.catalog.formats.PublishedFormats;
import health.magnesium.catalog.formats.ReadingLog;
import health.magnesium.catalog.releases.RecordedRelease;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever is sent, a reader ends: with a release that the catalog can hold and rejected rows, or
 * with a refusal that says why. Never with another exception, never without end, and never with
 * more than it may unpack.
 */
class FormatsFuzzTest {

  private static final Logger WORKBOOKS = Logger.getLogger("org.apache.poi");
  private static final int SECONDS = 10;
  private static final long MOST_UNPACKED = 4 << 20;
  private static final int MUTANTS_OF_TEXT = 9_500;
  private static final int MUTANTS_OF_WORKBOOKS = 500;

  private enum Outcome {
    READ,
    READ_WITH_REJECTS,
    REFUSED
  }

  private final ExecutorService reader = Executors.newSingleThreadExecutor();
  private final List<String> faults = new ArrayList<>();
  @TempDir Path folder;

  @BeforeEach
  void theLibraryForWorkbooksNeedNotComplain() {
    WORKBOOKS.setLevel(Level.OFF);
  }

  @AfterEach
  void close() {
    reader.shutdownNow();
  }

  @ParameterizedTest
  @MethodSource("valid")
  void aSampleIsReadAsLongAsNobodyDamagesIt(Sample sample) throws Exception {
    var upload =
        sample.files().size() == 1
            ? sample.files().values().iterator().next()
            : Packing.zip(sample.files());

    assertThat(read(upload)).isEqualTo(Outcome.READ);
  }

  @Test
  void tenThousandMutantsAreReadOrRefused() throws Exception {
    var outcomes = new EnumMap<Outcome, Integer>(Outcome.class);

    mutants(Sample.texts(), MUTANTS_OF_TEXT, outcomes);
    mutants(Sample.workbooks(), MUTANTS_OF_WORKBOOKS, outcomes);

    System.out.println("10,000 mutants: " + outcomes);
    assertThat(faults).isEmpty();
    assertThat(outcomes).containsOnlyKeys(Outcome.values());
    assertThat(outcomes.values()).allMatch(count -> count > 500);
  }

  @ParameterizedTest
  @MethodSource("bombs")
  void aBombIsRefused(String name, byte[] upload) throws Exception {
    assertThat(read(upload)).as(name).isEqualTo(Outcome.REFUSED);
  }

  static List<Sample> valid() {
    return Stream.concat(Sample.texts().stream(), Sample.workbooks().stream()).distinct().toList();
  }

  static List<Object[]> bombs() {
    var sr28 = Sample.texts().getFirst();
    var zeros = new byte[10 << 20];
    Function<byte[], byte[]> asValues =
        file -> {
          Map<String, byte[]> files = new LinkedHashMap<>(sr28.files());
          files.put("NUT_DATA.txt", file);
          return Packing.zip(files);
        };
    return List.of(
        new Object[] {"one line of zeros", asValues.apply(zeros)},
        new Object[] {
          "empty lines", asValues.apply("\n".repeat(10 << 20).getBytes(StandardCharsets.US_ASCII))
        },
        new Object[] {"gzip in a zip", asValues.apply(Packing.gzip(zeros))},
        new Object[] {"gzip alone", Packing.gzip(zeros)},
        new Object[] {"deep array", ("[".repeat(5 << 20)).getBytes(StandardCharsets.US_ASCII)},
        new Object[] {
          "deep object",
          ("{\"FoundationFoods\":" + "[{\"a\":".repeat(1 << 20)).getBytes(StandardCharsets.US_ASCII)
        },
        new Object[] {
          "long text",
          ("{\"FoundationFoods\":[{\"description\":\"" + "x".repeat(10 << 20))
              .getBytes(StandardCharsets.US_ASCII)
        },
        new Object[] {"zip in zip in zip", nested(20)},
        new Object[] {"nothing", new byte[0]});
  }

  private static byte[] nested(int levels) {
    var zip = Packing.zip(Sample.texts().getFirst().files());
    for (int level = 0; level < levels; level++) {
      zip = Packing.zip(Map.of("inner.zip", zip));
    }
    return zip;
  }

  private void mutants(List<Sample> samples, int count, Map<Outcome, Integer> outcomes)
      throws Exception {
    for (int seed = 0; seed < count; seed++) {
      var mutant = Mutant.of(samples.get(seed % samples.size()), seed);
      try {
        outcomes.merge(read(mutant.upload()), 1, Integer::sum);
      } catch (ExecutionException fault) {
        faults.add(mutant.story() + " -> " + fault.getCause());
      } catch (TimeoutException endless) {
        throw new AssertionError(mutant.story(), endless);
      }
    }
  }

  private Outcome read(byte[] upload) throws Exception {
    var file = folder.resolve("upload");
    Files.write(file, upload);
    return reader.submit(() -> outcome(file)).get(SECONDS, TimeUnit.SECONDS);
  }

  private static Outcome outcome(Path file) throws IOException {
    var recorded = new RecordedRelease();
    var rejects = new ArrayList<>();
    try (var files = PublishedFiles.open(file, null, MOST_UNPACKED)) {
      var recognised = PublishedFormats.recognise(files);
      recognised.read(recorded, new ReadingLog(rejects::add, () -> {}));
      FitForTheCatalog.check(recorded, recognised.release().notices());
      return rejects.isEmpty() ? Outcome.READ : Outcome.READ_WITH_REJECTS;
    } catch (ImportRefused refused) {
      assertThat(refused.reason()).isNotBlank();
      return Outcome.REFUSED;
    }
  }
}
