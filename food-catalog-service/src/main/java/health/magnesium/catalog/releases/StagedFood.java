package health.magnesium.catalog.releases;

import health.magnesium.catalog.categories.CategoryName;
import org.jspecify.annotations.Nullable;

/**
 * A food of a release, before it is joined to the catalog.
 *
 * @param foodId well-formed, with the source's prefix
 * @param name the publisher's description
 * @param gtin 14 digits; null for a food without a barcode
 */
public record StagedFood(
    String foodId, String name, @Nullable CategoryName category, @Nullable String gtin) {}
