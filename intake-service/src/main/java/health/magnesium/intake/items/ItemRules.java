package health.magnesium.intake.items;

import health.magnesium.http.problem.Faults;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which fields a kind of item has, and which sizes can be meant. Clinical plausibility is not
 * judged: a dose far above a limit is recorded as said.
 */
public final class ItemRules {

  /** Heaviest amount of food in one entry. */
  public static final int MOST_GRAMS = 10_000;

  /** Most portions in one entry. */
  public static final int MOST_PORTIONS = 1_000;

  /** Most stated magnesium in one entry. */
  public static final int MOST_MAGNESIUM_MG = 20_000;

  /** Most water in one entry. */
  public static final int MOST_MILLILITRES = 20_000;

  /** Most stated magnesium of a water. */
  public static final int MOST_MG_PER_LITRE = 5_000;

  /** Longest label. */
  public static final int LONGEST_LABEL = 200;

  private static final List<String> CATALOG_FOOD = List.of("foodId", "grams", "portion", "count");
  private static final List<String> DESCRIBED_FOOD = List.of("label", "magnesiumMg", "grams");
  private static final List<String> WATER = List.of("millilitres", "magnesiumMgPerLitre");
  private static final List<String> PRODUCT =
      List.of("label", "form", "dose", "route", "productType", "prescribed");

  private ItemRules() {}

  /** Collects what is wrong with the item. */
  public static void check(Item item, Faults faults) {
    var fields = item.statedFields();
    var allowed = allowed(item);
    fields.keySet().stream()
        .filter(field -> !allowed.contains(field))
        .forEach(field -> faults.add(field, notAllowed(item, allowed)));
    switch (item.kind()) {
      case FOOD -> food(item, faults);
      case WATER -> faults.present("millilitres", item.millilitres());
      case SUPPLEMENT, MEDICINE -> {
        if (item.label() == null && item.form() == null) {
          faults.add("label", "missing; a product needs a label or a form");
        }
      }
    }
    sizes(item, faults);
  }

  private static List<String> allowed(Item item) {
    return switch (item.kind()) {
      case FOOD -> item.foodId() == null ? DESCRIBED_FOOD : CATALOG_FOOD;
      case WATER -> WATER;
      case SUPPLEMENT, MEDICINE -> PRODUCT;
    };
  }

  private static String notAllowed(Item item, List<String> allowed) {
    var what =
        item.kind() != ItemKind.FOOD
            ? item.kind().code()
            : item.foodId() == null ? "food without foodId" : "food with foodId";
    return "not a field of "
        + what
        + "; allowed: "
        + Stream.concat(allowed.stream(), Stream.of("time")).collect(Collectors.joining(", "));
  }

  private static void food(Item item, Faults faults) {
    if (item.foodId() == null) {
      if (item.label() == null) {
        faults.add("foodId", "missing; food is a foodId with an amount, or a label");
      }
      return;
    }
    faults.matches(
        "foodId",
        item.foodId(),
        "[a-z][a-z0-9]{1,15}-[A-Za-z0-9][A-Za-z0-9._-]{0,63}",
        "a food's id such as sr-11457");
    var byPortion = item.portion() != null || item.count() != null;
    if (item.grams() != null && byPortion) {
      faults.add("grams", "give grams, or portion and count, not both");
    } else if (item.grams() == null && !byPortion) {
      faults.add("grams", "missing; give grams, or portion and count");
    } else if (byPortion) {
      faults.present("portion", item.portion());
      faults.present("count", item.count());
    }
  }

  private static void sizes(Item item, Faults faults) {
    faults.text("label", item.label(), LONGEST_LABEL);
    faults.text("portion", item.portion(), LONGEST_LABEL);
    faults.positive("grams", item.grams(), MOST_GRAMS);
    faults.positive("count", item.count(), MOST_PORTIONS);
    faults.notNegative("magnesiumMg", item.magnesiumMg(), MOST_MAGNESIUM_MG);
    faults.positive("millilitres", item.millilitres(), MOST_MILLILITRES);
    faults.notNegative("magnesiumMgPerLitre", item.magnesiumMgPerLitre(), MOST_MG_PER_LITRE);
    if (item.dose() != null) {
      item.dose().check(faults.at("/dose"));
    }
  }
}
