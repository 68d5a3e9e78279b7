package health.magnesium.catalog.formats;

import health.magnesium.catalog.formats.canada.NvscfFormat;
import health.magnesium.catalog.formats.ciqual.CiqualFormat;
import health.magnesium.catalog.formats.fdc.FdcCsvFormat;
import health.magnesium.catalog.formats.fdc.FdcJsonFormat;
import health.magnesium.catalog.formats.fndds.FnddsFormat;
import health.magnesium.catalog.formats.sr28.Sr28Format;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

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
  public record Recognised(PublishedFormat format, PublishedRelease release) {}

  /**
   * Finds out what was sent.
   *
   * @throws ImportRefused if it is nothing that the catalog reads, saying what is
   */
  public static Recognised recognise(PublishedFiles files) throws IOException {
    for (var format : ALL) {
      var release = format.recognise(files);
      if (release.isPresent()) {
        return new Recognised(format, release.get());
      }
    }
    throw new ImportRefused("The file is none that the catalog reads. " + accepted());
  }

  /** What may be sent, a sentence for each format. */
  public static String accepted() {
    return ALL.stream().map(PublishedFormat::accepted).collect(Collectors.joining(" "));
  }
}
