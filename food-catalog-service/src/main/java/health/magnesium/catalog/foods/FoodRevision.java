package health.magnesium.catalog.foods;

import health.magnesium.catalog.composition.MagnesiumContent;
import health.magnesium.catalog.composition.MagnesiumView;
import health.magnesium.catalog.portions.Portion;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;

/**
 * What one release says about one food, and from when until when that is in force. Written by
 * {@code ReleaseMerge}, only read here. Amounts per 100 g; null is unknown.
 */
@Entity
@Immutable
@Table(name = "food_revision")
@NullUnmarked // filled by reflection
class FoodRevision {

  @Id long id;
  String foodId;
  int revision;
  String releaseId;
  String name;
  String categoryId;
  String gtin;
  String basis;

  String magnesiumKind;
  BigDecimal magnesiumMg;
  BigDecimal magnesiumLimitMg;
  String magnesiumGrade;
  String magnesiumSourceCode;
  String magnesiumDerivation;
  Integer magnesiumDataPoints;

  BigDecimal energyKcal;
  BigDecimal calciumMg;
  BigDecimal potassiumMg;
  BigDecimal phosphorusMg;

  @Column(name = "fibre_g")
  BigDecimal fibreG;

  @Column(name = "vitamin_k_ug")
  BigDecimal vitaminKUg;

  BigDecimal zincMg;

  Instant validFrom;
  Instant validTo;

  @ElementCollection
  @CollectionTable(name = "portion", joinColumns = @JoinColumn(name = "revision_id"))
  @OrderBy("seq")
  List<Portion> portions;

  MagnesiumView magnesium() {
    var content = MagnesiumContent.of(magnesiumKind, magnesiumMg, magnesiumLimitMg);
    return new MagnesiumView(
        content.kind(),
        content.amountMg().orElse(null),
        magnesiumLimitMg,
        basis,
        magnesiumSourceCode,
        magnesiumDerivation,
        magnesiumGrade,
        magnesiumDataPoints);
  }

  NutrientsView nutrients() {
    return new NutrientsView(
        magnesiumMg, energyKcal, calciumMg, potassiumMg, phosphorusMg, fibreG, vitaminKUg, zincMg);
  }
}
