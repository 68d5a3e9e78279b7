package health.magnesium.testsupport.matrix;

import org.jspecify.annotations.Nullable;

/**
 * One operation of the API document.
 *
 * @param path with its variables in braces
 * @param need the scopes, as the document states them
 * @param example the document's own example of a JSON body; null where there is none
 * @param takesIfMatch whether a change needs the version that it changes
 */
record Operation(
    String id,
    String method,
    String path,
    Need need,
    @Nullable String example,
    boolean takesIfMatch) {

  private static final String PATIENT = "{patientId}";

  boolean isReading() {
    return method.equals("GET");
  }

  boolean isOfOnePatient() {
    return path.contains(PATIENT);
  }
}
