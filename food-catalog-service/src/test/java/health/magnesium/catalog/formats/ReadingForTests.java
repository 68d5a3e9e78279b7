package health.magnesium.catalog.formats;

import health.magnesium.catalog.releases.RecordedRelease;
import health.magnesium.catalog.releases.ReleaseNotice;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** What a format makes of files: all it handed over, and all it said about the rest. */
public record ReadingForTests(
    RecordedRelease release,
    Map<String, Long> skipped,
    List<RejectedRow> rejected,
    long rowsRead,
    List<ReleaseNotice> notices) {

  private static final long UNPACKED_BYTES = 1L << 30;

  /** Reads one file, called as it would be uploaded. */
  public static ReadingForTests ofFile(PublishedFormat format, String name, byte[] bytes)
      throws IOException {
    var file = Files.createTempFile("upload", ".tmp");
    try {
      Files.write(file, bytes);
      return ofUpload(format, file, name);
    } finally {
      Files.delete(file);
    }
  }

  /** Reads a zip of files. */
  public static ReadingForTests ofZip(PublishedFormat format, Map<String, byte[]> files)
      throws IOException {
    var file = Files.createTempFile("upload", ".tmp");
    try {
      try (var out = Files.newOutputStream(file)) {
        zip(files, out);
      }
      return ofUpload(format, file, "upload.zip");
    } finally {
      Files.delete(file);
    }
  }

  /** Reads what lies on disk. */
  public static ReadingForTests ofUpload(PublishedFormat format, Path file, String name)
      throws IOException {
    try (var files = PublishedFiles.open(file, name, UNPACKED_BYTES)) {
      var release =
          format.recognise(files).orElseThrow(() -> new AssertionError("not " + format.code()));
      var recorded = new RecordedRelease();
      List<RejectedRow> rejected = new ArrayList<>();
      var log = new ReadingLog(rejected::add, () -> {});
      release.read(recorded, log);
      return new ReadingForTests(
          recorded, log.rowsSkipped(), rejected, log.rowsRead(), release.notices());
    }
  }

  /** Whether a format takes one file for its own. */
  public static boolean isRecognised(PublishedFormat format, String name, byte[] bytes)
      throws IOException {
    var file = Files.createTempFile("upload", ".tmp");
    try {
      Files.write(file, bytes);
      try (var files = PublishedFiles.open(file, name, UNPACKED_BYTES)) {
        return format.recognise(files).isPresent();
      }
    } finally {
      Files.delete(file);
    }
  }

  private static void zip(Map<String, byte[]> files, OutputStream out) throws IOException {
    try (var zip = new ZipOutputStream(out)) {
      for (var file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry("folder/" + file.getKey()));
        zip.write(file.getValue());
        zip.closeEntry();
      }
    }
  }
}
