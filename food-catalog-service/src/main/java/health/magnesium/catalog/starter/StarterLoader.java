package health.magnesium.catalog.starter;

import health.magnesium.catalog.releases.ReleaseMerge;
import health.magnesium.catalog.releases.ReleaseNotice;
import health.magnesium.catalog.releases.SourceLine;
import health.magnesium.catalog.releases.StagedRelease;
import health.magnesium.catalog.search.SearchIndex;
import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Puts the starter table into the catalog when the service starts and this content is not there
 * yet. All or nothing; replicas that start together do it once. A food that a real release has
 * revised keeps that revision; names, tags and usual portions of ours are brought up to date.
 */
@ApplicationScoped
public class StarterLoader {

  /** Figures as SR28 published them, in our selection. */
  static final ReleaseNotice NOTICE =
      new ReleaseNotice(
          "starter-1",
          "sr",
          "sr",
          ReleaseNotice.PROVISIONAL,
          "magnesium.health, from figures of the US Department of Agriculture",
          "Starter table 1: everyday foods of USDA SR28",
          "Public domain (work of the US government); names and tags Apache-2.0",
          "US Department of Agriculture, Agricultural Research Service, Nutrient Data Laboratory."
              + " USDA National Nutrient Database for Standard Reference, Release 28. Version"
              + " Current: September 2015. Selection, names and tags: magnesium.health.",
          LocalDate.of(2015, 9, 1));

  private static final Logger LOG = Logger.getLogger(StarterLoader.class);

  private final AgroalDataSource database;

  StarterLoader(AgroalDataSource database) {
    this.database = database;
  }

  void onStart(@Observes StartupEvent starting) throws SQLException {
    load(StarterTable.load());
  }

  /** Loads the table unless this very content was loaded before. */
  void load(StarterTable table) throws SQLException {
    try (var connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try {
        if (isLoaded(connection, table) && !SearchIndex.isOutdated(connection)) {
          connection.rollback();
          return;
        }
        ReleaseMerge.waitForTurn(connection);
        if (SearchIndex.isOutdated(connection)) {
          SearchIndex.rewrite(connection);
          LOG.info("The search index was written anew.");
        }
        if (!isLoaded(connection, table)) {
          write(connection, table);
          LOG.infof("Starter table loaded: %d foods.", table.foods().size());
        }
        connection.commit();
      } catch (SQLException | RuntimeException e) {
        connection.rollback();
        throw e;
      } finally {
        connection.setAutoCommit(true);
      }
    }
  }

  private static boolean isLoaded(Connection connection, StarterTable table) throws SQLException {
    try (var query =
        connection.prepareStatement("select from release where id = ? and content_digest = ?")) {
      query.setString(1, NOTICE.id());
      query.setString(2, table.digest());
      return query.executeQuery().next();
    }
  }

  private static void write(Connection connection, StarterTable table) throws SQLException {
    var staged = StagedRelease.in(connection);
    for (var food : table.foods()) {
      var at = new SourceLine("foods.csv", food.line());
      staged.add(food.food(), at);
      for (var value : food.values()) {
        staged.add(food.id(), value, at);
      }
      for (var portion : food.portions()) {
        staged.add(food.id(), portion, at);
      }
    }
    staged.complete();
    var merge = new ReleaseMerge(staged, List.of(NOTICE), table.digest());
    merge.compare();
    merge.apply();
    writeEditorial(connection, table);
    SearchIndex.refresh(connection, "select food_id from food_editorial");
    SearchIndex.announceChange(connection);
  }

  private static void writeEditorial(Connection connection, StarterTable table)
      throws SQLException {
    try (var upsert =
        connection.prepareStatement(
            """
            insert into food_editorial as old (food_id, version, plain_name, aliases, food_group,
              tags, usual_label, usual_amount, usual_unit, usual_grams)
            values (?, 1, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (food_id) do update
            set version = old.version + 1, plain_name = excluded.plain_name,
                aliases = excluded.aliases, food_group = excluded.food_group, tags = excluded.tags,
                usual_label = excluded.usual_label, usual_amount = excluded.usual_amount,
                usual_unit = excluded.usual_unit, usual_grams = excluded.usual_grams
            where row(old.plain_name, old.aliases, old.food_group, old.tags, old.usual_label,
                      old.usual_amount, old.usual_unit, old.usual_grams)
              is distinct from row(excluded.plain_name, excluded.aliases, excluded.food_group,
                      excluded.tags, excluded.usual_label, excluded.usual_amount,
                      excluded.usual_unit, excluded.usual_grams)""")) {
      for (var food : table.foods()) {
        upsert.setString(1, food.id());
        upsert.setString(2, food.food().name());
        upsert.setArray(3, connection.createArrayOf("text", food.aliases().toArray()));
        upsert.setString(4, food.group());
        upsert.setArray(5, connection.createArrayOf("text", food.tags().toArray()));
        var usual = food.portions().isEmpty() ? null : food.portions().getFirst();
        upsert.setString(6, usual == null ? null : usual.label());
        upsert.setBigDecimal(7, usual == null ? null : usual.amount());
        upsert.setString(8, usual == null ? null : usual.unit());
        upsert.setBigDecimal(9, usual == null ? null : usual.grams());
        upsert.addBatch();
      }
      upsert.executeBatch();
    }
  }
}
