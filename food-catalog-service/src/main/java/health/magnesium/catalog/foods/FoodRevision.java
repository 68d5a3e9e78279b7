package health.magnesium.catalog.foods;

import health.magnesium.catalog.composition.MagnesiumContent;
import health.magnesium.catalog.composition.MagnesiumView;
import health.magnesium.catalog.portions.Portion;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
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
  boolean branded;
  String gtin;
  String brand;

  @JdbcTypeCode(SqlTypes.ARRAY)
  List<String> otherNames;

  String ndbNo;
  String basis;

  String magnesiumKind;
  BigDecimal magnesiumMg;
  BigDecimal magnesiumLimitMg;
  String magnesiumGrade;
  String magnesiumSourceCode;
  String magnesiumDerivation;
  Integer magnesiumDataPoints;
  BigDecimal magnesiumMinMg;
  BigDecimal magnesiumMaxMg;

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

  @JdbcTypeCode(SqlTypes.JSON)
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
        magnesiumDataPoints,
        magnesiumMinMg,
        magnesiumMaxMg);
  }

  NutrientsView nutrients() {
    return new NutrientsView(
        magnesiumMg, energyKcal, calciumMg, potassiumMg, phosphorusMg, fibreG, vitaminKUg, zincMg);
  }
}
