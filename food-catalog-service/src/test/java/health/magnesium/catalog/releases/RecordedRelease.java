package health.magnesium.catalog.releases;

import health.magnesium.catalog.composition.PublishedValue;
import health.magnesium.catalog.portions.Portion;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Keeps all that a reader hands over, in order, for tests without a database. */
public final class RecordedRelease implements ReleaseSink {

  public final List<StagedFood> foods = new ArrayList<>();
  public final List<Value> values = new ArrayList<>();
  public final List<Measure> portions = new ArrayList<>();
  public final Set<String> mentioned = new LinkedHashSet<>();

  public record Value(String foodId, PublishedValue value, SourceLine at) {}

  public record Measure(String foodId, Portion portion, SourceLine at) {}

  @Override
  public void add(StagedFood food, SourceLine at) {
    foods.add(food);
  }

  @Override
  public void add(String foodId, PublishedValue value, SourceLine at) {
    values.add(new Value(foodId, value, at));
  }

  @Override
  public void add(String foodId, Portion portion, SourceLine at) {
    portions.add(new Measure(foodId, portion, at));
  }

  @Override
  public void mention(String foodId) {
    mentioned.add(foodId);
  }

  /** The values of one food, in order. */
  public List<PublishedValue> valuesOf(String foodId) {
    return values.stream()
        .filter(value -> value.foodId().equals(foodId))
        .map(Value::value)
        .toList();
  }

  /** The portions of one food, in order. */
  public List<Portion> portionsOf(String foodId) {
    return portions.stream()
        .filter(measure -> measure.foodId().equals(foodId))
        .map(Measure::portion)
        .toList();
  }
}
