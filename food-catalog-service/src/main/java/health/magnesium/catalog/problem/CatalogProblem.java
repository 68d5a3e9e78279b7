package health.magnesium.catalog.problem;

import health.magnesium.http.problem.ProblemKind;

/** What can go wrong in the catalog, beside what every service can answer. */
public enum CatalogProblem implements ProblemKind {
  FOOD_NOT_FOUND("food-not-found", 404, "The catalog has no such food"),
  RECIPE_REFUSED("recipe-refused", 422, "The recipe cannot be worked out"),
  BARCODE_NOT_FOUND("barcode-not-found", 404, "No food in the catalog has this barcode"),
  IMPORT_NOT_FOUND("import-not-found", 404, "There is no such import"),
  IMPORT_FINISHED("import-finished", 409, "The import has ended and cannot be cancelled"),
  IMPORT_IN_PROGRESS("import-in-progress", 409, "The same content is being imported already"),
  IMPORT_NOT_RESTARTABLE("import-not-restartable", 409, "The import cannot be restarted"),
  RELEASE_NOT_FETCHED("release-not-fetched", 422, "The release may not be fetched from there"),
  IMPORT_NOT_RECOGNISED("import-not-recognised", 422, "The file is none that the catalog can read");

  private final String slug;
  private final int status;
  private final String title;

  CatalogProblem(String slug, int status, String title) {
    this.slug = slug;
    this.status = status;
    this.title = title;
  }

  @Override
  public String slug() {
    return slug;
  }

  @Override
  public int status() {
    return status;
  }

  @Override
  public String title() {
    return title;
  }
}
