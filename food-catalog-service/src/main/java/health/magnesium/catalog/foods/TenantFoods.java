package health.magnesium.catalog.foods;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Foods that the caller's tenant entered for itself. All other tenants' are as if they did not
 * exist.
 */
public interface TenantFoods {

  /** Their source, with which their ids begin. */
  String SOURCE = "own";

  /** Whether a food with this id would be one of them. */
  static boolean has(String foodId) {
    return foodId.startsWith(SOURCE + "-");
  }

  /** The food at each moment, in the order of the questions; a retired one as it was last. */
  List<Optional<FoodView>> findEach(List<FoodAt> wanted);

  /** Revisions of a food with a number below {@code below}, newest first. */
  List<FoodView> listRevisions(String foodId, int below, int limit);

  /**
   * The food that had this barcode of 14 digits in force at a moment; the newest if several had.
   *
   * @param asOf null for now
   */
  Optional<FoodView> findByBarcode(String gtin14, @Nullable Instant asOf);
}
