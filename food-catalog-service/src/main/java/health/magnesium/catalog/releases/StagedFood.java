package health.magnesium.catalog.releases;

import health.magnesium.catalog.categories.CategoryName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A food of a release, before it is joined to the catalog. Publishers that spread a food over two
 * files have it staged in two parts: one with the name, and one made by {@link #details}, which
 * fills what the first leaves open.
 *
 * @param foodId well-formed, with the source's prefix
 * @param dataset of which release, see {@link ReleaseNotice}
 * @param name the publisher's description; null in details
 * @param branded whether it is a product of one maker
 * @param gtin 14 digits; null for a food without a barcode
 * @param brand maker and brand, as it is to be shown
 * @param otherNames further names that the publisher gives
 * @param ndbNo number in USDA's standard reference, five digits, by which the same food is found in
 *     USDA's other tables
 * @param basis {@code 100 g} or {@code 100 ml}; null where the part does not say, then 100 g
 */
public record StagedFood(
    String foodId,
    String dataset,
    @Nullable String name,
    @Nullable CategoryName category,
    boolean branded,
    @Nullable String gtin,
    @Nullable String brand,
    List<String> otherNames,
    @Nullable String ndbNo,
    @Nullable String basis) {

  public StagedFood {
    otherNames = List.copyOf(otherNames);
  }

  /** A food that is no product of one maker, per 100 g. */
  public static StagedFood plain(
      String foodId, String dataset, String name, @Nullable CategoryName category) {
    return new StagedFood(
        foodId, dataset, name, category, false, null, null, List.of(), null, "100 g");
  }

  /** A product of one maker, without its details. */
  public static StagedFood branded(String foodId, String dataset, String name) {
    return new StagedFood(foodId, dataset, name, null, true, null, null, List.of(), null, null);
  }

  /** The details of a product whose name stands elsewhere. */
  public static StagedFood details(
      String foodId,
      String dataset,
      @Nullable CategoryName category,
      @Nullable String gtin,
      @Nullable String brand,
      @Nullable String basis) {
    return new StagedFood(
        foodId, dataset, null, category, true, gtin, brand, List.of(), null, basis);
  }

  public StagedFood withOtherNames(List<String> names) {
    return new StagedFood(
        foodId, dataset, name, category, branded, gtin, brand, names, ndbNo, basis);
  }

  public StagedFood withNdbNo(@Nullable String number) {
    return new StagedFood(
        foodId, dataset, name, category, branded, gtin, brand, otherNames, number, basis);
  }
}
