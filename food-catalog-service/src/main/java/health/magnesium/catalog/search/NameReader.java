package health.magnesium.catalog.search;

import static health.magnesium.catalog.search.NameReading.ANOTHER_FOOD;

import health.magnesium.catalog.search.NameReading.Place;
import health.magnesium.catalog.search.NameReading.Word;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes one name apart at its commas: class, food, what tells it apart, what it comes with or
 * without. Capitals in a name that is not all capitals are a maker's.
 */
final class NameReader {

  private static final Pattern NOTE = Pattern.compile("\\(([^()]*)\\)");
  private static final Pattern PROGRAMME = Pattern.compile("\\((?i:includes foods for)[^)]*\\)");
  private static final Pattern EITHER = Pattern.compile("(?<=\\p{L}{2})/(?=\\p{L}{2})");
  private static final Pattern CAPITALS = Pattern.compile("(?<![\\p{L}])[A-Z][A-Z'&!.-]*[A-Z]{2,}");
  private static final Set<String> NO_BRAND =
      Set.of("NFS", "USDA", "UHT", "DHA", "ARA", "BBQ", "WIC", "NSA");
  private static final Set<String> ACCOMPANYING = Set.of("with", "in", "on", "from", "for");
  private static final Set<String> LACKING = Set.of("without", "no", "not");
  private static final Set<String> SEASONING =
      Set.of("salt", "added", "vitamin", "calcium", "skin", "shell", "sodium", "sugar");

  private static final int LIGHT_WORD = 2;
  private static final int NEUTRAL_WORD = 3;
  private static final int SEASONED = 4;
  private static final int FURTHER_PART = 5;
  private static final int QUALIFIED = 8;
  private static final int BRANDED = 20;
  private static final int ACCOMPANIED = 25;
  private static final int RESTRICTED = 40;

  private final String name;
  private final List<Word> words = new ArrayList<>();
  private final Set<Preparation> preparations = EnumSet.noneOf(Preparation.class);
  private @Nullable NameClass nameClass;

  NameReader(String name) {
    this.name = PROGRAMME.matcher(name).replaceAll(" ");
  }

  NameReading read() {
    var bare = EITHER.matcher(NOTE.matcher(name).replaceAll(" ")).replaceAll(" or ");
    var parts = List.of(bare.split(","));
    var brands = brands();
    int head = skipClass(parts, brands);
    for (int i = head; i < parts.size(); i++) {
      var part = FoodWords.of(parts.get(i));
      var place = i == head ? Place.HEAD : Place.QUALIFIER;
      read(part, place, brands);
    }
    NOTE.matcher(name)
        .results()
        .flatMap(note -> FoodWords.of(note.group(1)).stream())
        .filter(word -> !WordUse.JOINING.isOf(word))
        .forEach(word -> words.add(new Word(word, Place.NOTE, false, unasked(word, Place.NOTE))));
    var staple = words.stream().anyMatch(word -> word.noun() && WordUse.STAPLE.isOf(word.text()));
    if (nameClass == NameClass.PLAIN && !preparations.contains(Preparation.RAW)) {
      staple = true;
    }
    return new NameReading(words, preparations, nameClass, staple);
  }

  private Set<String> brands() {
    Set<String> brands = new HashSet<>();
    if (name.chars().anyMatch(Character::isLowerCase)) {
      CAPITALS
          .matcher(name)
          .results()
          .filter(found -> !NO_BRAND.contains(found.group()))
          .forEach(found -> brands.addAll(FoodWords.of(found.group())));
    }
    return brands;
  }

  /** Reads the class, if the first part is one. Returns the place of the part that is the food. */
  private int skipClass(List<String> parts, Set<String> brands) {
    var first = FoodWords.of(parts.isEmpty() ? "" : parts.getFirst());
    var branded = first.stream().anyMatch(brands::contains);
    nameClass = branded ? NameClass.BRAND : NameClass.of(first);
    if (nameClass == null || parts.size() == 1) {
      return 0;
    }
    first.stream()
        .filter(word -> !WordUse.JOINING.isOf(word))
        .forEach(
            word ->
                words.add(
                    new Word(word, brands.contains(word) ? Place.BRAND : Place.CLASS, false, 0)));
    return 1;
  }

  private void read(List<String> part, Place first, Set<String> brands) {
    var place = first;
    int from = words.size();
    var joined = false;
    for (var word : part) {
      if (ACCOMPANYING.contains(word) && words.size() > 0) {
        place = Place.WITH;
      } else if (LACKING.contains(word)) {
        place = Place.WITHOUT;
      } else if (place == Place.HEAD && isAnd(word)) {
        lastIsNoun(from);
        joined = true;
      } else if (!WordUse.JOINING.isOf(word)) {
        add(word, brands.contains(word) ? Place.BRAND : place);
      }
    }
    if (first == Place.HEAD) {
      lastIsNoun(from);
      if (joined) {
        shareHead(from, part.contains("and") && nameClass != NameClass.PLAIN);
      }
    }
  }

  private static boolean isAnd(String word) {
    return word.equals("and") || word.equals("or");
  }

  private void add(String word, Place place) {
    var preparation = place == Place.WITH ? null : Preparation.of(word);
    if (preparation != null && place != Place.WITHOUT) {
      preparations.add(preparation);
    } else {
      words.add(new Word(word, place, false, unasked(word, place)));
    }
  }

  private int unasked(String word, Place place) {
    var use = WordUse.of(word);
    if (place == Place.WITH) {
      var further = !words.isEmpty() && words.getLast().place() == Place.WITH;
      return SEASONING.contains(word) ? SEASONED : further ? FURTHER_PART : ACCOMPANIED;
    }
    if (place == Place.WITHOUT || place == Place.NOTE && use != WordUse.RESTRICTIVE) {
      return 1;
    }
    if (place == Place.BRAND) {
      return BRANDED;
    }
    if (use == WordUse.LIGHT || Character.isDigit(word.charAt(0))) {
      return LIGHT_WORD;
    }
    if (use == WordUse.NEUTRAL) {
      return NEUTRAL_WORD;
    }
    if (use == WordUse.RESTRICTIVE) {
      return RESTRICTED;
    }
    return place == Place.HEAD || use == WordUse.FORM ? ANOTHER_FOOD : QUALIFIED;
  }

  /** The last word of the food's own part that means something says what the food is. */
  private void lastIsNoun(int from) {
    for (int i = words.size() - 1; i >= from; i--) {
      var word = words.get(i);
      if (word.place() == Place.HEAD && (word.unasked() > NEUTRAL_WORD || i == from)) {
        words.set(i, new Word(word.text(), Place.HEAD, true, word.unasked()));
        return;
      }
    }
  }

  /** "Cos or romaine": either word is enough; "macaroni and cheese" is both. */
  private void shareHead(int from, boolean both) {
    for (int i = from; i < words.size() && !both; i++) {
      var word = words.get(i);
      if (word.place() == Place.HEAD) {
        words.set(
            i, new Word(word.text(), Place.HEAD, word.noun(), Math.min(SEASONED, word.unasked())));
      }
    }
  }
}
