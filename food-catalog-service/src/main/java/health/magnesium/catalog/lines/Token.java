package health.magnesium.catalog.lines;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A number, a word or a sign of a text.
 *
 * @param text as written
 * @param plain lower case, without accents
 * @param start where it begins in the text
 * @param end where it ends, exclusive
 */
record Token(Kind kind, String text, String plain, int start, int end) {

  enum Kind {
    NUMBER,
    WORD,
    SIGN
  }

  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<number>[0-9]+(?:[.,][0-9]+)?|[.,][0-9]+)"
              + "|(?<times>[x\u00D7*](?=\\s*[0-9]))"
              + "|(?<word>\\p{L}[\\p{L}\\p{M}\\p{N}]*+(?:-\\p{L}[\\p{L}\\p{M}\\p{N}]*+)*+(?:['\u2019]s\\b|['\u2019])?)"
              + "|(?<sign>[^\\s])");

  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Z}]");
  private static final Pattern VULGAR_FRACTION =
      Pattern.compile("([\\p{No}&&[^\u00B2\u00B3\u00B9]])");

  /**
   * The same text without characters that only look different: a no-break space is a space, {@code
   * 1½} is {@code 1 1/2}, a fullwidth digit is a digit.
   */
  static String tidy(String text) {
    var spaced = VULGAR_FRACTION.matcher(text).replaceAll(" $1 ");
    var folded = Normalizer.normalize(spaced, Normalizer.Form.NFKC).replace('\u2044', '/');
    return UNPRINTABLE.matcher(folded).replaceAll(" ").strip();
  }

  /** The tokens of a tidy text, in their order. */
  static List<Token> listTokens(String tidy) {
    List<Token> tokens = new ArrayList<>();
    var found = TOKEN.matcher(tidy);
    while (found.find()) {
      var kind =
          found.group("number") != null
              ? Kind.NUMBER
              : found.group("word") != null ? Kind.WORD : Kind.SIGN;
      tokens.add(new Token(kind, found.group(), plain(found.group()), found.start(), found.end()));
    }
    return tokens;
  }

  private static String plain(String text) {
    var decomposed = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
    return ACCENTS.matcher(decomposed).replaceAll("").replace('\u2019', '\'');
  }

  boolean isNumber() {
    return kind == Kind.NUMBER;
  }

  boolean isWord() {
    return kind == Kind.WORD;
  }

  boolean is(String sign) {
    return plain.equals(sign);
  }

  /** Whether nothing stands between this token and the next. */
  boolean touches(Token next) {
    return end == next.start;
  }
}
