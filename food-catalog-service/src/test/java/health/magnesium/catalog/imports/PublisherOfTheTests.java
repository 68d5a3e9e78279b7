package health.magnesium.catalog.imports;

import static health.magnesium.catalog.official.PublisherForTests.status;
import static health.magnesium.catalog.official.PublisherForTests.whole;

import health.magnesium.catalog.official.PublisherForTests;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;

/**
 * A publisher on this machine, and the names by which the service under test knows its releases:
 * {@value #GOOD}, {@value #MISSING} and {@value #SLOW}, which never arrives.
 */
@NullUnmarked // the server exists between start and stop
public final class PublisherOfTheTests implements QuarkusTestResourceLifecycleManager {

  public static final String GOOD = "test-good";
  static final String MISSING = "test-missing";
  static final String SLOW = "test-slow";

  private PublisherForTests publisher;

  @Override
  public Map<String, String> start() {
    publisher = new PublisherForTests();
    var files = Sr28ForTests.files();
    publisher.answer("/" + GOOD, whole(ImportsForTests.zip(files)));
    publisher.answer("/" + MISSING, status(404));
    publisher.answer("/" + SLOW, publisher.silentAfter(new byte[1_000], 4_000));
    Map<String, String> settings = new HashMap<>();
    for (var name : List.of(GOOD, MISSING, SLOW)) {
      var release = "catalog.imports.releases.\"" + name + "\".";
      settings.put(release + "url", publisher.at("/" + name).toString());
      settings.put(release + "publisher", "A test");
      settings.put(release + "licence", "none");
    }
    return settings;
  }

  @Override
  public void stop() {
    if (publisher != null) {
      publisher.close();
    }
  }
}
