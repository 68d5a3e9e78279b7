package health.magnesium.catalog.formats;

/** A file that cannot be imported; nothing was changed. The message tells the caller why. */
public final class ImportRefused extends RuntimeException {

  public ImportRefused(String reason) {
    super(reason);
  }

  public String reason() {
    return String.valueOf(getMessage());
  }
}
