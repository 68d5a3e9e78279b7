package health.magnesium.catalog.foods;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Reads single revisions; {@link FoodRepository} makes foods of them. */
@ApplicationScoped
class FoodRevisionRepository implements PanacheRepositoryBase<FoodRevision, Long> {

  /** The revision in force that has this barcode of 14 digits; the newest if several do. */
  Optional<FoodRevision> findInForce(String gtin14) {
    return find(
            "gtin = ?1 and validTo is null",
            Sort.by("validFrom", Sort.Direction.Descending).and("foodId"),
            gtin14)
        .firstResultOptional();
  }
}
