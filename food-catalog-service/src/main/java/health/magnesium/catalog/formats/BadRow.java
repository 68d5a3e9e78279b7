package health.magnesium.catalog.formats;

/** A row that cannot be used, with the reason as the report counts it, in kebab case. */
public final class BadRow extends RuntimeException {

  public BadRow(String reason) {
    super(reason, null, false, false);
  }

  public String reason() {
    return String.valueOf(getMessage());
  }
}
