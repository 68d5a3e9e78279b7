package health.magnesium.intake.accesslog;

import jakarta.persistence.Embeddable;

/**
 * Between what and what a tenant's chain runs.
 *
 * @param seq of the last line; 0 before the first
 * @param beginsAfterSeq of the last line that was removed for its age; 0 where none was
 */
@Embeddable
record ChainEnds(long seq, Digest mac, long beginsAfterSeq, Digest beginsAfterMac) {

  static final ChainEnds EMPTY = unvouched(0);

  /** The end where nothing but the lines themselves tells it: what follows links to no line. */
  static ChainEnds unvouched(long lastLine) {
    return new ChainEnds(lastLine, Digest.NONE, 0, Digest.NONE);
  }

  ChainEnds upTo(long last, Digest itsMac) {
    return new ChainEnds(last, itsMac, beginsAfterSeq, beginsAfterMac);
  }
}
