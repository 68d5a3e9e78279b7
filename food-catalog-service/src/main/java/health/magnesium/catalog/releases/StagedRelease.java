package health.magnesium.catalog.releases;

import health.magnesium.catalog.composition.PublishedValue;
import health.magnesium.catalog.config.SqlScript;
import health.magnesium.catalog.portions.Portion;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * A release in temporary tables of one connection, row by row as its files are read. Nothing of it
 * is seen by others until {@link ReleaseMerge} has run and the transaction is committed.
 */
public final class StagedRelease implements ReleaseSink {

  private static final SqlScript TABLES = SqlScript.of(StagedRelease.class, "staged.sql");

  private final Connection connection;
  private final CopyBuffer foods;
  private final CopyBuffer details;
  private final CopyBuffer figures;
  private final CopyBuffer portions;
  private final CopyBuffer mentions;
  private final FigureRow row = new FigureRow();

  private StagedRelease(Connection connection) {
    this.connection = connection;
    this.foods = new CopyBuffer(connection, "staged_food");
    this.details = new CopyBuffer(connection, "staged_detail");
    this.figures = new CopyBuffer(connection, "staged_figure");
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
      TABLES.run(statement);
    }
    return new StagedRelease(connection);
  }

  Connection connection() {
    return connection;
  }

  @Override
  public void add(StagedFood food, SourceLine at) {
    var category = food.category();
    var names = food.otherNames();
    (food.name() == null ? details : foods)
        .add(
            food.foodId(),
            food.dataset(),
            food.name(),
            category == null ? null : category.id(),
            category == null ? null : category.name(),
            food.branded(),
            food.gtin(),
            food.brand(),
            names.isEmpty() ? null : CopyBuffer.array(names),
            food.ndbNo(),
            food.basis());
  }

  @Override
  public void add(String foodId, PublishedValue value, SourceLine at) {
    if (!row.isOf(foodId)) {
      row.writeTo(figures);
      row.begin(foodId);
    }
    row.set(value);
  }

  @Override
  public void add(String foodId, Portion portion, SourceLine at) {
    portions.add(foodId, portion.seq(), portion.toJson());
  }

  @Override
  public void mention(String foodId) {
    mentions.add(foodId);
  }

  /** Sends what is still buffered. */
  public void complete() {
    row.writeTo(figures);
    row.begin("");
    List<CopyBuffer> all = new ArrayList<>(List.of(foods, details, figures, portions, mentions));
    all.forEach(CopyBuffer::send);
  }
}
