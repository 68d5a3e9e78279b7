package health.magnesium.intake.accesslog;

import health.magnesium.intake.accesslog.Verification.Broken;
import health.magnesium.intake.accesslog.Verification.Fault;
import org.jspecify.annotations.Nullable;

/** Goes along a chain line by line and stops at the first that does not belong. */
final class ChainWalk {

  private final Keys keys;
  private final long begin;
  private long last;
  private Digest lastMac;
  private @Nullable Broken broken;

  /**
   * @param after seq of the line before the first, with its mac
   */
  ChainWalk(Keys keys, long after, Digest itsMac) {
    this.keys = keys;
    this.begin = after;
    this.last = after;
    this.lastMac = itsMac;
  }

  /** Looks at the next line; answers whether to go on. */
  boolean accept(LoggedAccess next) {
    broken = fault(next);
    if (broken == null) {
      last = next.key.seq();
      lastMac = next.mac;
    }
    return broken == null;
  }

  long lines() {
    return last - begin;
  }

  /** Seq of the last good line. */
  long last() {
    return last;
  }

  Digest lastMac() {
    return lastMac;
  }

  @Nullable Broken broken() {
    return broken;
  }

  private @Nullable Broken fault(LoggedAccess next) {
    var seq = last + 1;
    if (next.key.seq() != seq) {
      return new Broken(seq, Fault.MISSING);
    }
    if (!keys.knows(next.keyId)) {
      return new Broken(seq, Fault.UNKNOWN_KEY);
    }
    if (!next.macWith(keys).equals(next.mac)) {
      return new Broken(seq, Fault.CHANGED);
    }
    return next.previousMac.equals(lastMac) ? null : new Broken(seq, Fault.NOT_LINKED);
  }
}
