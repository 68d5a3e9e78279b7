package health.magnesium.testsupport.matrix;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import org.jspecify.annotations.Nullable;

/**
 * What a call sends.
 *
 * @param contentType empty where nothing is sent
 */
record Body(String contentType, BodyPublisher content) {

  /** This JSON, or nothing. */
  static Body json(@Nullable String text) {
    return text == null
        ? new Body("", BodyPublishers.noBody())
        : new Body("application/json", BodyPublishers.ofString(text));
  }
}
