package health.magnesium.advisory.reference;

/** A reference table cannot be used. The message names file, line, column and value. */
public final class ReferenceTableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  ReferenceTableException(String message) {
    super(message);
  }
}
