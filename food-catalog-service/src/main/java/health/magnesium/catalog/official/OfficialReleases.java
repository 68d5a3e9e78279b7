package health.magnesium.catalog.official;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import health.magnesium.catalog.config.CatalogConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The releases of {@code official-releases.csv}, and those of the configuration, which go first
 * where both have a name.
 */
@ApplicationScoped
public class OfficialReleases {

  private final Map<String, OfficialRelease> releases = new TreeMap<>();

  OfficialReleases(CatalogConfig config) {
    load().forEach(release -> releases.put(release.name(), release));
    config
        .imports()
        .releases()
        .forEach((name, configured) -> releases.put(name, configured(name, configured)));
  }

  /** All of them, by name. */
  public List<OfficialRelease> listReleases() {
    return List.copyOf(releases.values());
  }

  public Optional<OfficialRelease> find(String name) {
    return Optional.ofNullable(releases.get(name));
  }

  static List<OfficialRelease> load() {
    var file = OfficialReleases.class.getResourceAsStream("official-releases.csv");
    try (var rows =
        CsvReader.builder()
            .ofNamedCsvRecord(
                new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8))) {
      return rows.stream().map(OfficialReleases::release).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static OfficialRelease release(NamedCsvRecord row) {
    var sha256 = row.getField("sha256");
    return new OfficialRelease(
        row.getField("name"),
        row.getField("title"),
        row.getField("publisher"),
        row.getField("licence"),
        URI.create(row.getField("url")),
        Long.parseLong(row.getField("max_bytes")),
        sha256.isEmpty() ? null : sha256,
        row.getField("url_verified").equals("yes"));
  }

  /** An operator answers for the address. */
  private static OfficialRelease configured(String name, CatalogConfig.Release configured) {
    return new OfficialRelease(
        name,
        configured.title().orElse(name),
        configured.publisher(),
        configured.licence(),
        configured.url(),
        configured.maxBytes(),
        configured.sha256().orElse(null),
        true);
  }
}
