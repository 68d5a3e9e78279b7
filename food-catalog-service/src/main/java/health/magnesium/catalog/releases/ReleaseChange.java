package health.magnesium.catalog.releases;

/**
 * What a release changes in the catalog, counted in foods.
 *
 * @param created not in the catalog before
 * @param revised with other figures, names or portions than before
 * @param unchanged as they were
 * @param newerPresent left alone because a later release of the source is in force for them
 * @param past only in this release although a later one is loaded: written as history
 * @param retired no longer in the release
 * @param magnesiumKnown foods of the release with a number
 * @param magnesiumUnknown foods of the release without
 * @param magnesiumLost foods whose number the release no longer has
 */
public record ReleaseChange(
    int created,
    int revised,
    int unchanged,
    int newerPresent,
    int past,
    int retired,
    int magnesiumKnown,
    int magnesiumUnknown,
    int magnesiumLost) {

  /** Foods that the release has. */
  public int kept() {
    return created + revised + unchanged + newerPresent + past;
  }

  /** Foods of the release that the catalog had already. */
  public int knownBefore() {
    return kept() - created - past;
  }

  ReleaseChange withoutRetirement() {
    return new ReleaseChange(
        created,
        revised,
        unchanged,
        newerPresent,
        past,
        0,
        magnesiumKnown,
        magnesiumUnknown,
        magnesiumLost);
  }
}
