package health.magnesium.catalog.lines;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineSplitterTest {

  private final LineSplitter splitter = new LineSplitter(LineReader.DEFAULT);

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "2 tbsp tahini, 1 oz pumpkin seeds;2 tbsp tahini | 1 oz pumpkin seeds",
        "eggs and toast;eggs | toast",
        "coffee with milk;coffee | milk",
        "yogurt + honey;yogurt | honey",
        "rice & lentils;rice | lentils",
        "un yaourt et une pomme;un yaourt | une pomme",
        "arroz y lentejas;arroz | lentejas",
        "spinach, raw;spinach, raw",
        "spinach, raw, 100 g;spinach, raw, 100 g",
        "spinach, raw almonds;spinach | raw almonds",
        "chicken, peeled and sliced, rice;chicken, peeled and sliced | rice",
        "almonds with skin;almonds with skin",
        "almonds, without salt, 2 eggs;almonds, without salt | 2 eggs",
        "tuna, canned in water, drained;tuna, canned in water, drained",
        "2 eggs, salt;2 eggs | salt",
        "salt and pepper;salt and pepper",
        "fries with salt and pepper;fries with salt and pepper",
        "mac and cheese and peas;mac and cheese | peas",
        "Nuts, almonds;Nuts, almonds",
        "almonds, 30 g;almonds, 30 g",
        "almonds, 30 g, walnuts, 20 g;almonds, 30 g | walnuts, 20 g",
        "30 g, almonds, 20 g, walnuts;30 g, almonds | 20 g, walnuts",
        "garlic, 2 cloves;garlic, 2 cloves",
        "1 and 1/2 cups rice;1 and 1/2 cups rice",
        "two and a half bananas;two and a half bananas",
        "0,5 l lait, 2 oeufs;0,5 l lait | 2 oeufs",
        "100g almonds,2 eggs;100g almonds | 2 eggs",
        "1,5 dl milk;1,5 dl milk",
        "4 oz boneless and skinless chicken;4 oz boneless and skinless chicken",
        "salad (lettuce, tomato and oil), bread;salad (lettuce, tomato and oil) | bread",
        "sandwich, and, tea;sandwich | tea",
        "bandana sand withers;bandana sand withers"
      })
  void findsTheItems(String text, String items) {
    assertThat(splitter.split(text)).containsExactly(items.split(" \\| "));
  }

  @Test
  void everyLineAndEverySemicolonBeginsAnItem() {
    assertThat(splitter.split("Breakfast:\n- 2 eggs\r\n\n\u2022 toast; tea"))
        .containsExactly("- 2 eggs", "toast", "tea");
  }

  @ParameterizedTest
  @CsvSource({"''", "'Breakfast:'", "' , ; '", "'\n\n'", "'+ &'", "','", "'...'"})
  void thereIsNothingInATextWithoutWords(String text) {
    assertThat(splitter.split(text)).isEmpty();
  }
}
