package health.magnesium.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Names of invented products: a few words are in very many names and most words in few, as in a
 * shop. The same place gives the same name.
 */
final class ProductNames {

  private static final int MAKERS = 30_000;
  private static final int RARE_WORDS = 150_000;

  private static final List<String> COMMON =
      List.of(
          """
          chocolate milk organic cheese sauce chicken natural original cream cookies vanilla bread
          potato chips butter sweet white dark whole snack bar candy mix fruit juice apple dressing
          cheddar beef pork turkey soup salad tomato pasta rice beans corn yogurt greek strawberry
          peanut almond honey oats wheat cereal granola crackers tortilla salsa pepper garlic onion
          olive oil vinegar mustard ketchup pickles spinach kale broccoli carrots peas lentils quinoa
          tofu soy coconut water tea coffee drink lemon lime orange grape cherry blueberry raspberry
          banana mango pineapple peach caramel mint ginger cinnamon spicy smoked roasted grilled fried
          frozen canned dried raw sliced shredded ground boneless skinless fresh gluten free low sodium
          fat reduced light sugar pumpkin seeds cashews walnuts pecans pistachios sunflower protein
          pizza burger sausage bacon ham salmon tuna shrimp cod egg noodles macaroni spread jam jelly
          syrup seasoning spice rub marinade dip hummus guacamole popcorn pretzels trail cake muffin
          brownie pie donut waffle pancake ice sorbet pudding gelatin gum mints truffle bark cluster\
          """
              .split("\\s+"));

  private static final List<String> CATEGORIES =
      List.of(
          "Popcorn, Peanuts, Seeds & Related Snacks",
          "Candy",
          "Cheese",
          "Ice Cream & Frozen Yogurt",
          "Chips, Pretzels & Snacks",
          "Breads & Buns",
          "Cookies & Biscuits",
          "Pickles, Olives, Peppers & Relishes",
          "Fruit & Vegetable Juice, Nectars & Fruit Drinks",
          "Snack, Energy & Granola Bars",
          "Yogurt",
          "Salad Dressing & Mayonnaise",
          "Other Snacks",
          "Nut & Seed Butters",
          "Canned & Bottled Beans",
          "Frozen Dinners & Entrees");

  private static final String[] SYLLABLES =
      "ba be bo ca ce da do fa fi ga go ha ki la lo ma me mo na ni pa po ra ri sa so ta te va ze"
          .split(" ");

  private final List<String> rare =
      IntStream.range(0, RARE_WORDS).mapToObj(ProductNames::invented).toList();

  String product(int index) {
    var random = new SplittableRandom(index * 31L + 7);
    var words = 2 + random.nextInt(5);
    List<String> name = new ArrayList<>();
    if (random.nextInt(3) == 0) {
      name.add(rare.get(skewed(random, RARE_WORDS)));
    }
    for (int i = 0; i < words; i++) {
      name.add(COMMON.get(skewed(random, COMMON.size())));
    }
    return String.join(" ", name).toUpperCase(Locale.ROOT);
  }

  String maker(int index) {
    var random = new SplittableRandom(index / 70);
    return capital(rare.get(random.nextInt(MAKERS))) + " Foods Inc.";
  }

  String brand(int index) {
    return rare.get(new SplittableRandom(index / 12).nextInt(MAKERS)).toUpperCase(Locale.ROOT);
  }

  String category(int index) {
    return CATEGORIES.get(skewed(new SplittableRandom(index / 12 + 3L), CATEGORIES.size()));
  }

  String ingredients(int index) {
    var random = new SplittableRandom(index * 17L + 1);
    return IntStream.range(0, 18 + random.nextInt(24))
        .mapToObj(i -> COMMON.get(random.nextInt(COMMON.size())).toUpperCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }

  private static int skewed(SplittableRandom random, int size) {
    return (int) (size * Math.pow(random.nextDouble(), 2.5));
  }

  private static String invented(int number) {
    var random = new SplittableRandom(number * 7919L);
    return IntStream.range(0, 2 + random.nextInt(3))
        .mapToObj(i -> SYLLABLES[random.nextInt(SYLLABLES.length)])
        .collect(Collectors.joining());
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
