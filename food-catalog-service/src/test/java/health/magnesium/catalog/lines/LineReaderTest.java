package health.magnesium.catalog.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        // amount before the food
        "2 tbsp tahini;2;tbsp;;tahini",
        "1 oz pumpkin seeds;1;oz;;pumpkin seeds",
        "200g cooked quinoa;200;g;;cooked quinoa",
        "250 ml milk;250;ml;;milk",
        "0,5 l lait;0.5;l;;lait",
        ".5 cup rice;0.5;cup;;rice",
        "1 1/2 cups rice;1.5;cup;;rice",
        "1-1/2 cups rice;1.5;cup;;rice",
        "1 and 1/2 cups rice;1.5;cup;;rice",
        "1½ cups rice;1.5;cup;;rice",
        "½ cup rice;0.5;cup;;rice",
        "⅓ cup rice;0.333333;cup;;rice",
        "1,500 g rice;1500;g;;rice",
        "1.500 kg rice;1.5;kg;;rice",
        "0,125 l milk;0.125;l;;milk",
        "1-2 eggs;1-2;;;eggs",
        "6–8 almonds;6-8;;;almonds",
        "1 to 2 cups rice;1-2;cup;;rice",
        "two or three dates;2-3;;;dates",
        "2x eggs;2;;;eggs",
        "2 × 30 g bars;60;g;;bars",
        "2 30g bars;60;g;;bars",
        "a 30 g bar;30;g;;bar",
        "a dozen eggs;12;;;eggs",
        "half a dozen eggs;6;;;eggs",
        "a couple of eggs;2;;;eggs",
        "half an avocado;0.5;;;avocado",
        "half of an avocado;0.5;;;avocado",
        "a quarter of a melon;0.25;;;melon",
        "two and a half bananas;2.5;;;bananas",
        "about 30 g almonds;30;g;;almonds",
        "ca. 30 g almonds;30;g;;almonds",
        "~30 g almonds;30;g;;almonds",
        "a handful of almonds;1;handful;;almonds",
        "two slices of bread;2;slice;;bread",
        "a large banana;1;;large;banana",
        "2 large slices of bread;2;slice;large;bread",
        "1 extra large egg;1;;extra large;egg",
        "1 heaped tbsp cocoa;1;tbsp;heaped;cocoa",
        "1 level tsp salt;1;tsp;;salt",
        "8 fl. oz. milk;8;fl oz;;milk",
        "8 fluid ounces of milk;8;fl oz;;milk",
        "1 T honey;1;tbsp;;honey",
        "1 t honey;1;tsp;;honey",
        "12-oz steak;12;oz;;steak",
        "2 c. à s. de tahini;2;tbsp;;tahini",
        "2 cuillères à soupe d’huile d’olive;2;tbsp;;huile d’olive",
        "una cucharada de aceite;1;tbsp;;aceite",
        "media taza de arroz;0.5;cup;;arroz",
        "une tranche de pain;1;slice;;pain",
        // amount after the food
        "almonds 30 g;30;g;;almonds",
        "almonds, 30 g;30;g;;almonds",
        "milk: 250 ml;250;ml;;milk",
        "almonds (30 g);;;;almonds",
        "garlic, 2 cloves;2;clove;;garlic",
        "eggs x2;2;;;eggs",
        "eggs x 2;2;;;eggs",
        "eggs, 2;2;;;eggs",
        // no number
        "glass of milk;1;glass;;milk",
        "slices of bread;;slice;;bread",
        "large banana;;;large;banana",
        "some almonds;;;;almonds",
        "a few almonds;;;;almonds",
        "spinach, raw;;;;spinach, raw",
        "Breakfast: 2 eggs;2;;;eggs",
        "- 2 eggs;2;;;eggs",
        "I had 2 eggs;2;;;eggs",
        "2 cloves;2;;;cloves",
        "250 ml;250;ml;;",
        // numbers that count nothing
        "2% milk;;;;2% milk",
        "7up;;;;7up",
        "7-up;;;;7-up",
        "6-inch sub;;;;6-inch sub",
        "coke 0;;;;coke 0",
        "vitamin b12 drink;;;;vitamin b12 drink",
        "8:30 toast;;;;8:30 toast",
        "0 eggs;;;;0 eggs",
        "1/0 eggs;;;;1/0 eggs",
        "12345678 g rice;;;;12345678 g rice",
        "half and half;;;;half and half",
        "pound cake;;;;pound cake"
      })
  void readsAmountAndFood(
      String text,
      @Nullable String quantity,
      @Nullable String unit,
      @Nullable String size,
      @Nullable String food) {
    var line = LineReader.DEFAULT.read(text);

    assertThat(line.quantity() == null ? null : line.quantity().toString()).isEqualTo(quantity);
    assertThat(line.unit() == null ? null : line.unit().code()).isEqualTo(unit);
    assertThat(line.size() == null ? null : line.size().code()).isEqualTo(size);
    assertThat(line.foodText()).isEqualTo(food == null ? "" : food);
    assertThat(line.text()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "1 can (400 g) chickpeas,1,can,400,g,chickpeas",
    "2 cans chickpeas (400 g),2,can,400,g,chickpeas",
    "almonds (30g),,,30,g,almonds",
    "1 carton (1 l) milk,1,container,1,l,milk"
  })
  void readsAnExactAmountInBrackets(
      String text,
      @Nullable String quantity,
      @Nullable String unit,
      String stated,
      String statedUnit,
      String food) {
    var line = LineReader.DEFAULT.read(text);

    assertThat(line.quantity() == null ? null : line.quantity().toString()).isEqualTo(quantity);
    assertThat(line.unit() == null ? null : line.unit().code()).isEqualTo(unit);
    assertThat(line.stated())
        .isEqualTo(
            new DiaryLine.Exact(
                Quantity.of(new BigDecimal(stated)), UnitTable.ALL.get(statedUnit)));
    assertThat(line.foodText()).isEqualTo(food);
  }

  @Test
  void spacesAndLettersThatOnlyLookDifferentAreTheSame() {
    var line = LineReader.DEFAULT.read("\uFF12\u00A0tbsp\u00A0tahini\u0000");

    assertThat(line.quantity()).hasToString("2");
    assertThat(line.foodText()).isEqualTo("tahini");
  }
}
