package health.magnesium.advisory.advisory;

import health.magnesium.advisory.intake.Item.Product.ProductType;
import health.magnesium.advisory.intake.Item.Product.Route;
import org.jspecify.annotations.Nullable;

/** What a supplement and a medicine are described by, taken once or again and again. */
interface ProductBody {

  @Nullable String label();

  @Nullable String form();

  @Nullable DoseBody dose();

  @Nullable Route route();

  @Nullable ProductType productType();

  @Nullable Boolean prescribed();
}
