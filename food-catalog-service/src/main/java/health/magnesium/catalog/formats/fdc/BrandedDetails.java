package health.magnesium.catalog.formats.fdc;

import health.magnesium.catalog.categories.CategoryName;
import health.magnesium.catalog.foods.Gtin;
import health.magnesium.catalog.formats.ReadingLog;
import health.magnesium.catalog.releases.ReleaseSink;
import health.magnesium.catalog.releases.SourceLine;
import health.magnesium.catalog.releases.StagedFood;
import org.jspecify.annotations.Nullable;

/**
 * What FoodData Central says of a product beside its name.
 *
 * @param brand the brand with its owner in brackets, or whichever of both there is
 * @param gtin the barcode as published
 */
record BrandedDetails(
    @Nullable CategoryName category, @Nullable String brand, String gtin, BrandedServing serving) {

  static BrandedDetails of(
      String category, String brandName, String brandOwner, String gtin, BrandedServing serving) {
    return new BrandedDetails(
        FdcText.category(category),
        brand(FdcText.words(brandName), FdcText.words(brandOwner)),
        gtin.strip(),
        serving);
  }

  /** Hands over the details and the serving; a barcode or a serving that is none is counted. */
  void addTo(int fdcId, ReleaseSink sink, ReadingLog log, SourceLine at) {
    var foodId = FdcDataset.foodId(fdcId);
    var digits14 = Gtin.ofPublished(gtin).map(Gtin::digits14).orElse(null);
    if (digits14 == null && !gtin.isEmpty()) {
      log.skip("barcode-dropped");
    }
    sink.add(
        StagedFood.details(
            foodId, FdcDataset.BRANDED.code(), category, digits14, brand, serving.basis()),
        at);
    serving
        .portion()
        .ifPresentOrElse(
            portion -> sink.add(foodId, portion, at), () -> log.skip("serving-of-unknown-size"));
  }

  private static @Nullable String brand(String name, String owner) {
    if (name.isEmpty() || owner.equalsIgnoreCase(name)) {
      return owner.isEmpty() ? null : owner;
    }
    return owner.isEmpty() ? name : name + " (" + owner + ")";
  }
}
