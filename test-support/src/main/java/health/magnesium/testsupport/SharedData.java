package health.magnesium.testsupport;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The publishers' own files, which are never part of this repository. */
public final class SharedData {

  private SharedData() {}

  /**
   * The folder of the publishers' files: system property {@code magnesium.data.dir}, else {@code
   * ../shared/data} beside the repository; empty where neither exists.
   */
  public static Optional<Path> directory() {
    var configured = System.getProperty("magnesium.data.dir");
    var folder =
        configured != null
            ? Path.of(configured)
            : Path.of(System.getProperty("module.dir", "."))
                .resolve("../../shared/data")
                .normalize();
    return Optional.of(folder).filter(Files::isDirectory);
  }
}
