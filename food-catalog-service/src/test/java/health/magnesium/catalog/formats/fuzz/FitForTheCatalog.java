package health.magnesium.catalog.formats.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import health.magnesium.catalog.composition.MagnesiumContent;
import health.magnesium.catalog.releases.RecordedRelease;
import health.magnesium.catalog.releases.ReleaseNotice;
import health.magnesium.catalog.releases.StagedFood;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the database demands of a release, whatever the files were like. */
final class FitForTheCatalog {

  private static final String FOOD_ID = "[a-z]+-[A-Za-z0-9-]{1,60}";
  private static final int MOST_DIGITS = 1_000;

  private FitForTheCatalog() {}

  static void check(RecordedRelease release, List<ReleaseNotice> notices) {
    Set<String> datasets = new HashSet<>();
    notices.forEach(notice -> datasets.add(notice.dataset()));
    for (var food : release.foods) {
      check(food);
      assertThat(datasets).as("datasets with a notice").contains(food.dataset());
    }
    for (var value : release.values) {
      assertThat(value.foodId()).matches(FOOD_ID);
      check(value.value().content());
      isNumber(value.value().min());
      isNumber(value.value().max());
      isText(value.value().derivation());
      isText(value.value().sourceCode());
      var points = value.value().dataPoints();
      assertThat(points == null || points >= 0).isTrue();
    }
    for (var measure : release.portions) {
      var portion = measure.portion();
      assertThat(measure.foodId()).matches(FOOD_ID);
      isNotBlank(portion.label());
      isNotBlank(portion.unit());
      isPositive(portion.amount());
      isPositive(portion.grams());
      isPositive(portion.millilitres());
    }
    assertThat(release.mentioned).allMatch(id -> id.matches(FOOD_ID));
  }

  private static void check(StagedFood food) {
    assertThat(food.foodId()).matches(FOOD_ID);
    if (food.name() != null) {
      isNotBlank(food.name());
    }
    isText(food.brand());
    food.otherNames().forEach(FitForTheCatalog::isText);
    assertThat(food.gtin() == null || food.gtin().matches("[0-9]{14}")).isTrue();
    assertThat(food.ndbNo() == null || food.ndbNo().matches("[0-9]{5}")).isTrue();
    assertThat(food.basis()).isIn(null, "100 g", "100 ml");
  }

  private static void check(MagnesiumContent content) {
    content.amountMg().ifPresent(FitForTheCatalog::isNumber);
    if (content instanceof MagnesiumContent.BelowLimit(var limit)) {
      isNumber(limit);
    }
  }

  private static void isPositive(@Nullable BigDecimal number) {
    isNumber(number);
    assertThat(number == null || number.signum() > 0).as("%s > 0", number).isTrue();
  }

  /** Neither negative nor so long that its digits fill the memory. */
  private static void isNumber(@Nullable BigDecimal number) {
    if (number != null) {
      assertThat(number.signum()).isNotNegative();
      assertThat(Math.abs((long) number.scale())).isLessThan(MOST_DIGITS);
      assertThat(number.precision()).isLessThan(MOST_DIGITS);
    }
  }

  private static void isNotBlank(String text) {
    assertThat(text).isNotBlank();
    isText(text);
  }

  /** PostgreSQL takes every character but one. */
  private static void isText(@Nullable String text) {
    assertThat(text == null || text.indexOf('\0') < 0).isTrue();
  }
}
