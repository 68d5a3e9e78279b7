package health.magnesium.advisory.advisory;

import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * As of when the foods of a diary are read.
 *
 * @param recordedAt when an item was recorded; null for one that did not come from a record
 */
record Reading(
    Composition composition, Function<ItemBody.Food, @Nullable OffsetDateTime> recordedAt) {

  /** Of facts in a body, which were recorded nowhere: foods are read as of today. */
  static Reading ofToday() {
    return new Reading(Composition.CURRENT, food -> null);
  }

  /** The figure that counts. */
  FoodRef counted(ItemBody.Food food) {
    return composition == Composition.RECORDED ? asRecorded(food) : ref(food, null);
  }

  /** The figure of the time of recording, where another one counts. */
  Optional<FoodRef> compared(ItemBody.Food food) {
    return Optional.of(asRecorded(food)).filter(then -> !then.equals(counted(food)));
  }

  /** All that has to be read of a food. */
  Stream<FoodRef> all(ItemBody.Food food) {
    return Stream.concat(Stream.of(counted(food)), compared(food).stream());
  }

  private FoodRef asRecorded(ItemBody.Food food) {
    return ref(food, recordedAt.apply(food));
  }

  private static FoodRef ref(ItemBody.Food food, @Nullable OffsetDateTime asOf) {
    return new FoodRef(Objects.requireNonNull(food.foodId()), asOf);
  }
}
