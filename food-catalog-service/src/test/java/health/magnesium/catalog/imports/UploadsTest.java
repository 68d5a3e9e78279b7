package health.magnesium.catalog.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.magnesium.catalog.config.SettingsForTests;
import health.magnesium.http.problem.ProblemException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UploadsTest {

  private static final UUID JOB = UUID.randomUUID();

  @TempDir Path folder;

  @Test
  void aFileThatDoesNotSayItsLengthIsCutOffAtTheLimitAndLeavesNothing() throws IOException {
    assertThatThrownBy(() -> uploads().receive(JOB, body(101), null))
        .isInstanceOfSatisfying(
            ProblemException.class,
            problem -> assertThat(problem.getResponse().getStatus()).isEqualTo(413));

    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aFileOfJustTheLimitIsKeptUnderItsJob() throws IOException {
    var upload = uploads().receive(JOB, body(100), "food.csv");

    assertThat(upload.bytes()).isEqualTo(100);
    assertThat(upload.file()).hasFileName(JOB.toString()).hasSize(100);
    assertThat(folder).isDirectoryContaining(file -> file.endsWith(JOB.toString()));
  }

  private Uploads uploads() throws IOException {
    return new Uploads(
        SettingsForTests.with(
            Map.of(
                "catalog.imports.directory",
                folder.toString(),
                "catalog.imports.max-upload-bytes",
                "100")));
  }

  private static ByteArrayInputStream body(int bytes) {
    return new ByteArrayInputStream(new byte[bytes]);
  }
}
