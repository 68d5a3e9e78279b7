package health.magnesium.catalog.portions;

import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a publisher's words for a portion count, where amount and unit are not apart: {@code 125mL}
 * is 125 mL, {@code 2 slices} are 2 slices, {@code 10} are 10 pieces, {@code 1/2 bagel} is half a
 * bagel.
 *
 * <p>What cannot be said as an exact decimal number of something is one of what the words say: a
 * third ({@code 1/12}, {@code 1/6}), a range ({@code 8-9}, {@code 15-20 nachos}), a package by its
 * size ({@code 5 oz package}), or words without a number ({@code Juice of 1 lemon}).
 *
 * @param amount how many units, above zero
 * @param unit such as {@code slices}
 */
public record HouseholdMeasure(BigDecimal amount, String unit) {

  private static final Pattern METRIC =
      Pattern.compile("([0-9]{1,6}(?:\\.[0-9]{1,6})?) ?(m[lL]|g)");
  private static final Pattern COUNT = Pattern.compile("([0-9]{1,6}(?:\\.[0-9]{1,6})?)(?: (.+))?");
  private static final Pattern SHARE = Pattern.compile("([0-9]{1,3})/([0-9]{1,3})(?: (.+))?");
  private static final Pattern SIZE = Pattern.compile("[0-9.]+ (fl )?oz [A-Za-z].*");
  private static final Set<Integer> EXACT_PARTS = Set.of(2, 4, 5, 8, 10, 16, 20);

  /** Reads a publisher's words, which are not blank. */
  public static HouseholdMeasure of(String words) {
    var metric = METRIC.matcher(words);
    if (metric.matches()) {
      return counted(new BigDecimal(metric.group(1)), metric.group(2).replace("ml", "mL"), words);
    }
    var share = SHARE.matcher(words);
    if (share.matches()) {
      return share(share, words);
    }
    var count = COUNT.matcher(words);
    if (count.matches() && !SIZE.matcher(words).matches()) {
      return counted(new BigDecimal(count.group(1)), orElse(count.group(2), "piece"), words);
    }
    return one(words);
  }

  /** A portion of this measure, in the publisher's words. */
  public Portion weighing(BigDecimal grams, int seq, String words) {
    return Portion.ofGrams(seq, words, amount, unit, grams);
  }

  private static HouseholdMeasure share(Matcher share, String words) {
    int parts = Integer.parseInt(share.group(2));
    if (!EXACT_PARTS.contains(parts)) {
      return one(words);
    }
    var amount = new BigDecimal(share.group(1)).divide(BigDecimal.valueOf(parts));
    return counted(amount, orElse(share.group(3), "whole"), words);
  }

  private static HouseholdMeasure counted(BigDecimal amount, String unit, String words) {
    return amount.signum() > 0 ? new HouseholdMeasure(amount, unit) : one(words);
  }

  private static HouseholdMeasure one(String words) {
    return new HouseholdMeasure(BigDecimal.ONE, words);
  }

  private static String orElse(@Nullable String unit, String otherwise) {
    return unit == null ? otherwise : unit;
  }
}
