package health.magnesium.catalog.search;

import static health.magnesium.catalog.search.NamesForTests.names;
import static health.magnesium.catalog.search.NamesForTests.search;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameSearchTest {

  private static final NameSearch FOODS =
      search(
          "Nuts, almonds; 270",
          "Nuts, almond butter, plain, without salt added; 279",
          "Oil, almond; 0",
          "Spinach, raw; 79",
          "Spinach, cooked, boiled, drained, without salt; 87",
          "Spinach, frozen, chopped or leaf, unprepared; 75",
          "Spinach souffle; 27",
          "Seeds, pumpkin and squash seed kernels, dried; 592",
          "Seeds, pumpkin and squash seed kernels, roasted, without salt; 550",
          "Seeds, pumpkin and squash seeds, whole, roasted, without salt; 262",
          "Pumpkin, raw; 12",
          "Cheese, cream; 9",
          "Cream, fluid, heavy whipping; 7",
          "Sauce, fish, ready-to-serve; 175",
          "Adobo, with noodles; 14",
          "Apricots, dried, sulfured, uncooked; 32",
          "Apricots, raw; 10",
          "Squash, summer, zucchini, includes skin, raw; 18",
          "Tomato products, canned, paste; 42",
          "SMART SOUP, French Lentil; 20",
          "Lentils, raw; 47",
          "Milk, chocolate, fluid; 13",
          "Candies, milk chocolate; 63",
          "Chicken, canned, no broth; 12",
          "Kale, raw; 33",
          "Berries, frozen; 7",
          "Wheat, durum; 144");

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "almonds;Nuts, almonds",
        "almond butter;Nuts, almond butter, plain, without salt added",
        "spinach;Spinach, raw",
        "cooked spinach;Spinach, cooked, boiled, drained, without salt",
        "frozen spinach;Spinach, frozen, chopped or leaf, unprepared",
        "cream;Cream, fluid, heavy whipping",
        "cream cheese;Cheese, cream",
        "dried apricots;Apricots, dried, sulfured, uncooked",
        "apricot;Apricots, raw",
        "courgettes;Squash, summer, zucchini, includes skin, raw",
        "milk chocolate;Candies, milk chocolate",
        "chocolate milk;Milk, chocolate, fluid",
        "organic fresh kale;Kale, raw",
        "roasted pumpkin seeds;Seeds, pumpkin and squash seed kernels, roasted, without salt"
      })
  void putsTheFoodThatIsAskedForFirst(String typed, String name) {
    assertThat(names(FOODS, typed)).first().isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({"spinach raw,Spinach", "raw apricots,Apricots"})
  void neverAnswersRawWithCooked(String typed, String food) {
    assertThat(names(FOODS, typed)).containsExactly(food + ", raw");
  }

  @ParameterizedTest
  @CsvSource({
    "garam masala",
    "bone broth",
    "vegan fish sauce",
    "green curry paste",
    "wheat berries",
    "chicken broth",
    "freeze dried apricots",
    "xqzzt"
  })
  void saysHonestlyThatNothingIsTheThing(String typed) {
    var answer = FOODS.find(FoodWords.of(typed));

    assertThat(answer.foods()).as(typed).isEmpty();
    assertThat(answer.match()).isEqualTo(MatchKind.NONE);
  }

  @Test
  void aFoodThatOnlyComesWithItIsAnotherFood() {
    var answer = FOODS.find(FoodWords.of("noodles"));

    assertThat(answer.match()).isEqualTo(MatchKind.OTHER_FOODS);
    assertThat(answer.foods())
        .extracting(NameSearch.Found::confidence)
        .containsOnly(Confidence.LOW);
  }

  @Test
  void aMakersFoodComesBehindThePlainOneAlthoughItHasAllTheWords() {
    assertThat(names(FOODS, "french lentils")).startsWith("Lentils, raw");
  }

  @Test
  void saysWhenAWordIsMissing() {
    var answer = FOODS.find(FoodWords.of("almonds from jupiter"));

    assertThat(answer.match()).isEqualTo(MatchKind.SOME_WORDS);
    assertThat(answer.foods().getFirst().food().name()).isEqualTo("Nuts, almonds");
    assertThat(answer.foods().getFirst().confidence()).isEqualTo(Confidence.LOW);
  }

  @Test
  void isAmbiguousWhenFoodsThatFitDifferInMagnesium() {
    assertThat(FOODS.find(FoodWords.of("pumpkin seeds")).ambiguous()).isTrue();
    assertThat(FOODS.find(FoodWords.of("spinach")).ambiguous()).isTrue();
    assertThat(FOODS.find(FoodWords.of("kale")).ambiguous()).isFalse();
  }

  @Test
  void isSureOnlyOfOneFoodAndOnlyWhenNothingElseMayBeMeant() {
    var kale = FOODS.find(FoodWords.of("kale")).foods();

    assertThat(kale).extracting(NameSearch.Found::confidence).containsExactly(Confidence.HIGH);
    assertThat(FOODS.find(FoodWords.of("spinach")).foods())
        .noneMatch(one -> one.confidence() == Confidence.HIGH);
  }

  @Test
  void saysHowAMistypedTextWasRead() {
    var answer = FOODS.find(FoodWords.of("spinnach boiled"));

    assertThat(answer.readAs()).isEqualTo("spinach boiled");
    assertThat(answer.foods().getFirst().food().name()).startsWith("Spinach, cooked, boiled");
    assertThat(answer.foods().getFirst().confidence()).isNotEqualTo(Confidence.HIGH);
  }

  @Test
  void aKnownWordIsNeverTakenForAMistake() {
    assertThat(FOODS.find(FoodWords.of("kale")).readAs()).isNull();
  }

  @Test
  void completesTheLastWordWithPlainFoodsFirst() {
    assertThat(FOODS.complete(FoodWords.of("alm")))
        .extracting(FoodName::name)
        .startsWith("Nuts, almonds");
  }

  @Test
  void ofTwoThatFitEquallyTheOneWithKnownMagnesiumComesFirst() {
    assertThat(names(search("Oats, red; 1", "Oats, tan"), "oats"))
        .containsExactly("Oats, red", "Oats, tan");
    assertThat(names(search("Oats, red", "Oats, tan; 1"), "oats"))
        .containsExactly("Oats, tan", "Oats, red");
  }

  @Test
  void whatAPublisherOnlyCountsInIsNeverCertain() {
    var cooked = NamesForTests.food("fndds", "Rice, white, cooked", "basmati rice");
    var own = NamesForTests.food("own", "House rice", "basmati rice");
    var published = new NameSearch(List.of(new NameIndex(List.of(cooked))));
    var both = new NameSearch(List.of(new NameIndex(List.of(cooked)), new NameIndex(List.of(own))));

    assertThat(published.find(FoodWords.of("basmati rice")).foods())
        .extracting(NameSearch.Found::confidence)
        .containsExactly(Confidence.MEDIUM);
    assertThat(names(both, "basmati rice")).first().isEqualTo("House rice");
  }

  @Property(tries = 500)
  void anyTextIsAnswered(@ForAll String text) {
    var answer = FOODS.find(FoodWords.of(text));

    assertThat(answer.foods().isEmpty()).isEqualTo(answer.match() == MatchKind.NONE);
  }

  @Property(tries = 200)
  void theOrderInWhichFoodsAreReadDoesNotMatter(
      @ForAll @Size(2) List<@From("foods") String> foods) {
    var other = List.of(foods.get(1), foods.get(0));

    assertThat(names(search(foods.toArray(String[]::new)), "beans"))
        .isEqualTo(names(search(other.toArray(String[]::new)), "beans"));
  }

  @Provide
  Arbitrary<String> foods() {
    return Arbitraries.of(
        "Beans, black; 1", "Beans, snap, raw; 2", "Beans, canned; 3", "Bean soup; 4");
  }
}
