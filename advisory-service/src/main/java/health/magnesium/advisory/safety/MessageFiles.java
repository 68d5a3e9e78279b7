package health.magnesium.advisory.safety;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** Where the texts of a language come from, by file name such as {@code findings_es.properties}. */
@FunctionalInterface
public interface MessageFiles {

  /** The whole text of the file; empty if there is none. */
  Optional<String> find(String file);

  /** The texts that ship with the service, and any that stand beside them on the class path. */
  static MessageFiles fromClasspath() {
    return file -> {
      try (var in = MessageFiles.class.getResourceAsStream("/messages/" + file)) {
        return in == null
            ? Optional.empty()
            : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException(file, e);
      }
    };
  }

  /** The texts in a directory. */
  static MessageFiles in(Path directory) {
    return file -> {
      try {
        return Optional.of(Files.readString(directory.resolve(file)));
      } catch (NoSuchFileException none) {
        return Optional.empty();
      } catch (IOException e) {
        throw new UncheckedIOException(file, e);
      }
    };
  }

  /** These files, and where one is missing, the others. */
  default MessageFiles orElse(MessageFiles others) {
    return file -> find(file).or(() -> others.find(file));
  }
}
