package health.magnesium.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoodWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Nuts, almonds;nut almond",
        "Spinach\u00A0raw;spinach raw",
        "Crème fraîche;creme fraiche",
        "Kellogg's corn-flakes;kellogg cornflake",
        "baker’s chocolate;baker chocolate",
        "Bœuf à l’ail;boeuf a ail",
        "½ cup;1 2 cup",
        "Beans w/ pork, w/o salt;bean with pork without salt",
        "ﬁgs;fig",
        "!?-;''"
      })
  void foldsCaseAccentsAndPunctuation(String text, String words) {
    assertThat(FoodWords.of(text)).isEqualTo(FoodWords.of(words));
    assertThat(String.join(" ", FoodWords.of(text))).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "leaves,leaf",
    "loaves,loaf",
    "halves,half",
    "berries,berry",
    "strawberries,strawberry",
    "tomatoes,tomato",
    "potatoes,potato",
    "mangoes,mango",
    "radishes,radish",
    "peaches,peach",
    "anchovies,anchovy",
    "cookies,cookie",
    "olives,olive",
    "chives,chive",
    "oats,oat",
    "eggs,egg",
    "lentils,lentil",
    "asparagus,asparagus",
    "hummus,hummus",
    "molasses,molasses",
    "couscous,couscous",
    "swiss,swiss",
    "watercress,watercress",
    "chillies,chili",
    "yoghurts,yogurt"
  })
  void readsPluralsAndSpellingsAsOneForm(String written, String read) {
    assertThat(FoodWords.of(written)).containsExactly(read);
  }

  @ParameterizedTest
  @CsvSource({
    "Bean sprouts,beansprouts",
    "water chestnuts,Waterchestnuts",
    "lemon grass,lemongrass",
    "soya beans,soybean",
    "chick-peas,Chickpeas",
    "linseeds,flax seed",
    "wheatgerm,wheat germ",
    "whole-wheat,wholemeal"
  })
  void joinedAndSplitWritingsMeet(String one, String other) {
    assertThat(FoodWords.of(one)).isEqualTo(FoodWords.of(other));
  }

  @Test
  void noTextHasNoWords() {
    assertThat(FoodWords.of(null)).isEmpty();
    assertThat(FoodWords.of(" \u0000 ")).isEmpty();
  }

  @Property(tries = 500)
  void wordsOfAnyTextAreShortLettersAndDigits(@ForAll String text) {
    assertThat(FoodWords.of(text))
        .allSatisfy(word -> assertThat(word).matches("[\\p{L}\\p{N}]{1,40}"));
  }

  @Property(tries = 500)
  void readingWordsAgainChangesNothing(@ForAll("typed") String text) {
    var words = FoodWords.of(text);

    assertThat(FoodWords.of(String.join(" ", words))).isEqualTo(words);
  }

  @Provide
  Arbitrary<String> typed() {
    return Arbitraries.of(
            "leaves",
            "tomatoes",
            "Water",
            "chestnuts",
            "bean",
            "sprouts",
            "gluten-free",
            "flax",
            "seed",
            "berries",
            "whole",
            "meal",
            "raw,",
            "w/o",
            "l'huile")
        .list()
        .ofMinSize(1)
        .ofMaxSize(5)
        .map(words -> String.join(" ", words));
  }
}
