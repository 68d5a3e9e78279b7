package health.magnesium.advisory.assessment;

import static health.magnesium.advisory.intake.Intake.TABLES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.magnesium.advisory.reference.ReferenceTableException;
import health.magnesium.advisory.reference.ReferenceTables;
import health.magnesium.advisory.reference.TableFiles;
import health.magnesium.advisory.safety.Languages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesetsTest {

  private static final Path SHIPPED = Path.of("src", "main", "resources", "reference");

  private static void copyTablesTo(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(SHIPPED)) {
      for (var file : files.toList()) {
        Files.copy(file, folder.resolve(file.getFileName().toString()));
      }
    }
  }

  private static void edit(Path file, String text, String by) throws IOException {
    var content = Files.readString(file);
    assertThat(content).contains(text);
    Files.writeString(file, content.replace(text, by));
  }

  @Test
  void holdsOlderTablesBesideTheCurrentOnes(@TempDir Path folder) throws IOException {
    copyTablesTo(folder);
    edit(folder.resolve("policies.csv"), "few-days-below,7", "few-days-below,5");
    var older = Ruleset.of(ReferenceTables.load(TableFiles.in(folder)), Languages.shipped());
    var current = Ruleset.of(TABLES, Languages.shipped());

    var rulesets = new Rulesets(current, List.of(older));

    assertThat(rulesets.current()).isSameAs(current);
    assertThat(rulesets.versions())
        .containsExactlyInAnyOrder(current.version(), older.version())
        .isSorted();
    assertThat(rulesets.find(older.version())).containsSame(older);
    assertThat(rulesets.find("1999.1.0")).isEmpty();
  }

  @Test
  void theSameTablesAreTheSameVersionWhereverTheyStand(@TempDir Path folder) throws IOException {
    copyTablesTo(folder);

    assertThat(ReferenceTables.load(TableFiles.in(folder)).rulesetVersion())
        .isEqualTo(TABLES.rulesetVersion());
  }

  @Test
  void namesTheTableThatIsMissing(@TempDir Path folder) throws IOException {
    copyTablesTo(folder);
    Files.delete(folder.resolve("forms.csv"));

    assertThatThrownBy(() -> ReferenceTables.load(TableFiles.in(folder)))
        .isInstanceOf(ReferenceTableException.class)
        .hasMessageEndingWith("forms.csv: there is no such table");
  }
}
