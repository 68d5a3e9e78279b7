package health.magnesium.catalog.foods;

import health.magnesium.catalog.portions.Portion;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.NullUnmarked;

/** What we say about a food: reviewed names and tags, kept apart from publishers' figures. */
@Entity
@Immutable
@Table(name = "food_editorial")
@NullUnmarked // filled by reflection
class FoodEditorial {

  @Id String foodId;
  int version;
  String plainName;

  @JdbcTypeCode(SqlTypes.ARRAY)
  List<String> aliases;

  String foodGroup;

  @JdbcTypeCode(SqlTypes.ARRAY)
  List<String> tags;

  String usualLabel;
  BigDecimal usualAmount;
  String usualUnit;
  BigDecimal usualGrams;

  /** The portions with the one that a person usually eats in front. */
  List<Portion> usualFirst(List<Portion> published) {
    if (usualLabel == null) {
      return published;
    }
    var ours = Portion.ofGrams(0, usualLabel, usualAmount, usualUnit, usualGrams);
    var usual = published.stream().filter(ours::isAsMuchAs).findFirst().orElse(ours);
    return Stream.concat(Stream.of(usual), published.stream().filter(other -> !other.equals(usual)))
        .toList();
  }
}
