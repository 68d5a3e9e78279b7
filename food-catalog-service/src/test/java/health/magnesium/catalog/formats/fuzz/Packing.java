package health.magnesium.catalog.formats.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** How files are sent: well, or in a way that no publisher packs them. */
final class Packing {

  private static final List<String> NAMES =
      List.of(
          "../../etc/passwd",
          "/etc/passwd",
          "..\\evil.csv",
          "a/b/c/d/e/f.csv",
          "con",
          ".hidden",
          "__MACOSX/x.csv",
          "x".repeat(300),
          "name\0nul.csv",
          "\u00E9\u202E.csv",
          " ",
          "FOOD.CSV",
          "data.json",
          "x.xlsx",
          "x.gz");

  private Packing() {}

  /** A zip of the files; now and then one of them alone, or a zip with something wrong. */
  static byte[] packed(Map<String, byte[]> files, Random dice) {
    return switch (dice.nextInt(30)) {
      case 0 -> files.values().iterator().next();
      case 1 -> zip(renamed(files, dice));
      case 2 -> zip(Map.of("inner.zip", zip(files)));
      case 3 -> Damage.CUT_OFF.to(zip(files), dice);
      case 4 -> Damage.BYTES_FLIPPED.to(zip(files), dice);
      case 5 -> zip(oneMissing(files, dice));
      case 6 -> zip(oneGzipped(files, dice, false));
      case 7 -> zip(oneGzipped(files, dice, true));
      case 8 -> gzip(files.values().iterator().next());
      default -> zip(files);
    };
  }

  static byte[] zip(Map<String, byte[]> files) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static byte[] gzip(byte[] file) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(bytes)) {
      out.write(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** What is in a zip, such as the parts of a workbook; nothing where it is damaged already. */
  static Map<String, byte[]> unzipped(byte[] file) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
      return parts;
    } catch (IOException | IllegalArgumentException damaged) {
      return Map.of();
    }
  }

  private static Map<String, byte[]> renamed(Map<String, byte[]> files, Random dice) {
    Map<String, byte[]> renamed = new LinkedHashMap<>(files);
    var name = anyName(files, dice);
    var bytes = renamed.remove(name);
    renamed.put(NAMES.get(dice.nextInt(NAMES.size())), bytes);
    return renamed;
  }

  private static Map<String, byte[]> oneMissing(Map<String, byte[]> files, Random dice) {
    Map<String, byte[]> rest = new LinkedHashMap<>(files);
    rest.remove(anyName(files, dice));
    return rest;
  }

  private static Map<String, byte[]> oneGzipped(
      Map<String, byte[]> files, Random dice, boolean isCutOff) {
    Map<String, byte[]> packed = new LinkedHashMap<>(files);
    var name = anyName(files, dice);
    packed.remove(name);
    var gzipped = gzip(Objects.requireNonNull(files.get(name)));
    packed.put(name + ".gz", isCutOff ? Damage.CUT_OFF.to(gzipped, dice) : gzipped);
    return packed;
  }

  private static String anyName(Map<String, byte[]> files, Random dice) {
    var names = new ArrayList<>(files.keySet());
    return names.get(dice.nextInt(names.size()));
  }
}
