package health.magnesium.catalog.releases;

import health.magnesium.catalog.composition.MagnesiumContent;
import health.magnesium.catalog.composition.PublishedValue;
import health.magnesium.catalog.portions.Portion;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * A release in temporary tables of one connection, row by row as its files are read. Nothing of it
 * is seen by others until {@link ReleaseMerge} has run and the transaction is committed.
 */
public final class StagedRelease {

  private static final String TABLES =
      """
      create temporary table staged_food (
        food_id text not null, name text not null, category_id text, category_name text,
        gtin varchar(14), file text not null, line bigint not null) on commit drop;
      create temporary table staged_value (
        food_id text not null, nutrient text not null, kind text not null, amount numeric,
        limit_amount numeric, grade text, source_code text, derivation text, data_points integer,
        file text not null, line bigint not null) on commit drop;
      create temporary table staged_portion (
        food_id text not null, seq integer not null, label text not null, amount numeric not null,
        unit text not null, grams numeric not null,
        file text not null, line bigint not null) on commit drop;
      create temporary table staged_mention (food_id text not null) on commit drop;
      """;

  private final Connection connection;
  private final CopyBuffer foods;
  private final CopyBuffer values;
  private final CopyBuffer portions;
  private final CopyBuffer mentions;

  private StagedRelease(Connection connection) {
    this.connection = connection;
    this.foods = new CopyBuffer(connection, "staged_food");
    this.values = new CopyBuffer(connection, "staged_value");
    this.portions = new CopyBuffer(connection, "staged_portion");
    this.mentions = new CopyBuffer(connection, "staged_mention");
  }

  /**
   * An empty one.
   *
   * @param connection with a transaction begun; its end drops the tables
   */
  public static StagedRelease in(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(TABLES);
    }
    return new StagedRelease(connection);
  }

  Connection connection() {
    return connection;
  }

  public void add(StagedFood food, SourceLine at) throws SQLException {
    var category = food.category();
    foods.add(
        food.foodId(),
        food.name(),
        category == null ? null : category.id(),
        category == null ? null : category.name(),
        food.gtin(),
        at.file(),
        at.number());
  }

  public void add(String foodId, PublishedValue value, SourceLine at) throws SQLException {
    values.add(
        foodId,
        value.nutrient(),
        value.content().kind(),
        value.amount(),
        value.content() instanceof MagnesiumContent.BelowLimit(var limit) ? limit : null,
        value.grade() == null ? null : value.grade().code(),
        value.sourceCode(),
        value.derivation(),
        value.dataPoints(),
        at.file(),
        at.number());
  }

  public void add(String foodId, Portion portion, SourceLine at) throws SQLException {
    portions.add(
        foodId,
        portion.seq(),
        portion.label(),
        portion.amount(),
        portion.unit(),
        portion.grams(),
        at.file(),
        at.number());
  }

  /** Notes that the release speaks of a food, readable or not, so that it is not retired. */
  public void mention(String foodId) throws SQLException {
    mentions.add(foodId);
  }

  /** Sends what is still buffered. */
  public void complete() throws SQLException {
    foods.send();
    values.send();
    portions.send();
    mentions.send();
  }
}
