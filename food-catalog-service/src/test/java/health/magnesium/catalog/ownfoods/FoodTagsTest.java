package health.magnesium.catalog.ownfoods;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class FoodTagsTest {

  private static final Path DOCUMENT =
      Path.of(System.getProperty("module.dir", "."), "../docs/catalog/starter-tags.md");

  /** In the table's column of tags, not in that of their meaning. */
  private static final Pattern TAG = Pattern.compile("`([a-z0-9-]+)`");

  @Test
  void areTheVocabularyOfTheDocument() throws IOException {
    var text = Files.readString(DOCUMENT);
    var table = text.substring(text.indexOf("## Vocabulary"), text.indexOf("## How tags"));
    var documented = new TreeSet<String>();
    table
        .lines()
        .filter(line -> line.startsWith("| "))
        .map(line -> line.split("\\|", -1)[2])
        .forEach(cell -> TAG.matcher(cell).results().forEach(tag -> documented.add(tag.group(1))));

    documented.remove("suggestable");

    assertThat(FoodTags.ALL.kinds().keySet()).containsExactlyInAnyOrderElementsOf(documented);
  }

  @Test
  void holdAtMostOneOriginAndOneOxalateClass() {
    assertThat(FoodTags.ALL.faults(Set.of("vegan", "salted"), true)).isEmpty();
    assertThat(FoodTags.ALL.faults(Set.of("salted"), false)).isEmpty();
    assertThat(FoodTags.ALL.faults(Set.of("salted"), true)).hasSize(1);
    assertThat(FoodTags.ALL.faults(List.of("vegan", "meat"), false)).hasSize(1);
    assertThat(FoodTags.ALL.faults(List.of("oxalate-low", "oxalate-high"), false)).hasSize(1);
  }
}
