package health.magnesium.catalog.formats.fdc;

import health.magnesium.catalog.formats.BadRow;
import health.magnesium.catalog.formats.ReadingLog;
import health.magnesium.catalog.releases.ReleaseSink;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Which foods are in the files, told by a bit for each id: a release has two million, and a name or
 * a number for each would not fit into memory.
 */
final class FdcFoods {

  /** Today's ids are below 3 million; this keeps a set of bits below 13 MB. */
  private static final int HIGHEST_ID = 100_000_000;

  private final ReleaseSink sink;
  private final ReadingLog log;
  private final BitSet kept = new BitSet();
  private final BitSet leftOut = new BitSet();
  private final BitSet mentioned = new BitSet();

  FdcFoods(ReleaseSink sink, ReadingLog log) {
    this.sink = sink;
    this.log = log;
  }

  /**
   * Checks an id.
   *
   * @throws BadRow if it is none
   */
  static int id(@Nullable Integer id) {
    if (id == null || id == 0 || id > HIGHEST_ID) {
      throw new BadRow("bad-fdc-id");
    }
    return id;
  }

  /**
   * Notes that a food is read.
   *
   * @throws BadRow if it was there before
   */
  void keep(int fdcId) {
    if (kept.get(fdcId)) {
      throw new BadRow("duplicate-key");
    }
    kept.set(fdcId);
  }

  /** Notes that something with this id is left out on purpose, and counts it. */
  void leaveOut(int fdcId, String reason) {
    leftOut.set(fdcId);
    log.skip(reason);
  }

  /** Notes that the files speak of a food whose own row cannot be used: it is not retired. */
  void mention(int fdcId) {
    if (!mentioned.get(fdcId)) {
      mentioned.set(fdcId);
      sink.mention(FdcDataset.foodId(fdcId));
    }
  }

  /**
   * Whether what a row says of this food is wanted. If not, it is counted: it belongs to something
   * that is left out, or to no food in the files at all, which is so in samples of a release.
   */
  boolean wants(int fdcId) {
    if (kept.get(fdcId)) {
      return true;
    }
    if (leftOut.get(fdcId)) {
      log.skip("of-a-food-left-out");
    } else {
      log.skip("no-such-food-in-the-files");
      mention(fdcId);
    }
    return false;
  }
}
