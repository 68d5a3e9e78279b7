package health.magnesium.advisory.advisory;

import health.magnesium.advisory.intake.Grade;
import health.magnesium.advisory.intake.MagnesiumContent;
import health.magnesium.advisory.intake.Rebased;
import health.magnesium.advisory.intake.UnknownReason;
import health.magnesium.advisory.person.Coded;
import health.magnesium.advisory.sources.CompositionsFromCatalog;
import health.magnesium.advisory.sources.PortionFromCatalog;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was eaten of a food of the catalog.
 *
 * @param composition what the catalog says of the food; null where it says nothing
 */
record EatenFood(ItemBody.Food eaten, CompositionsFromCatalog.@Nullable Item composition) {

  /** The magnesium of it. A trace and a value below a limit are unknown, not zero. */
  MagnesiumContent magnesium() {
    if (composition == null || composition.status().equals("unknown-food")) {
      return unknown(UnknownReason.UNKNOWN_FOOD);
    }
    if (composition.status().equals("retired")) {
      return unknown(UnknownReason.RETIRED_FOOD);
    }
    var per100 = composition.magnesiumMg();
    if (per100 == null) {
      return withoutNumber(composition);
    }
    var hundreds = hundreds(composition);
    return hundreds == null
        ? unknown(whyNoAmount(composition))
        : new MagnesiumContent.Known(per100.multiply(hundreds), false, grade(composition));
  }

  /** What the catalog said, for somebody who compares. */
  Rebased.Figure figure() {
    var reason = magnesium() instanceof MagnesiumContent.Unknown unknown ? unknown.reason() : null;
    if (composition == null) {
      return new Rebased.Figure(null, null, null, reason);
    }
    var magnesium = composition.magnesium();
    return new Rebased.Figure(
        composition.revision(),
        composition.magnesiumMg(),
        magnesium == null ? null : magnesium.basis(),
        reason);
  }

  private MagnesiumContent withoutNumber(CompositionsFromCatalog.Item food) {
    var magnesium = food.magnesium();
    return switch (magnesium == null ? "unknown" : magnesium.kind()) {
      case "trace" -> unknown(UnknownReason.TRACE);
      case "below-limit" -> {
        var limit = magnesium == null ? null : magnesium.limitMg();
        var hundreds = hundreds(food);
        yield new MagnesiumContent.Unknown(
            UnknownReason.BELOW_LIMIT,
            limit == null || hundreds == null ? null : limit.multiply(hundreds));
      }
      default -> unknown(UnknownReason.VALUE_UNKNOWN);
    };
  }

  /** How many times the amount that the figures are for; null where that cannot be told. */
  private @Nullable BigDecimal hundreds(CompositionsFromCatalog.Item food) {
    var amount = isPerWeight(food) ? grams(food) : millilitres(food);
    return amount == null ? null : amount.movePointLeft(2);
  }

  private UnknownReason whyNoAmount(CompositionsFromCatalog.Item food) {
    var isToldOtherwise = (isPerWeight(food) ? millilitres(food) : grams(food)) != null;
    return isToldOtherwise ? UnknownReason.DENSITY_UNKNOWN : UnknownReason.UNKNOWN_PORTION;
  }

  private @Nullable BigDecimal grams(CompositionsFromCatalog.Item food) {
    return eaten.grams() != null ? eaten.grams() : ofPortions(food, PortionFromCatalog::grams);
  }

  private @Nullable BigDecimal millilitres(CompositionsFromCatalog.Item food) {
    return eaten.grams() != null ? null : ofPortions(food, PortionFromCatalog::millilitres);
  }

  private @Nullable BigDecimal ofPortions(
      CompositionsFromCatalog.Item food, Function<PortionFromCatalog, @Nullable BigDecimal> size) {
    var count = eaten.count();
    if (count == null) {
      return null;
    }
    for (var portion : food.portions()) {
      if (portion.label().equalsIgnoreCase(eaten.portion())) {
        var one = size.apply(portion);
        return one == null ? null : one.multiply(count, MathContext.DECIMAL64);
      }
    }
    return null;
  }

  private static boolean isPerWeight(CompositionsFromCatalog.Item food) {
    return food.magnesium() == null || food.magnesium().isPerWeight();
  }

  private static Grade grade(CompositionsFromCatalog.Item food) {
    var grade = food.magnesium() == null ? null : food.magnesium().grade();
    return grade == null
        ? Grade.NOT_STATED
        : Coded.find(Grade.class, grade).orElse(Grade.NOT_STATED);
  }

  private static MagnesiumContent unknown(UnknownReason reason) {
    return new MagnesiumContent.Unknown(reason);
  }
}
