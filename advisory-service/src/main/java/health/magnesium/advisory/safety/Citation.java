package health.magnesium.advisory.safety;

/**
 * Why a rule exists.
 *
 * @param sourceId a key of {@code docs/sources.md}
 * @param locator chapter, table, page or section in it
 */
public record Citation(String sourceId, String locator) {

  public Citation {
    if (sourceId.isBlank() || locator.isBlank()) {
      throw new IllegalArgumentException("a citation names a source and a place in it");
    }
  }
}
