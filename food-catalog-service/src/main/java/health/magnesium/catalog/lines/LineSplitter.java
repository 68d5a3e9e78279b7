package health.magnesium.catalog.lines;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Splits a text of a diary into its items.
 *
 * <p>Line breaks, semicolons and bullets always part items. Commas, "and", "with", "+" do so unless
 * what follows only describes what stands before ("spinach, raw", "peeled and sliced", "with
 * skin"), is only its amount ("almonds, 30 g"), or belongs to a name ("salt and pepper", "Nuts,
 * almonds"). Inside brackets and numbers nothing is split.
 */
final class LineSplitter {

  private static final Pattern LINES = Pattern.compile("[\\n\\r\\u2028\\u2029;\u2022|]+");

  private static final Pattern JOINTS =
      Pattern.compile(
          "(?<open>[(\\[])|(?<close>[)\\]])"
              + "|(?<comma>,(?!\\d)|(?<!\\d),)"
              + "|(?<=\\s)(?<sign>[+&])(?=\\s)"
              + "|(?<![\\p{L}\\p{N}-])(?<word>"
              + String.join("|", Words.AND.all())
              + "|"
              + String.join("|", Words.WITH.all())
              + ")(?![\\p{L}\\p{N}-])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private final LineReader lines;

  LineSplitter(LineReader lines) {
    this.lines = lines;
  }

  /** The items as written, in their order; none for a text without foods and amounts. */
  List<String> split(String text) {
    List<String> items = new ArrayList<>();
    for (var line : LINES.split(text)) {
      new Line(line).addTo(items);
    }
    return items;
  }

  /** What an item holds so far. */
  private record Item(boolean isEmpty, boolean hasFood, boolean hasAmount) {

    static final Item NOTHING = new Item(true, false, false);

    Item with(Segment more) {
      return new Item(
          isEmpty && more.isEmpty(),
          hasFood || more.hasFood(),
          hasAmount || more.read().quantity() != null);
    }
  }

  private final class Line {

    private final String line;
    private final List<Segment> segments = new ArrayList<>();

    Line(String line) {
      this.line = line;
      int depth = 0;
      int start = 0;
      var joint = "";
      var found = JOINTS.matcher(line);
      while (found.find()) {
        if (found.group("open") != null) {
          depth++;
        } else if (found.group("close") != null) {
          depth = Math.max(0, depth - 1);
        } else if (depth == 0) {
          addSegment(joint, start, found.start());
          joint = joint(found.group());
          start = found.end();
        }
      }
      addSegment(joint, start, line.length());
    }

    private static String joint(String written) {
      var plain = written.toLowerCase(Locale.ROOT);
      return Words.WITH.has(plain) ? "with" : Words.AND.has(plain) ? "and" : plain;
    }

    private void addSegment(String joint, int start, int end) {
      segments.add(new Segment(joint, start, end, line.substring(start, end), lines));
    }

    void addTo(List<String> items) {
      int first = 0;
      var read = Item.NOTHING;
      for (int at = 0; at < segments.size(); at++) {
        if (at > first && !belongs(read, at)) {
          add(items, first, at - 1);
          first = at;
          read = Item.NOTHING;
        }
        read = read.with(segments.get(at));
      }
      add(items, first, segments.size() - 1);
    }

    private void add(List<String> items, int first, int last) {
      if (!segments.subList(first, last + 1).stream().allMatch(Segment::isEmpty)) {
        items.add(line.substring(segments.get(first).start(), segments.get(last).end()).strip());
      }
    }

    /** Whether this segment goes on with the item so far. */
    private boolean belongs(Item item, int at) {
      var next = segments.get(at);
      var last = segments.get(at - 1);
      if (next.isEmpty() || item.isEmpty()) {
        return false;
      }
      if (next.isAmountOnly()) {
        return isMoreOfTheNumber(last, next) || (item.hasFood() && !item.hasAmount());
      }
      return next.describes()
          || (!item.hasFood() && next.read().quantity() == null)
          || isMoreOfTheNumber(last, next)
          || isPair(last, next)
          || isUnderItsHead(last, next);
    }

    /** "1 and 1/2 cups", "two and a half". */
    private boolean isMoreOfTheNumber(Segment last, Segment next) {
      return next.joint().equals("and")
          && last.isAmountOnly()
          && last.read().unit() == null
          && next.read().quantity() != null
          && next.read().quantity().max().compareTo(BigDecimal.ONE) < 0;
    }

    private boolean isPair(Segment last, Segment next) {
      if (!next.joint().equals("and") && !next.joint().equals("&")) {
        return false;
      }
      var left = Token.tidy(last.text()).toLowerCase(Locale.ROOT);
      var right = Token.tidy(next.text()).toLowerCase(Locale.ROOT);
      return Words.PAIR.all().stream()
          .map(pair -> pair.split(" and ", 2))
          .anyMatch(pair -> endsWith(left, pair[0]) && startsWith(right, pair[1]));
    }

    private static boolean endsWith(String text, String words) {
      return text.equals(words) || text.endsWith(" " + words);
    }

    private static boolean startsWith(String text, String words) {
      return text.equals(words) || text.startsWith(words + " ");
    }

    private static boolean isUnderItsHead(Segment last, Segment next) {
      return next.joint().equals(",")
          && next.read().quantity() == null
          && Words.HEAD.has(last.read().foodText().toLowerCase(Locale.ROOT));
    }
  }
}
