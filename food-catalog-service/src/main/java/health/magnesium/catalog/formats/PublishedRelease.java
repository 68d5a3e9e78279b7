package health.magnesium.catalog.formats;

import health.magnesium.catalog.releases.ReleaseNotice;
import health.magnesium.catalog.releases.ReleaseSink;
import java.io.IOException;
import java.util.List;

/** A publisher's files, recognised and ready to be read once. */
public interface PublishedRelease {

  /**
   * Hands over all that can be used, and logs the rest with its line.
   *
   * @throws ImportRefused if the files turn out to be unusable as a whole
   */
  void read(ReleaseSink sink, ReadingLog log) throws IOException;

  /** One for each dataset in the files, in a fixed order. To be asked after {@link #read}. */
  List<ReleaseNotice> notices();
}
