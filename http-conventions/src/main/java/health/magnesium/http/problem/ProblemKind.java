package health.magnesium.http.problem;

import java.net.URI;

/**
 * One kind of failure that callers can tell apart. Slugs are part of the API: once published they
 * keep their meaning.
 */
public interface ProblemKind {

  /** Kebab-case name, unique within a service, such as {@code food-not-found}. */
  String slug();

  /** HTTP status code, 400 to 599. */
  int status();

  /** Short text that is the same for every occurrence. */
  String title();

  /** The stable {@code type} of the problem document. */
  default URI type() {
    return URI.create("urn:magnesium:problem:" + slug());
  }
}
