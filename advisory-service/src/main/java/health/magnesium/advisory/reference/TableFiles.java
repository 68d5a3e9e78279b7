package health.magnesium.advisory.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Where the text of a table comes from, by file name such as {@code forms.csv}. */
@FunctionalInterface
public interface TableFiles {

  /**
   * The whole text of the file.
   *
   * @throws ReferenceTableException if there is no such file
   */
  String read(String file);

  /** The tables in a directory. */
  static TableFiles in(Path directory) {
    return file -> {
      try {
        return Files.readString(directory.resolve(file));
      } catch (NoSuchFileException e) {
        throw new ReferenceTableException(directory.resolve(file) + ": there is no such table");
      } catch (IOException e) {
        throw new UncheckedIOException(file, e);
      }
    };
  }

  /** The tables that ship with the service. */
  static TableFiles fromClasspath() {
    return file -> {
      try (var in = TableFiles.class.getResourceAsStream("/reference/" + file)) {
        if (in == null) {
          throw new ReferenceTableException(file + ": there is no such table");
        }
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new UncheckedIOException(file, e);
      }
    };
  }
}
