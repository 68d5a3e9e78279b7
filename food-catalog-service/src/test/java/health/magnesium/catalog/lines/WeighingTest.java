package health.magnesium.catalog.lines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Portions are those of SR28 and FNDDS 2021-2023. */
class WeighingTest {

  private static final MeasuredFood ALMONDS =
      food(
          "Nuts, almonds",
          "1|cup, whole|143",
          "1|cup, sliced|92",
          "1|cup, ground|95",
          "1|oz (23 whole kernels)|28.35",
          "1|almond|1.2");
  private static final MeasuredFood BANANA =
      food(
          "Bananas, raw",
          "1|cup, mashed|225",
          "1|small (6\" to 6-7/8\" long)|101",
          "1|medium (7\" to 7-7/8\" long)|118",
          "1|large (8\" to 8-7/8\" long)|136",
          "1|cup, sliced|150");
  private static final MeasuredFood CHEESE =
      food("Cheese, cheddar", "1|cup, shredded|113", "1|cup slices|120", "1|slice (1 oz)|28");
  private static final MeasuredFood MILK = food("Milk, whole", "1|cup|244", "1|fl oz|30.5");
  private static final MeasuredFood TAHINI = food("Seeds, sesame butter, tahini", "1|tbsp|15");
  private static final MeasuredFood PUMPKIN_SEEDS =
      food("Pumpkin seeds, NFS", "1|cup, without shell|144", "1|cup, in shell, yields|46");
  private static final MeasuredFood BREAD =
      food("Bread", "1|slice|29", "1|slice, large|43", "Guideline amount per slice|5");
  private static final MeasuredFood TOAST =
      food(
          "Bread, whole wheat",
          "1|slice, crust not eaten|16",
          "1|small or thin slice|24",
          "1|medium or regular slice|36");
  private static final MeasuredFood EGG = food("Egg, whole", "1|medium|44", "1|egg|50");
  private static final MeasuredFood SALMON = food("Fish, salmon", "3|oz|85", ".5|fillet|198");
  private static final MeasuredFood OIL = food("Oil, olive", "100|milliliter|90.7");
  private static final MeasuredFood SPINACH = food("Spinach, chopped, raw", "1|250mL|32");
  private static final MeasuredFood CANDY =
      food("Almonds, chocolate covered", "10||32", "1|1/12|9");
  private static final MeasuredFood COLA =
      new MeasuredFood("COLA", true, List.of(measure("1|can|355")));

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "almonds;30 g almonds;30;30;30;written",
        "almonds;1 oz almonds;28.349523125;28.349523125;28.349523125;written",
        "almonds;1 can (400 g) almonds;400;400;400;written",
        "almonds;2 cans (400 g) almonds;800;400;800;several-readings",
        "almonds;1 cup whole almonds;143;143;143;portion",
        "almonds;2 cups sliced almonds;184;184;184;portion",
        "almonds;1 cup almonds;143;92;143;several-readings",
        "almonds;6-8 almonds;8.4;7.2;9.6;portion",
        "almonds;a handful of almonds;;;;none",
        "almonds;almonds;;;;none",
        "banana;a large banana;136;136;136;portion",
        "banana;2 bananas;236;202;272;assumed-size",
        "banana;half a banana;59;50.5;68;assumed-size",
        "banana;1 extra large banana;118;101;136;assumed-size",
        "cheese;1 cup cheese;113;113;120;several-readings",
        "cheese;1 cup cheese slices;120;120;120;portion",
        "cheese;1 slice of cheese;28;28;28;portion",
        "milk;250 ml milk;257.8;257.8;257.9;scaled-portion",
        "milk;1 cup milk;244;244;244;portion",
        "milk;8 oz milk;226.796185;226.796185;244;several-readings",
        "milk;1 glass of milk;;;;none",
        "tahini;2 tbsp tahini;30;30;30;portion",
        "tahini;1 heaped tbsp tahini;15;15;15;assumed-size",
        "tahini;3 tsp tahini;15;15;15;scaled-portion",
        "seeds;1 cup pumpkin seeds;144;144;144;portion",
        "seeds;1 cup pumpkin seeds in shell;46;46;46;portion",
        "bread;2 slices of bread;58;58;58;portion",
        "bread;1 large slice of bread;43;43;43;portion",
        "toast;2 slices of bread;72;48;72;assumed-size",
        "egg;2 eggs;100;100;100;portion",
        "egg;1 medium egg;44;44;44;portion",
        "salmon;1 fillet of salmon;396;396;396;portion",
        "salmon;2 salmon;;;;none",
        "oil;1 tbsp olive oil;13.41;13.4;13.42;scaled-portion",
        "spinach;125 ml spinach;16;16;16;portion",
        "spinach;250 ml spinach;32;32;32;portion",
        "candy;5 chocolate almonds;16;16;16;portion",
        "cola;330 ml cola;330;330;330;written",
        "cola;1 can of cola;355;355;355;portion",
        "cola;100 g cola;;;;none"
      })
  void tellsTheAmountOrThatItCannot(
      String food,
      String text,
      @Nullable BigDecimal amount,
      @Nullable BigDecimal min,
      @Nullable BigDecimal max,
      String from) {
    var weighed = Weighing.weigh(LineReader.DEFAULT.read(text), food(food));

    assertThat(weighed.from().code()).as(weighed.reason()).isEqualTo(from);
    assertClose(weighed.amount(), amount);
    assertClose(weighed.min(), min);
    assertClose(weighed.max(), max);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Beverages, water, tap, municipal;true",
        "Water, bottled, generic;true",
        "Mineral water, still;true",
        "Tap water;true",
        "Water chestnuts, raw;false",
        "Watermelon, raw;false",
        "Nuts, coconut water;false",
        "Water with corn syrup;false",
        "Water, with corn syrup;false",
        "Mineral water (Evian), bottled;true"
      })
  void onlyWaterWeighsAGramForEachMillilitre(String name, boolean isWater) {
    var weighed = Weighing.weigh(LineReader.DEFAULT.read("200 ml water"), food(name, "1|leaf|2"));

    assertThat(weighed.from()).isEqualTo(isWater ? AmountFrom.WATER : AmountFrom.NONE);
    assertClose(weighed.amount(), isWater ? BigDecimal.valueOf(200) : null);
  }

  @Test
  void saysWhyAndFromWhichPortion() {
    var weighed = Weighing.weigh(LineReader.DEFAULT.read("3 tsp tahini"), TAHINI);

    assertThat(weighed.portion()).isEqualTo("1 tbsp");
    assertThat(weighed.reason()).isEqualTo("1 tsp is converted by volume from 1 tbsp");
  }

  private static void assertClose(@Nullable BigDecimal actual, @Nullable BigDecimal expected) {
    if (expected == null) {
      assertThat(actual).isNull();
    } else {
      assertThat(actual).isCloseTo(expected, offset(new BigDecimal("0.1")));
    }
  }

  private static MeasuredFood food(String name) {
    return switch (name) {
      case "almonds" -> ALMONDS;
      case "banana" -> BANANA;
      case "cheese" -> CHEESE;
      case "milk" -> MILK;
      case "tahini" -> TAHINI;
      case "seeds" -> PUMPKIN_SEEDS;
      case "bread" -> BREAD;
      case "toast" -> TOAST;
      case "egg" -> EGG;
      case "salmon" -> SALMON;
      case "oil" -> OIL;
      case "spinach" -> SPINACH;
      case "candy" -> CANDY;
      case "cola" -> COLA;
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static MeasuredFood food(String name, String... measures) {
    return new MeasuredFood(
        name, false, Arrays.stream(measures).map(WeighingTest::measure).toList());
  }

  private static FoodMeasure measure(String row) {
    var fields = row.split("\\|");
    return fields.length == 2
        ? FoodMeasure.of(fields[0], BigDecimal.ONE, fields[0], new BigDecimal(fields[1]))
        : FoodMeasure.of(
            fields[0] + " " + fields[1],
            new BigDecimal(fields[0]),
            fields[1],
            new BigDecimal(fields[2]));
  }
}
