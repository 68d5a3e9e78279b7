package health.magnesium.catalog.formats;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * What somebody sent: a zip of a publisher's folder, or one file of it. Files are found by their
 * own name, in whatever folder they lie, in upper or lower case, gzipped or not. Nothing is
 * unpacked to disk.
 */
public final class PublishedFiles implements Closeable {

  private static final String GZIPPED = ".GZ";
  private static final String WORKBOOK_PART = "[CONTENT_TYPES].XML";
  private static final int BUFFER = 1 << 16;

  private final Map<String, Member> members;
  private final @Nullable ZipFile zip;
  private long unpackedBytesLeft;
  private long storedBytesRead;

  private PublishedFiles(
      @Nullable ZipFile zip, Map<String, Member> members, long maxUnpackedBytes) {
    this.zip = zip;
    this.members = members;
    this.unpackedBytesLeft = maxUnpackedBytes;
  }

  /** One file, as it is stored. */
  private record Member(String name, long storedBytes, Source source) {}

  private interface Source {
    InputStream open() throws IOException;
  }

  /**
   * Opens what was sent.
   *
   * @param name of the file as the sender calls it; null if nobody said
   * @param maxUnpackedBytes that may be read from it in all
   * @throws ImportRefused if it is a damaged zip
   */
  public static PublishedFiles open(Path file, @Nullable String name, long maxUnpackedBytes)
      throws IOException {
    if (!startsLikeZip(file)) {
      return new PublishedFiles(null, alone(file, name), maxUnpackedBytes);
    }
    try {
      var zip = new ZipFile(file.toFile());
      var members = members(zip);
      if (members.containsKey(WORKBOOK_PART)) {
        zip.close();
        return new PublishedFiles(null, alone(file, name), maxUnpackedBytes);
      }
      return new PublishedFiles(zip, members, maxUnpackedBytes);
    } catch (EOFException | ZipException notAZip) {
      throw new ImportRefused("The zip archive is damaged or cut off.");
    }
  }

  /** The files' own names without folders and without {@code .gz}, in alphabetical order. */
  public List<String> names() {
    return members.values().stream().map(member -> withoutGz(member.name())).toList();
  }

  /** Whether there is a file of this name, such as {@code FOOD_DES.txt}. */
  public boolean has(String name) {
    return find(name).isPresent();
  }

  /**
   * The lines of a file.
   *
   * @throws ImportRefused if there is none of this name
   */
  public Lines lines(String name) throws IOException {
    return new Lines(name, open(name));
  }

  /**
   * The bytes of a file, not gzipped any more.
   *
   * @throws ImportRefused if there is none of this name, now; when read, if all files together
   *     unpack to more than may be read
   * @throws ZipException naming the file, now or when read, if it is damaged or ends early
   */
  public InputStream open(String name) throws IOException {
    var member =
        find(name).orElseThrow(() -> new ImportRefused("There is no file " + name + " in it."));
    try {
      var stored = new BufferedInputStream(new CountStored(member.source().open()), BUFFER);
      return new CountUnpacked(
          name, isGzipped(stored) ? new GZIPInputStream(stored, BUFFER) : (InputStream) stored);
    } catch (EOFException | ZipException damaged) {
      throw damaged(name);
    }
  }

  private static ZipException damaged(String name) {
    return new ZipException(name + " is damaged or cut off");
  }

  /**
   * Bytes unpacked from within a file, such as a part of a workbook, counted as if unpacked here.
   */
  public InputStream counted(InputStream part) {
    return new CountUnpacked("A part of the workbook", part);
  }

  /** Bytes of all files as they are stored, gzipped ones still so. */
  public long storedBytes() {
    return members.values().stream().mapToLong(Member::storedBytes).sum();
  }

  /** How many stored bytes were read until now; a file read twice counts twice. */
  public long storedBytesRead() {
    return storedBytesRead;
  }

  @Override
  public void close() throws IOException {
    if (zip != null) {
      zip.close();
    }
  }

  private Optional<Member> find(String name) {
    var wanted = upper(name);
    return Optional.ofNullable(members.get(wanted))
        .or(() -> Optional.ofNullable(members.get(wanted + GZIPPED)));
  }

  private static Map<String, Member> members(ZipFile zip) {
    Map<String, Member> members = new TreeMap<>();
    var entries = zip.entries();
    while (entries.hasMoreElements()) {
      var entry = entries.nextElement();
      var path = entry.getName();
      var name = path.substring(path.lastIndexOf('/') + 1);
      if (!entry.isDirectory() && !path.startsWith("__MACOSX/") && !name.startsWith(".")) {
        members.putIfAbsent(
            upper(name), new Member(name, entry.getSize(), () -> zip.getInputStream(entry)));
      }
    }
    return members;
  }

  private static Map<String, Member> alone(Path file, @Nullable String name) throws IOException {
    var own = name == null || name.isBlank() ? "file" : name;
    return Map.of(upper(own), new Member(own, Files.size(file), () -> Files.newInputStream(file)));
  }

  private static boolean startsLikeZip(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      return in.read() == 'P' && in.read() == 'K';
    }
  }

  private static boolean isGzipped(InputStream in) throws IOException {
    in.mark(2);
    var gzipped = in.read() == 0x1F && in.read() == 0x8B;
    in.reset();
    return gzipped;
  }

  private static String withoutGz(String name) {
    return upper(name).endsWith(GZIPPED)
        ? name.substring(0, name.length() - GZIPPED.length())
        : name;
  }

  private static String upper(String name) {
    return name.toUpperCase(Locale.ROOT);
  }

  /** Tells how far the reading is. */
  private final class CountStored extends FilterInputStream {

    CountStored(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      storedBytesRead += b < 0 ? 0 : 1;
      return b;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int count = super.read(bytes, offset, length);
      storedBytesRead += Math.max(0, count);
      return count;
    }
  }

  /** Keeps a small archive from keeping the service busy for ever. */
  private final class CountUnpacked extends FilterInputStream {

    private final String name;

    CountUnpacked(String name, InputStream in) {
      super(in);
      this.name = name;
    }

    @Override
    public int read() throws IOException {
      try {
        int b = super.read();
        spend(b < 0 ? 0 : 1);
        return b;
      } catch (EOFException | ZipException damaged) {
        throw damaged(name);
      }
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      try {
        int count = super.read(bytes, offset, length);
        spend(Math.max(0, count));
        return count;
      } catch (EOFException | ZipException damaged) {
        throw damaged(name);
      }
    }

    private void spend(int bytes) {
      unpackedBytesLeft -= bytes;
      if (unpackedBytesLeft < 0) {
        throw new ImportRefused("The files unpack to more than this service reads.");
      }
    }
  }
}
