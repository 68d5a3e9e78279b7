package health.magnesium.catalog.formats;

import health.magnesium.catalog.formats.canada.NvscfFormat;
import health.magnesium.catalog.formats.ciqual.CiqualFormat;
import health.magnesium.catalog.formats.fdc.FdcCsvFormat;
import health.magnesium.catalog.formats.fdc.FdcJsonFormat;
import health.magnesium.catalog.formats.fndds.FnddsFormat;
import health.magnesium.catalog.formats.sr28.Sr28Format;
import health.magnesium.catalog.releases.ReleaseSink;
import java.io.EOFException;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipException;

/** Every format that the catalog reads. */
public final class PublishedFormats {

  public static final List<PublishedFormat> ALL =
      List.of(
          new Sr28Format(),
          new FdcCsvFormat(),
          new FdcJsonFormat(),
          new FnddsFormat(),
          new CiqualFormat(),
          new NvscfFormat());

  private PublishedFormats() {}

  /** A release with the format it was recognised as. */
  public record Recognised(PublishedFormat format, PublishedRelease release) {

    /**
     * Reads it.
     *
     * @throws ImportRefused if it cannot be read, also where a file is damaged or ends early
     */
    public void read(ReleaseSink sink, ReadingLog log) throws IOException {
      try {
        release.read(sink, log);
      } catch (EOFException | ZipException damaged) {
        throw refused(damaged);
      }
    }
  }

  /**
   * Finds out what was sent.
   *
   * @throws ImportRefused if it is nothing that the catalog reads, saying what is
   */
  public static Recognised recognise(PublishedFiles files) throws IOException {
    try {
      return recognised(files);
    } catch (EOFException | ZipException damaged) {
      throw refused(damaged);
    }
  }

  private static Recognised recognised(PublishedFiles files) throws IOException {
    for (var format : ALL) {
      var release = format.recognise(files);
      if (release.isPresent()) {
        return new Recognised(format, release.get());
      }
    }
    throw new ImportRefused("The file is none that the catalog reads. " + accepted());
  }

  private static ImportRefused refused(IOException damaged) {
    return new ImportRefused(damaged.getMessage() + "; nothing was changed.");
  }

  /** What may be sent, a sentence for each format. */
  public static String accepted() {
    return ALL.stream().map(PublishedFormat::accepted).collect(Collectors.joining(" "));
  }
}
