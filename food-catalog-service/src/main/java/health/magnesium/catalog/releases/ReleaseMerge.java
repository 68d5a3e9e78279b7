package health.magnesium.catalog.releases;

import health.magnesium.catalog.config.SqlScript;
import health.magnesium.catalog.search.SearchIndex;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * Joins a staged release to the catalog, set by set, in the transaction of its connection: {@link
 * #compare} says what would change, {@link #apply} writes it. The caller commits.
 *
 * <p>One merge runs at a time in the whole database; the second waits for the first.
 */
public final class ReleaseMerge {

  private static final SqlScript JOIN_FIGURES =
      SqlScript.of(ReleaseMerge.class, "join-figures.sql");
  private static final SqlScript JOIN_PORTIONS =
      SqlScript.of(ReleaseMerge.class, "join-portions.sql");
  private static final SqlScript SINGLE_PORTIONS =
      SqlScript.of(ReleaseMerge.class, "single-portions.sql");
  private static final SqlScript COMPARE = SqlScript.of(ReleaseMerge.class, "compare.sql");
  private static final SqlScript APPLY = SqlScript.of(ReleaseMerge.class, "apply.sql");

  /** Key of the advisory lock under which the catalog is written; any constant does. */
  private static final long CATALOG_WRITER = 7_304_001L;

  private final Connection connection;
  private final List<ReleaseNotice> notices;
  private final String contentDigest;

  /**
   * A merge not yet begun.
   *
   * @param notices one for each dataset of the staged foods
   * @param contentDigest of the files the release was read from
   */
  public ReleaseMerge(StagedRelease staged, List<ReleaseNotice> notices, String contentDigest) {
    this.connection = staged.connection();
    this.notices = List.copyOf(notices);
    this.contentDigest = contentDigest;
  }

  /** Waits until no other merge runs; the lock ends with the transaction. */
  public static void waitForTurn(Connection connection) throws SQLException {
    try (var lock = connection.prepareStatement("select pg_advisory_xact_lock(?)")) {
      lock.setLong(1, CATALOG_WRITER);
      lock.execute();
    }
  }

  /** What would change; writes nothing that lasts. */
  public ReleaseChange compare() throws SQLException {
    waitForTurn(connection);
    describeRun();
    try (var statement = connection.createStatement()) {
      statement.execute("set local work_mem = '128MB'");
      statement.execute("analyze staged_food, staged_detail, staged_figure, staged_portion");
      if (hasFoodsTwice(statement, "staged_figure")) {
        JOIN_FIGURES.run(statement);
      }
      (hasFoodsTwice(statement, "staged_portion") ? JOIN_PORTIONS : SINGLE_PORTIONS).run(statement);
      COMPARE.run(statement);
      return count();
    }
  }

  /** Keeps foods in force that are not in the release. Call between compare and apply. */
  public ReleaseChange withholdRetirement(ReleaseChange change) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("truncate retiring");
    }
    return change.withoutRetirement();
  }

  /** Writes what {@link #compare} found, and makes it searchable. */
  public void apply() throws SQLException {
    write();
    index();
  }

  /** Writes what {@link #compare} found; {@link #index} has to follow. */
  public void write() throws SQLException {
    for (var notice : notices) {
      register(notice);
    }
    try (var statement = connection.createStatement()) {
      APPLY.run(statement);
    }
  }

  /** Makes searchable what {@link #write} has written, and tells of the change. */
  public void index() throws SQLException {
    SearchIndex.refresh(
        connection,
        """
        select food_id from change where outcome in ('created', 'revised')
        union all select food_id from retiring""");
    SearchIndex.announceChange(connection);
  }

  private static boolean hasFoodsTwice(Statement statement, String table) throws SQLException {
    try (var row =
        statement.executeQuery(
            "select exists (select from %s group by food_id having count(*) > 1)"
                .formatted(table))) {
      return row.next() && row.getBoolean(1);
    }
  }

  private void describeRun() throws SQLException {
    try (var table = connection.createStatement()) {
      table.execute(
          """
          create temporary table merge_run (
            release_id text not null, dataset text primary key, rank integer not null,
            published_at timestamptz not null, at timestamptz not null) on commit drop""");
    }
    try (var run =
        connection.prepareStatement(
            """
            insert into merge_run
            select ?, ?, ?, cast(cast(? as date) as timestamp) at time zone 'UTC',
              coalesce((select min(at) from merge_run), clock_timestamp())""")) {
      for (var notice : notices) {
        run.setString(1, notice.id());
        run.setString(2, notice.dataset());
        run.setInt(3, notice.rank());
        run.setObject(4, notice.publishedOn());
        run.execute();
      }
    }
  }

  private ReleaseChange count() throws SQLException {
    try (var statement = connection.createStatement();
        var row =
            statement.executeQuery(
                """
                select count(*) filter (where outcome = 'created'),
                       count(*) filter (where outcome = 'revised'),
                       count(*) filter (where outcome = 'unchanged'),
                       count(*) filter (where outcome = 'newer'),
                       count(*) filter (where outcome = 'past'),
                       (select count(*) from retiring),
                       count(*) filter (where magnesium_mg is not null),
                       count(*) filter (where magnesium_mg is null),
                       count(*) filter (where magnesium_lost)
                from change""")) {
      row.next();
      return new ReleaseChange(
          row.getInt(1),
          row.getInt(2),
          row.getInt(3),
          row.getInt(4),
          row.getInt(5),
          row.getInt(6),
          row.getInt(7),
          row.getInt(8),
          row.getInt(9));
    }
  }

  private void register(ReleaseNotice notice) throws SQLException {
    try (var release =
        connection.prepareStatement(
            """
            insert into release (id, source, dataset, rank, publisher, edition, licence, citation,
                                 published_on, content_digest, loaded_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, clock_timestamp())
            on conflict (id) do update
            set rank = excluded.rank, publisher = excluded.publisher, edition = excluded.edition,
                licence = excluded.licence, citation = excluded.citation,
                published_on = excluded.published_on, content_digest = excluded.content_digest,
                loaded_at = excluded.loaded_at
            where release.content_digest <> excluded.content_digest""")) {
      release.setString(1, notice.id());
      release.setString(2, notice.source());
      release.setString(3, notice.dataset());
      release.setInt(4, notice.rank());
      release.setString(5, notice.publisher());
      release.setString(6, notice.edition());
      release.setString(7, notice.licence());
      release.setString(8, notice.citation());
      release.setObject(9, notice.publishedOn());
      release.setString(10, contentDigest);
      release.execute();
    }
  }
}
