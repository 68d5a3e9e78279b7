package health.magnesium.localstack;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A folder of a publisher's files, made into one archive for the upload. */
final class PublisherFolder {

  private static final int FOLDERS_DEEP = 2;
  private static final Pattern TABLE =
      Pattern.compile(".*\\.(txt|csv|json|xls|xlsx)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private PublisherFolder() {}

  /**
   * A temporary archive with the tables of the folder and of the folders in it, under their own
   * names; a file that is gzipped ({@code .gz}) goes in unpacked.
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
                + " holds no tables (txt, csv, json, xls, xlsx, also gzipped). Give the folder with the"
                + " publisher's files as they came.");
      }
      var archive = Files.createTempFile("import-", ".zip");
      try (var zip = new ZipOutputStream(Files.newOutputStream(archive))) {
        zip.setLevel(Deflater.BEST_SPEED);
        for (var file : files) {
          add(zip, folder, file);
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
    try (Stream<Path> files = Files.walk(folder, FOLDERS_DEEP)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> TABLE.matcher(unpacked(file)).matches())
          .sorted()
          .toList();
    }
  }

  private static void add(ZipOutputStream zip, Path folder, Path file) throws IOException {
    var name = unpacked(folder.relativize(file)).replace(File.separatorChar, '/');
    zip.putNextEntry(new ZipEntry(name));
    try (var content = open(file)) {
      content.transferTo(zip);
    }
    zip.closeEntry();
  }

  private static InputStream open(Path file) throws IOException {
    var raw = Files.newInputStream(file);
    return file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
  }

  private static String unpacked(Path file) {
    return file.toString().replaceFirst("\\.gz$", "");
  }
}
