package health.magnesium.catalog.formats.fdc;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import health.magnesium.catalog.formats.ImportRefused;
import health.magnesium.catalog.formats.PublishedFiles;
import health.magnesium.catalog.formats.PublishedRelease;
import health.magnesium.catalog.formats.ReadingLog;
import health.magnesium.catalog.releases.ReleaseNotice;
import health.magnesium.catalog.releases.ReleaseSink;
import health.magnesium.catalog.releases.SourceLine;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** JSON files of FoodData Central, read as a stream: one food is in memory at a time. */
final class FdcJsonRelease implements PublishedRelease {

  static final JsonFactory JSON = new JsonFactory();

  private final PublishedFiles files;
  private final List<String> names;
  private final FdcEditions editions;

  /**
   * A release not yet read.
   *
   * @param names of its files, in the order of reading
   */
  FdcJsonRelease(PublishedFiles files, List<String> names, Clock clock) {
    this.files = files;
    this.names = names;
    this.editions = new FdcEditions(clock);
  }

  @Override
  public void read(ReleaseSink sink, ReadingLog log) throws IOException {
    var foods = new JsonFoods(sink, log, editions);
    for (var name : names) {
      try (var json = JSON.createParser(files.open(name))) {
        readFile(name, json, foods);
      } catch (JsonProcessingException damaged) {
        var at = damaged.getLocation();
        throw new ImportRefused(
            "%s is damaged or cut off in line %d; nothing was changed."
                .formatted(name, at == null ? 1 : at.getLineNr()));
      } catch (IOException unreadable) {
        throw new ImportRefused(name + " is damaged or cut off; nothing was changed.");
      }
    }
    foods.complete();
  }

  @Override
  public List<ReleaseNotice> notices() {
    return editions.notices();
  }

  private static void readFile(String name, JsonParser json, JsonFoods foods) throws IOException {
    json.nextToken();
    if (json.isExpectedStartArrayToken()) {
      readList(name, json, foods, null);
    } else {
      JsonObject.forEachField(
          json,
          list -> {
            var dataset = FdcDataset.ofJsonKey(list);
            if (dataset.isPresent()) {
              readList(name, json, foods, dataset.get());
            }
          });
    }
  }

  private static void readList(
      String name, JsonParser json, JsonFoods foods, @Nullable FdcDataset dataset)
      throws IOException {
    JsonObject.forEachElement(
        json,
        () -> {
          var at = new SourceLine(name, json.currentTokenLocation().getLineNr());
          foods.add(JsonFood.read(json), dataset, at);
        });
  }
}
