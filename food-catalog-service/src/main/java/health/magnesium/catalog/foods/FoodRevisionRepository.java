package health.magnesium.catalog.foods;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads single revisions; {@link FoodRepository} makes foods of them. */
@ApplicationScoped
class FoodRevisionRepository implements PanacheRepositoryBase<FoodRevision, Long> {

  /**
   * The revision in force at a moment that has this barcode of 14 digits; the newest if several do.
   *
   * @param asOf null for now
   */
  Optional<FoodRevision> findInForce(String gtin14, @Nullable Instant asOf) {
    var newestFirst = Sort.by("validFrom", Sort.Direction.Descending).and("foodId");
    return (asOf == null
            ? find("gtin = ?1 and validTo is null", newestFirst, gtin14)
            : find(
                "gtin = ?1 and validFrom <= ?2 and (validTo is null or validTo > ?2)",
                newestFirst,
                gtin14,
                FoodAt.moment(asOf)))
        .firstResultOptional();
  }
}
