package health.magnesium.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublisherFolderTest {

  @TempDir Path folder;

  @Test
  void sendsTablesAndUnpacksGzippedOnes() throws IOException {
    Files.writeString(folder.resolve("FOOD_DES.txt"), "a");
    Files.writeString(folder.resolve("notes.pdf"), "no table");
    Files.createDirectory(folder.resolve("release"));
    Files.writeString(folder.resolve("release").resolve("food.csv"), "c");
    try (var packed =
        new GZIPOutputStream(Files.newOutputStream(folder.resolve("NUT_DATA.txt.gz")))) {
      packed.write("b".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    var archive = PublisherFolder.zipped(folder);

    try (var zip = new ZipFile(archive.toFile())) {
      assertThat(zip.stream().map(Object::toString))
          .containsExactly("FOOD_DES.txt", "NUT_DATA.txt", "release/food.csv");
      var content = zip.getInputStream(zip.getEntry("NUT_DATA.txt")).readAllBytes();
      assertThat(content).asString().isEqualTo("b");
    } finally {
      PublisherFolder.delete(archive);
    }
  }

  @Test
  void explainsAFolderThatHoldsNothingToImport() {
    assertThatThrownBy(() -> PublisherFolder.zipped(folder.resolve("nowhere")))
        .hasMessageContaining("No such folder");
    assertThatThrownBy(() -> PublisherFolder.zipped(folder))
        .isInstanceOf(StackException.class)
        .hasMessageContaining("holds no tables");
  }
}
