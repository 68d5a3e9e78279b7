package health.magnesium.catalog.imports;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A zip of a publisher's folder. Members are found by their own name, in whatever folder they lie,
 * in upper or lower case, gzipped or not. Nothing is unpacked to disk.
 */
final class PublishedArchive implements Closeable {

  private static final String GZIPPED = ".GZ";

  private final ZipFile zip;
  private final Map<String, ZipEntry> members;
  private long unpackedBytesLeft;

  private PublishedArchive(ZipFile zip, long maxUnpackedBytes) {
    this.zip = zip;
    this.members = members(zip);
    this.unpackedBytesLeft = maxUnpackedBytes;
  }

  /**
   * Opens an archive.
   *
   * @param maxUnpackedBytes that may be read from it in all
   * @throws ImportRefused if it is no zip or a damaged one
   */
  static PublishedArchive open(Path file, long maxUnpackedBytes) throws IOException {
    try {
      return new PublishedArchive(new ZipFile(file.toFile()), maxUnpackedBytes);
    } catch (ZipException notAZip) {
      throw new ImportRefused("The file is no zip archive, or it is damaged or cut off.");
    }
  }

  /** Whether there is a member of this name, such as {@code FOOD_DES.txt}. */
  boolean has(String name) {
    return find(name).isPresent();
  }

  /**
   * The lines of a member.
   *
   * @throws ImportRefused if there is none of this name
   */
  Lines lines(String name) throws IOException {
    var entry = find(name).orElseThrow(() -> new ImportRefused("The archive lacks " + name + "."));
    var in = zip.getInputStream(entry);
    return new Lines(
        name,
        upper(entry.getName()).endsWith(GZIPPED) ? new GZIPInputStream(in, 1 << 16) : in,
        this);
  }

  /** Counts what was unpacked, so that a small archive cannot keep the service busy for ever. */
  void spend(long bytes) {
    unpackedBytesLeft -= bytes;
    if (unpackedBytesLeft < 0) {
      throw new ImportRefused("The archive unpacks to more than this service reads.");
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  private Optional<ZipEntry> find(String name) {
    var wanted = upper(name);
    return Optional.ofNullable(members.get(wanted))
        .or(() -> Optional.ofNullable(members.get(wanted + GZIPPED)));
  }

  private static Map<String, ZipEntry> members(ZipFile zip) {
    Map<String, ZipEntry> members = new TreeMap<>();
    for (var entry : Collections.list(zip.entries())) {
      var path = entry.getName();
      var name = path.substring(path.lastIndexOf('/') + 1);
      if (!entry.isDirectory() && !path.startsWith("__MACOSX/") && !name.startsWith(".")) {
        members.putIfAbsent(upper(name), entry);
      }
    }
    return members;
  }

  private static String upper(String name) {
    return name.toUpperCase(Locale.ROOT);
  }
}
