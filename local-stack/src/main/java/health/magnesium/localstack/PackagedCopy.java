package health.magnesium.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.stream.Stream;

/** Copies a packaged service to where it runs, and only when it was packaged anew. */
final class PackagedCopy {

  private static final String RUNNER = "quarkus-run.jar";

  private PackagedCopy() {}

  /**
   * The runnable jar of the copy.
   *
   * @throws StackException when the service is not packaged
   */
  static Path of(Path packaged, Path copy) {
    var runner = packaged.resolve(RUNNER);
    if (!Files.isRegularFile(runner)) {
      throw new StackException("Not built: " + runner + " is missing. ./dev build makes it.");
    }
    try {
      if (!isCurrent(packaged, copy)) {
        replace(packaged, copy);
      }
      return copy.resolve(RUNNER);
    } catch (IOException e) {
      throw new UncheckedIOException("Could not copy " + packaged + " to " + copy, e);
    }
  }

  /** Whether the copy is of what is packaged now. */
  static boolean isCurrent(Path packaged, Path copy) {
    var runner = packaged.resolve(RUNNER);
    var copied = copy.resolve(RUNNER);
    try {
      return Files.isRegularFile(runner)
          && Files.isRegularFile(copied)
          && Files.getLastModifiedTime(copied).equals(Files.getLastModifiedTime(runner));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void replace(Path packaged, Path copy) throws IOException {
    if (Files.exists(copy)) {
      try (Stream<Path> old = Files.walk(copy)) {
        for (var path : old.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
    Files.createDirectories(copy.getParent());
    try (Stream<Path> content = Files.walk(packaged)) {
      for (var path : content.filter(path -> !path.endsWith(RUNNER)).toList()) {
        copyOne(path, copy.resolve(packaged.relativize(path)));
      }
    }
    copyOne(packaged.resolve(RUNNER), copy.resolve(RUNNER)); // last: a broken copy is made again
  }

  private static void copyOne(Path from, Path to) throws IOException {
    Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
  }
}
