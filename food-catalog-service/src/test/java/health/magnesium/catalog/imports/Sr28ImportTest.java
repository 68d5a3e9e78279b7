package health.magnesium.catalog.imports;

import static health.magnesium.catalog.imports.ImportsForTests.food;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import health.magnesium.catalog.CatalogReset;
import health.magnesium.testsupport.SharedData;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The publisher's real files, through the API. */
@QuarkusTest
@NullUnmarked // filled by the framework
class Sr28ImportTest {

  private static final String DATASET = "usda-sr28-ascii";

  @Inject CatalogReset catalog;

  private Path data;

  @BeforeEach
  void findThePublishersFiles() {
    var shared = SharedData.directory();
    assumeTrue(
        shared.isPresent(),
        "skipped: the publishers' files are not here; set -Dmagnesium.data.dir to their folder");
    data = shared.get();
    catalog.toStarter();
  }

  @Test
  void importsTheWholeReleaseOnceAndOnlyOnce() throws IOException {
    var zip = ImportsForTests.zipOfFolder(data.resolve(DATASET));

    var first = ImportsForTests.importZip(zip);
    var second = ImportsForTests.importZip(zip);

    assertThat(first.getString("status")).as(first.prettify()).isEqualTo("succeeded");
    assertThat(first.getMap("report"))
        .containsEntry("foodsKept", 8789)
        .containsEntry("foodsCreated", 8789 - 1017)
        .containsEntry("foodsRevised", 1017)
        .containsEntry("foodsUnchanged", 0)
        .containsEntry("foodsRetired", 0)
        .containsEntry("magnesiumKnown", 8050)
        .containsEntry("magnesiumUnknown", 739)
        .containsEntry("rejected", 0);
    assertThat(second.getMap("report"))
        .containsEntry("foodsKept", 8789)
        .containsEntry("foodsCreated", 0)
        .containsEntry("foodsRevised", 0)
        .containsEntry("foodsUnchanged", 8789)
        .containsEntry("foodsRetired", 0);
    ourNamesAndTagsAreKept();
  }

  private static void ourNamesAndTagsAreKept() {
    var almonds = food("sr-12061");
    assertThat(almonds.getString("name")).isEqualTo("Nuts, almonds");
    assertThat(almonds.getString("plainName")).isEqualTo("Almonds");
    assertThat(almonds.getInt("revision")).isEqualTo(2);
    assertThat(almonds.getBoolean("tagsReviewed")).isTrue();
    assertThat(almonds.getList("tags")).contains("contains-tree-nut", "suggestable");
    assertThat(almonds.getString("portions[0].label")).isEqualTo("1 oz (23 whole kernels)");

    var other = food("sr-01002");
    assertThat(other.getBoolean("tagsReviewed")).isFalse();
    assertThat(other.getList("tags")).isEmpty();
  }
}
