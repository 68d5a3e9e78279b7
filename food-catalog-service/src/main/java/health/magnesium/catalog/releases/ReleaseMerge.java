package health.magnesium.catalog.releases;

import health.magnesium.catalog.config.SqlScript;
import health.magnesium.catalog.search.SearchIndex;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Joins a staged release to the catalog, set by set, in the transaction of its connection: {@link
 * #compare} says what would change, {@link #apply} writes it. The caller commits.
 *
 * <p>One merge runs at a time in the whole database; the second waits for the first.
 */
public final class ReleaseMerge {

  private static final SqlScript COMPARE = SqlScript.of(ReleaseMerge.class, "compare.sql");
  private static final SqlScript APPLY = SqlScript.of(ReleaseMerge.class, "apply.sql");

  /** Key of the advisory lock under which the catalog is written; any constant does. */
  private static final long CATALOG_WRITER = 7_304_001L;

  private final Connection connection;
  private final ReleaseNotice notice;
  private final String contentDigest;

  /**
   * A merge not yet begun.
   *
   * @param contentDigest of the files the release was read from
   */
  public ReleaseMerge(StagedRelease staged, ReleaseNotice notice, String contentDigest) {
    this.connection = staged.connection();
    this.notice = notice;
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

  /** Writes what {@link #compare} found. */
  public void apply() throws SQLException {
    registerRelease();
    try (var statement = connection.createStatement()) {
      APPLY.run(statement);
    }
    SearchIndex.refresh(
        connection,
        """
        select food_id from change where outcome in ('created', 'revised')
        union select food_id from retiring""");
  }

  private void describeRun() throws SQLException {
    try (var run =
        connection.prepareStatement(
            """
            create temporary table merge_run on commit drop as
            select cast(? as text) as release_id, cast(? as text) as source,
                   cast(? as integer) as rank,
                   cast(cast(? as date) as timestamp) at time zone 'UTC' as published_at,
                   clock_timestamp() as at""")) {
      run.setString(1, notice.id());
      run.setString(2, notice.source());
      run.setInt(3, notice.rank());
      run.setObject(4, notice.publishedOn());
      run.execute();
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
                       (select count(*) from retiring),
                       count(*) filter (where magnesium_known),
                       count(*) filter (where not magnesium_known),
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
          row.getInt(8));
    }
  }

  private void registerRelease() throws SQLException {
    try (var release =
        connection.prepareStatement(
            """
            insert into release (id, source, rank, publisher, edition, licence, citation,
                                 published_on, content_digest, loaded_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, clock_timestamp())
            on conflict (id) do update
            set rank = excluded.rank, publisher = excluded.publisher, edition = excluded.edition,
                licence = excluded.licence, citation = excluded.citation,
                published_on = excluded.published_on, content_digest = excluded.content_digest,
                loaded_at = excluded.loaded_at
            where release.content_digest <> excluded.content_digest""")) {
      release.setString(1, notice.id());
      release.setString(2, notice.source());
      release.setInt(3, notice.rank());
      release.setString(4, notice.publisher());
      release.setString(5, notice.edition());
      release.setString(6, notice.licence());
      release.setString(7, notice.citation());
      release.setObject(8, notice.publishedOn());
      release.setString(9, contentDigest);
      release.execute();
    }
  }
}
