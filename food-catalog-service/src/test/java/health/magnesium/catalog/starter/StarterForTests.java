package health.magnesium.catalog.starter;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;

/** Loads the starter table again, as a start of the service does. */
@ApplicationScoped
public class StarterForTests {

  private final StarterLoader loader;

  StarterForTests(StarterLoader loader) {
    this.loader = loader;
  }

  public void load() {
    try {
      loader.load(StarterTable.load());
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
