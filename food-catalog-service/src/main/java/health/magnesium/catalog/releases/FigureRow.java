package health.magnesium.catalog.releases;

import health.magnesium.catalog.composition.MagnesiumContent;
import health.magnesium.catalog.composition.Nutrient;
import health.magnesium.catalog.composition.PublishedValue;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The figures of one food, collected into one row while they come one after the other. */
final class FigureRow {

  private static final int OF_MAGNESIUM = 9;
  private static final Nutrient[] COMPANIONS =
      Arrays.stream(Nutrient.values())
          .filter(nutrient -> nutrient != Nutrient.MAGNESIUM_MG)
          .toArray(Nutrient[]::new);

  private final @Nullable Object[] columns = new Object[1 + OF_MAGNESIUM + COMPANIONS.length];
  private String foodId = "";

  boolean isOf(String id) {
    return foodId.equals(id);
  }

  void begin(String id) {
    foodId = id;
    Arrays.fill(columns, null);
  }

  void set(PublishedValue value) {
    if (value.nutrient() != Nutrient.MAGNESIUM_MG) {
      columns[OF_MAGNESIUM + value.nutrient().ordinal()] = value.amount();
      return;
    }
    var limit = value.content() instanceof MagnesiumContent.BelowLimit(var mg) ? mg : null;
    @Nullable Object[] magnesium = {
      value.content().kind(),
      value.amount(),
      limit,
      value.grade() == null ? null : value.grade().code(),
      value.sourceCode(),
      value.derivation(),
      value.dataPoints(),
      value.min(),
      value.max()
    };
    System.arraycopy(magnesium, 0, columns, 1, OF_MAGNESIUM);
  }

  /** Writes the row, if there is one. */
  void writeTo(CopyBuffer figures) {
    if (!foodId.isEmpty()) {
      columns[0] = foodId;
      figures.add(columns);
    }
  }
}
