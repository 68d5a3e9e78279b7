package health.magnesium.advisory.advisory;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import health.magnesium.advisory.intake.Item.Product.ProductType;
import health.magnesium.advisory.intake.Item.Product.Route;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalTime;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One thing eaten, drunk or taken. Each kind has its own fields; another kind's field is an error.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = ItemBody.Food.class, name = "food"),
  @JsonSubTypes.Type(value = ItemBody.Water.class, name = "water"),
  @JsonSubTypes.Type(value = ItemBody.Supplement.class, name = "supplement"),
  @JsonSubTypes.Type(value = ItemBody.Medicine.class, name = "medicine")
})
@Schema(
    name = "Item",
    discriminatorProperty = "kind",
    discriminatorMapping = {
      @DiscriminatorMapping(value = "food", schema = ItemBody.Food.class),
      @DiscriminatorMapping(value = "water", schema = ItemBody.Water.class),
      @DiscriminatorMapping(value = "supplement", schema = ItemBody.Supplement.class),
      @DiscriminatorMapping(value = "medicine", schema = ItemBody.Medicine.class)
    },
    oneOf = {
      ItemBody.Food.class,
      ItemBody.Water.class,
      ItemBody.Supplement.class,
      ItemBody.Medicine.class
    })
public sealed interface ItemBody {

  /** Time of day; null when not recorded. */
  @Nullable LocalTime time();

  /**
   * A food of the catalog ({@code foodId} with {@code grams}, or with {@code portion} and {@code
   * count}), or one in words ({@code label}) with its own magnesium, null or absent when unknown.
   *
   * @param addedMagnesiumMg the part of the magnesium eaten that was added by fortification
   */
  record Food(
      @Nullable @Pattern(regexp = "[a-z]+-[A-Za-z0-9-]{1,60}", message = "must be a catalog id")
          String foodId,
      @Nullable @Positive BigDecimal grams,
      @Nullable @Size(min = 1, max = 100) String portion,
      @Nullable @Positive BigDecimal count,
      @Nullable @Size(min = 1, max = 200) String label,
      @Nullable @PositiveOrZero BigDecimal magnesiumMg,
      @Nullable @PositiveOrZero BigDecimal addedMagnesiumMg,
      @Nullable LocalTime time)
      implements ItemBody {}

  /**
   * @param magnesiumMgPerLitre absent means 10, marked as assumed
   * @param addedMagnesiumMg the part of the magnesium drunk that was added to the water
   */
  record Water(
      @NotNull @Positive BigDecimal millilitres,
      @Nullable @PositiveOrZero BigDecimal magnesiumMgPerLitre,
      @Nullable @PositiveOrZero BigDecimal addedMagnesiumMg,
      @Nullable LocalTime time)
      implements ItemBody {}

  /** A product with magnesium that the person takes by choice. */
  record Supplement(
      @Nullable @Size(min = 1, max = 200) String label,
      @Nullable @Size(max = 60) String form,
      @Nullable @Valid DoseBody dose,
      @Nullable Route route,
      @Nullable ProductType productType,
      @Nullable Boolean prescribed,
      @Nullable LocalTime time)
      implements ItemBody, ProductBody {}

  /** A medicine with magnesium: antacid, laxative, bowel preparation, prescription. */
  record Medicine(
      @Nullable @Size(min = 1, max = 200) String label,
      @Nullable @Size(max = 60) String form,
      @Nullable @Valid DoseBody dose,
      @Nullable Route route,
      @Nullable ProductType productType,
      @Nullable Boolean prescribed,
      @Nullable LocalTime time)
      implements ItemBody, ProductBody {}
}
