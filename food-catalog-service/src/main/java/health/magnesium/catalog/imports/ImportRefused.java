package health.magnesium.catalog.imports;

/** A file that cannot be imported; nothing was changed. The message tells the caller why. */
final class ImportRefused extends RuntimeException {

  ImportRefused(String reason) {
    super(reason);
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}
