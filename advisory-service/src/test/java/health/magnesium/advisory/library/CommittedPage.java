package health.magnesium.advisory.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares a page of the documentation with what the code and the tables say now. */
final class CommittedPage {

  static final Path DOCS = Path.of("..", "docs");

  private CommittedPage() {}

  /** Whether pages are to be rewritten after an intended change: {@code -Drules.update}. */
  static boolean isRewritten() {
    return System.getProperty("rules.update") != null;
  }

  static void assertEquals(Path page, String generated) throws IOException {
    if (isRewritten()) {
      Files.writeString(page, generated);
    }
    assertThat(generated)
        .as("what the tables say and %s (rewrite it with -Drules.update)", page)
        .isEqualTo(Files.exists(page) ? Files.readString(page) : "");
  }
}
