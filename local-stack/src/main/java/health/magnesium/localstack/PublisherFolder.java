package health.magnesium.localstack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A folder of a publisher's files, made into one archive for the upload. */
final class PublisherFolder {

  private PublisherFolder() {}

  /**
   * A temporary archive with the files of the folder under their own names; a file that is gzipped
   * ({@code .gz}) goes in unpacked.
   *
   * @throws StackException for a folder that is missing, empty or holds no tables
   */
  static Path zipped(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new StackException("No such folder: " + folder);
    }
    try {
      var files = tables(folder);
      if (files.isEmpty()) {
        throw new StackException(
            folder
                + " holds no tables. Give the folder with the publisher's files as they came, for"
                + " example FOOD_DES.txt, NUT_DATA.txt, WEIGHT.txt of USDA SR28.");
      }
      var archive = Files.createTempFile("import-", ".zip");
      try (var zip = new ZipOutputStream(Files.newOutputStream(archive))) {
        for (var file : files) {
          add(zip, file);
        }
      }
      return archive;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void delete(Path archive) {
    try {
      Files.deleteIfExists(archive);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> tables(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> name(file).toLowerCase(java.util.Locale.ROOT).matches(".*\\.(txt|csv)"))
          .sorted()
          .toList();
    }
  }

  private static void add(ZipOutputStream zip, Path file) throws IOException {
    zip.putNextEntry(new ZipEntry(name(file)));
    try (var content = open(file)) {
      content.transferTo(zip);
    }
    zip.closeEntry();
  }

  private static InputStream open(Path file) throws IOException {
    var raw = Files.newInputStream(file);
    return file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
  }

  private static String name(Path file) {
    return file.getFileName().toString().replaceFirst("\\.gz$", "");
  }
}
