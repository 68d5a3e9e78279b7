package health.magnesium.catalog.ownfoods;

import health.magnesium.http.problem.Faults;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether values per 100 g, or those of a label, are what a food can have. */
final class ContentCheck {

  /** 100 g of nothing but magnesium. */
  static final BigDecimal ALL_MAGNESIUM = BigDecimal.valueOf(100_000);

  private static final int MOST_MG = ALL_MAGNESIUM.intValue();

  private static final List<String> KINDS = List.of("measured", "below-limit", "trace", "unknown");

  private ContentCheck() {}

  static void check(OwnFoodEntry.Values values, Faults at) {
    at.present("basis", values.basis());
    at.matches("basis", values.basis(), "100 g|100 ml", "100 g or 100 ml");
    at.present("magnesium", values.magnesium());
    if (values.magnesium() != null) {
      checkMagnesium(values.magnesium(), at.at("/magnesium"));
    }
    if (values.companions() != null) {
      values.companions().check(at.at("/companions"));
    }
  }

  private static void checkMagnesium(OwnFoodEntry.Magnesium magnesium, Faults at) {
    if (magnesium.kind() == null || !KINDS.contains(magnesium.kind())) {
      at.add("kind", "must be one of " + KINDS);
      return;
    }
    var isMeasured = magnesium.kind().equals("measured");
    at.notNegative("amountMg", magnesium.amountMg(), MOST_MG);
    at.notNegative("limitMg", magnesium.limitMg(), MOST_MG);
    at.notNegative("minMg", magnesium.minMg(), MOST_MG);
    at.notNegative("maxMg", magnesium.maxMg(), MOST_MG);
    if (isMeasured && magnesium.amountMg() == null) {
      at.add("amountMg", "missing: kind measured has a number");
    }
    if (!isMeasured && magnesium.amountMg() != null) {
      at.add("amountMg", "kind " + magnesium.kind() + " has no number");
    }
    if (!magnesium.kind().equals("below-limit") && magnesium.limitMg() != null) {
      at.add("limitMg", "only kind below-limit has a limit");
    }
    checkBounds(magnesium, isMeasured, at);
  }

  private static void checkBounds(OwnFoodEntry.Magnesium magnesium, boolean measured, Faults at) {
    if (!measured) {
      absent("minMg", magnesium.minMg(), "only kind measured has it", at);
      absent("maxMg", magnesium.maxMg(), "only kind measured has it", at);
    } else if (magnesium.amountMg() != null) {
      if (magnesium.minMg() != null && magnesium.minMg().compareTo(magnesium.amountMg()) > 0) {
        at.add("minMg", "must not be above amountMg");
      }
      if (magnesium.maxMg() != null && magnesium.maxMg().compareTo(magnesium.amountMg()) < 0) {
        at.add("maxMg", "must not be below amountMg");
      }
    }
  }

  /**
   * A label.
   *
   * @param year of the label; null if not told
   */
  static void check(OwnFoodEntry.Label label, @Nullable Integer year, Faults at) {
    at.positive("servingGrams", label.servingGrams(), 10_000);
    at.positive("servingMillilitres", label.servingMillilitres(), 10_000);
    if ((label.servingGrams() == null) == (label.servingMillilitres() == null)) {
      at.add("servingGrams", "give exactly one of servingGrams and servingMillilitres");
    }
    at.notNegative("magnesiumMg", label.magnesiumMg(), 10_000);
    at.positive("roundedToMg", label.roundedToMg(), 100);
    at.notNegative("percent", label.percent(), 1_000);
    if ((label.magnesiumMg() == null) == (label.percent() == null)) {
      at.add("percent", "give exactly one of percent and magnesiumMg");
    }
    if (label.magnesiumMg() == null) {
      absent("roundedToMg", label.roundedToMg(), "only milligrams have it", at);
    }
    checkDailyValue(label, year, at);
    if (label.companions() != null) {
      label.companions().check(at.at("/companions"));
    }
  }

  private static void checkDailyValue(OwnFoodEntry.Label label, @Nullable Integer year, Faults at) {
    if (label.dailyValue() == null) {
      if (label.percent() != null) {
        at.add("dailyValue", "missing: " + DailyValues.ALL.byCode().keySet());
      }
      return;
    }
    absentUnless(label.percent() != null, "dailyValue", "only a percentage has it", at);
    DailyValues.ALL
        .find(label.dailyValue())
        .ifPresentOrElse(
            value -> {
              if (year != null && !value.isOf(year)) {
                at.add(
                    "dailyValue",
                    "%s is of labels of %s; the source is of %d"
                        .formatted(value.code(), value.years(), year));
              }
            },
            () -> at.add("dailyValue", "must be one of " + DailyValues.ALL.byCode().keySet()));
  }

  private static void absent(String field, @Nullable BigDecimal value, String why, Faults at) {
    absentUnless(value == null, field, why, at);
  }

  private static void absentUnless(boolean allowed, String field, String why, Faults at) {
    if (!allowed) {
      at.add(field, why);
    }
  }
}
