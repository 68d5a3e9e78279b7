package health.magnesium.catalog.lines;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * How much of a food an amount is.
 *
 * <p>A mass is exact. A volume or a count weighs what a portion of that very food weighs; a volume
 * may be converted from a portion in another volume. No density is ever assumed, but for water.
 */
final class Weighing {

  private static final Unit MEDIUM = UnitTable.ALL.get("medium");
  private static final Unit OUNCE = UnitTable.ALL.get("oz");
  private static final Unit FLUID_OUNCE = UnitTable.ALL.get("fl oz");

  private final DiaryLine line;
  private final MeasuredFood food;
  private final Set<String> foodWords;

  private Weighing(DiaryLine line, MeasuredFood food) {
    this.line = line;
    this.food = food;
    this.foodWords = line.foodWords();
  }

  /** What the line means if it means this food. */
  static Weighed weigh(DiaryLine line, MeasuredFood food) {
    return new Weighing(line, food).weigh();
  }

  private Weighed weigh() {
    var stated = line.stated();
    if (stated != null && isExact(stated.unit())) {
      return stated(stated);
    }
    var quantity = line.quantity();
    if (quantity == null) {
      return Weighed.nothing("no quantity is written");
    }
    var unit = line.unit();
    if (unit == null) {
      return counted(quantity, "piece", fitting(measure -> measure.isPieceOf(foodWords)));
    }
    return switch (unit.kind()) {
      case MASS, VOLUME -> isExact(unit) ? written(quantity, unit) : converted(quantity, unit);
      case COUNT, SIZE -> counted(quantity, unit.code(), fitting(measure -> measure.counts(unit)));
    };
  }

  private boolean isExact(Unit unit) {
    return unit.is(food.perMillilitre() ? Unit.Kind.VOLUME : Unit.Kind.MASS);
  }

  /** "2 cans (400 g)": each of them, or both together. */
  private Weighed stated(DiaryLine.Exact stated) {
    var together = stated.unit().exact();
    var quantity = line.quantity();
    var words = stated.quantity() + " " + stated.unit().code() + " is written";
    if (quantity == null || quantity.equals(Quantity.ONE)) {
      return Weighed.of(stated.quantity(), List.of(together), AmountFrom.WRITTEN, null, words);
    }
    return Weighed.of(
        stated.quantity(),
        List.of(quantity.max().multiply(together), together),
        AmountFrom.SEVERAL,
        null,
        words + ", for each or for all together");
  }

  private Weighed written(Quantity quantity, Unit unit) {
    var fluid = select(fitting(measure -> FLUID_OUNCE.equals(measure.unit())));
    if (fluid.isEmpty() || !unit.equals(OUNCE)) {
      return Weighed.of(
          quantity, List.of(unit.exact()), AmountFrom.WRITTEN, null, "the amount is written");
    }
    return Weighed.of(
        quantity,
        List.of(unit.exact(), each(fluid.getFirst())),
        AmountFrom.SEVERAL,
        null,
        "ounces by weight, or fluid ounces");
  }

  private Weighed converted(Quantity quantity, Unit unit) {
    if (!unit.is(Unit.Kind.VOLUME)) {
      return Weighed.nothing("the food is measured in millilitres");
    }
    var same = select(fitting(measure -> unit.equals(measure.unit())));
    if (!same.isEmpty()) {
      return counted(quantity, unit.code(), same);
    }
    var other = select(fitting(FoodMeasure::isVolume));
    if (!other.isEmpty()) {
      return scaled(quantity, unit, other);
    }
    if (food.isWater()) {
      return Weighed.of(
          quantity, List.of(unit.exact()), AmountFrom.WATER, null, "1 ml of water weighs 1 g");
    }
    return Weighed.nothing("no portion of the food tells what 1 " + unit.code() + " weighs");
  }

  private static Weighed scaled(Quantity quantity, Unit unit, List<FoodMeasure> other) {
    var each =
        other.stream()
            .map(
                measure ->
                    each(measure)
                        .multiply(unit.exact())
                        .divide(sizeOf(measure), MathContext.DECIMAL64))
            .toList();
    var portion = other.getFirst();
    return Weighed.of(
        quantity,
        each,
        AmountFrom.SCALED_PORTION,
        portion.label(),
        "1 " + unit.code() + " is converted by volume from " + portion.label());
  }

  private static BigDecimal sizeOf(FoodMeasure measure) {
    var unit = measure.unit();
    if (unit == null) {
      throw new IllegalStateException(measure.label() + " is no volume");
    }
    return unit.exact();
  }

  private Weighed counted(Quantity quantity, String what, List<FoodMeasure> fitting) {
    var sized = sized(fitting);
    var assumed = sized.isEmpty() || (!isApt(sized) && isApt(fitting));
    var chosen = select(assumed ? fitting : sized);
    if (chosen.isEmpty()) {
      return Weighed.nothing("no portion of the food tells what 1 " + what + " weighs");
    }
    var first = first(chosen);
    List<BigDecimal> weights = new ArrayList<>();
    weights.add(each(first));
    chosen.forEach(measure -> weights.add(each(measure)));
    if (assumed) {
      var size = line.size();
      return Weighed.of(
          quantity,
          weights,
          AmountFrom.ASSUMED_SIZE,
          first.label(),
          size == null ? "no size is written" : "no portion of the food is " + size.code());
    }
    var differ = weights.stream().anyMatch(weight -> weight.compareTo(weights.getFirst()) != 0);
    return Weighed.of(
        quantity,
        weights,
        differ ? AmountFrom.SEVERAL : AmountFrom.PORTION,
        first.label(),
        (differ ? "one of several portions: " : "portion ") + first.label());
  }

  /** Those of the size that is written, or of no size if none is. */
  private List<FoodMeasure> sized(List<FoodMeasure> fitting) {
    var size = line.size();
    return fitting.stream()
        .filter(
            measure -> size == null ? measure.sizes().isEmpty() : measure.sizes().contains(size))
        .toList();
  }

  /** Whether one of them is what the text says, and not "crust not eaten". */
  private boolean isApt(List<FoodMeasure> measures) {
    return measures.stream()
        .anyMatch(measure -> measure.isPlain(foodWords) || measure.shared(foodWords) > 0);
  }

  /** The medium one where several sizes fit, else the publisher's first. */
  private static FoodMeasure first(List<FoodMeasure> chosen) {
    return chosen.stream()
        .filter(measure -> measure.sizes().contains(MEDIUM))
        .findFirst()
        .orElse(chosen.getFirst());
  }

  private List<FoodMeasure> fitting(Predicate<FoodMeasure> fits) {
    return food.measures().stream().filter(fits).toList();
  }

  /** Those whose words the text shares most; without a shared word, the plainest. */
  private List<FoodMeasure> select(List<FoodMeasure> fitting) {
    var most = fitting.stream().mapToLong(measure -> measure.shared(foodWords)).max().orElse(0);
    if (most > 0) {
      return fitting.stream().filter(measure -> measure.shared(foodWords) == most).toList();
    }
    var whole = fitting.stream().filter(measure -> !measure.isYield()).toList();
    var plain = whole.stream().filter(measure -> measure.isPlain(foodWords)).toList();
    return plain.isEmpty() ? whole : plain;
  }

  private static BigDecimal each(FoodMeasure measure) {
    return measure.weight().divide(measure.amount(), MathContext.DECIMAL64);
  }
}
