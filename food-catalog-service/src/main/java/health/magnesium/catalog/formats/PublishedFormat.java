package health.magnesium.catalog.formats;

import java.io.IOException;
import java.util.Optional;

/** A way in which a publisher hands out a release. All of them: {@link PublishedFormats}. */
public interface PublishedFormat {

  /** In kebab case, such as {@code usda-sr28-ascii}; shown with each import. */
  String code();

  /** What to send, one sentence, for somebody whose file nobody recognised. */
  String accepted();

  /**
   * The release in these files, judged by what is in them, not by how the upload is called.
   *
   * @return empty if they are of another format
   * @throws ImportRefused if they are of this format and cannot be read, saying why
   */
  Optional<PublishedRelease> recognise(PublishedFiles files) throws IOException;
}
