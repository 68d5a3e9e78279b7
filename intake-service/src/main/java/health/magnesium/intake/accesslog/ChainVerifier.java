package health.magnesium.intake.accesslog;

import health.magnesium.http.problem.Problems;
import health.magnesium.intake.accesslog.Verification.Anchor;
import health.magnesium.intake.accesslog.Verification.Broken;
import health.magnesium.intake.accesslog.Verification.Fault;
import health.magnesium.intake.accesslog.Verification.Noted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a tenant's chain in pieces and says whether it is whole. */
@ApplicationScoped
class ChainVerifier {

  private static final int LINES_A_PIECE = 1000;
  private static final int MOST_LINES = 500_000;

  private final LoggedAccessRepository lines;
  private final EntityManager database;
  private final Keys keys;

  ChainVerifier(LoggedAccessRepository lines, EntityManager database, Keys keys) {
    this.lines = lines;
    this.database = database;
    this.keys = keys;
  }

  /**
   * Goes along the chain from {@code fromSeq}, or from its beginning.
   *
   * @throws health.magnesium.http.problem.ProblemException 400 for a line that was removed for its
   *     age, or for one before the first
   */
  Verification verify(String tenant, @Nullable Long fromSeq, @Nullable Noted noted) {
    var ends = ends(tenant);
    var first = fromSeq == null ? ends.beginsAfterSeq() + 1 : fromSeq;
    if (first <= ends.beginsAfterSeq()) {
      throw Problems.invalidParameter(
          "fromSeq", "must be at least " + (ends.beginsAfterSeq() + 1) + "; received " + fromSeq);
    }
    var before = first - 1;
    var itsMac = before == ends.beginsAfterSeq() ? ends.beginsAfterMac() : mac(tenant, before);
    if (itsMac == null) {
      return found(
          new ChainWalk(keys, before, Digest.NONE),
          new Broken(before, Fault.MISSING),
          anchor(tenant, ends, noted),
          null);
    }
    var walk = new ChainWalk(keys, before, itsMac);
    var atEnd = walkOn(tenant, walk);
    var broken = walk.broken() == null && atEnd ? faultOfEnds(tenant, walk) : walk.broken();
    return found(walk, broken, anchor(tenant, ends, noted), atEnd ? null : walk.last() + 1);
  }

  /** Answers whether the last line was reached. */
  private boolean walkOn(String tenant, ChainWalk walk) {
    while (walk.lines() < MOST_LINES) {
      List<LoggedAccess> piece = lines.listAfter(tenant, walk.last(), LINES_A_PIECE);
      for (var line : piece) {
        if (!walk.accept(line)) {
          return true;
        }
      }
      database.clear();
      if (piece.isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** Lines are added while they are read: what the head tells beyond them must be there by then. */
  private @Nullable Broken faultOfEnds(String tenant, ChainWalk walk) {
    var head = database.find(ChainHead.class, tenant);
    if (head == null) {
      return walk.last() == 0 ? null : new Broken(walk.last(), Fault.ENDS_CHANGED);
    }
    if (!head.isSealed(keys)) {
      return new Broken(head.ends.seq(), Fault.ENDS_CHANGED);
    }
    if (head.ends.seq() < walk.last()) {
      return new Broken(head.ends.seq() + 1, Fault.BEYOND_END);
    }
    if (head.ends.seq() > walk.last() && walkOn(tenant, walk) && walk.broken() == null) {
      return walk.last() < head.ends.seq() ? new Broken(walk.last() + 1, Fault.MISSING) : null;
    }
    return walk.broken();
  }

  private static Verification found(
      ChainWalk walk, @Nullable Broken broken, @Nullable Anchor anchor, @Nullable Long next) {
    var isAnchorLost = anchor != null && Boolean.FALSE.equals(anchor.found());
    var any = walk.lines() > 0;
    return new Verification(
        broken == null && !isAnchorLost,
        walk.lines(),
        any ? walk.last() - walk.lines() + 1 : null,
        any ? walk.last() : null,
        any ? walk.lastMac().hex() : null,
        broken,
        anchor,
        broken == null ? next : null);
  }

  private @Nullable Anchor anchor(String tenant, ChainEnds ends, @Nullable Noted noted) {
    if (noted == null) {
      return null;
    }
    if (noted.seq() < ends.beginsAfterSeq()) {
      return new Anchor(noted.seq(), null);
    }
    var mac =
        noted.seq() == ends.beginsAfterSeq() ? ends.beginsAfterMac() : mac(tenant, noted.seq());
    return new Anchor(noted.seq(), noted.mac().equals(mac));
  }

  private ChainEnds ends(String tenant) {
    var head = database.find(ChainHead.class, tenant);
    return head == null ? ChainEnds.EMPTY : head.ends;
  }

  private @Nullable Digest mac(String tenant, long seq) {
    var line = lines.findById(new LineKey(tenant, seq));
    return line == null ? null : line.mac;
  }
}
