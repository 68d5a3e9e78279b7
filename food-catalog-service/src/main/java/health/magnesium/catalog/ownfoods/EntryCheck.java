package health.magnesium.catalog.ownfoods;

import health.magnesium.catalog.foods.Gtin;
import health.magnesium.http.problem.Faults;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether an entry says one thing, and one that can be: what needs no look at other foods.
 *
 * @param today no source is dated later
 */
record EntryCheck(LocalDate today) {

  static final int MOST_NAMES = 20;
  static final int MOST_PORTIONS = 50;
  static final int LONGEST_NAME = 200;
  static final int LONGEST_WORD = 100;
  static final int LONGEST_SOURCE = 500;

  private static final Set<String> GROUPS =
      Set.of("leafy-greens", "nuts", "seeds", "legumes", "whole-grains", "other");

  /**
   * Looks at the whole entry.
   *
   * @throws health.magnesium.http.problem.ProblemException 400, naming all that is wrong
   */
  void check(OwnFoodEntry entry) {
    var faults = new Faults();
    checkNames(entry, faults);
    checkTags(entry, faults);
    checkContent(entry, faults);
    checkPortions(entry, faults);
    checkSource(entry, faults.at("/source"));
    faults.refuse();
  }

  private static void checkNames(OwnFoodEntry entry, Faults faults) {
    faults.present("name", entry.name());
    faults.text("name", entry.name(), LONGEST_NAME);
    faults.text("brand", entry.brand(), LONGEST_NAME);
    checkEach(entry.aliases(), "aliases", MOST_NAMES, faults);
    for (int i = 0; i < entry.aliases().size(); i++) {
      faults.at("/aliases").text(Integer.toString(i), entry.aliases().get(i), LONGEST_NAME);
    }
    faults.matches("category", entry.category(), "[a-z0-9-]{1,100}", "the id of a category");
    if (entry.group() != null && !GROUPS.contains(entry.group())) {
      faults.add("group", "must be one of " + GROUPS.stream().sorted().toList());
    }
    if (entry.gtin() != null) {
      try {
        Gtin.parse(entry.gtin());
      } catch (IllegalArgumentException reason) {
        faults.add("gtin", String.valueOf(reason.getMessage()));
      }
    }
  }

  private static void checkTags(OwnFoodEntry entry, Faults faults) {
    FoodTags.ALL
        .faults(new HashSet<>(entry.tags()), Boolean.TRUE.equals(entry.tagsReviewed()))
        .forEach(fault -> faults.add("tags", fault));
  }

  private static void checkContent(OwnFoodEntry entry, Faults faults) {
    if (Stream.of(entry.composition() != null, entry.label() != null, entry.recipe() != null)
            .filter(given -> given)
            .count()
        != 1) {
      faults.add("composition", "give exactly one of composition, label and recipe");
    }
    if (entry.composition() != null) {
      ContentCheck.check(entry.composition(), faults.at("/composition"));
    }
    if (entry.label() != null) {
      ContentCheck.check(entry.label(), yearOf(entry.source()), faults.at("/label"));
    }
    if (entry.recipe() != null) {
      RecipeCheck.check(entry.recipe(), faults.at("/recipe"));
    }
  }

  private static @Nullable Integer yearOf(OwnFoodEntry.@Nullable Source source) {
    return source == null || source.date() == null ? null : source.date().getYear();
  }

  private static void checkPortions(OwnFoodEntry entry, Faults faults) {
    checkEach(entry.portions(), "portions", MOST_PORTIONS, faults);
    var byVolume = byVolume(entry);
    for (int i = 0; i < entry.portions().size(); i++) {
      var portion = entry.portions().get(i);
      var at = faults.at("/portions/" + i);
      at.present("label", portion.label());
      at.text("label", portion.label(), LONGEST_WORD);
      at.present("amount", portion.amount());
      at.positive("amount", portion.amount(), 10_000);
      at.present("unit", portion.unit());
      at.text("unit", portion.unit(), LONGEST_WORD);
      checkQuantity(portion.grams(), portion.millilitres(), byVolume, at);
    }
  }

  private static void checkQuantity(
      @Nullable BigDecimal grams, @Nullable BigDecimal millilitres, boolean byVolume, Faults at) {
    at.positive("grams", grams, 100_000);
    at.positive("millilitres", millilitres, 100_000);
    if ((byVolume ? millilitres : grams) == null || (byVolume ? grams : millilitres) != null) {
      at.add(
          byVolume ? "millilitres" : "grams",
          byVolume
              ? "a food per 100 ml is measured in millilitres"
              : "a food per 100 g is measured in grams");
    }
  }

  private static boolean byVolume(OwnFoodEntry entry) {
    return (entry.composition() != null && "100 ml".equals(entry.composition().basis()))
        || (entry.label() != null && entry.label().servingMillilitres() != null);
  }

  private void checkSource(OwnFoodEntry entry, Faults at) {
    var source = entry.source();
    if (source == null) {
      if (entry.recipe() == null) {
        at.add("kind", "missing: label, laboratory or supplier");
      }
      return;
    }
    at.present("kind", source.kind());
    at.matches("kind", source.kind(), "label|laboratory|supplier", "label, laboratory or supplier");
    if (entry.label() != null && source.kind() != null && !source.kind().equals("label")) {
      at.add("kind", "is label where the values are those of a label");
    }
    at.present("text", source.text());
    at.text("text", source.text(), LONGEST_SOURCE);
    at.present("date", source.date());
    at.date("date", source.date(), Faults.FIRST_DATE, today);
  }

  private static void checkEach(List<?> values, String field, int most, Faults faults) {
    if (values.size() > most) {
      faults.add(field, "holds at most " + most + "; received " + values.size());
    }
  }
}
