package health.magnesium.catalog.formats.sr28;

import health.magnesium.catalog.formats.BadRow;
import health.magnesium.catalog.formats.PublisherText;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One line of an SR28 ASCII file, cut into fields: {@code ^} between them, text between tildes,
 * {@code ^^} or {@code ~~} for nothing. Columns are counted from 0, as the publisher's guide lists
 * them.
 */
final class Sr28Row {

  private static final Pattern NUMBER =
      Pattern.compile("-?([0-9]{1,12}(\\.[0-9]{0,12})?|\\.[0-9]{1,12})");
  private static final Pattern NDB = Pattern.compile("[0-9]{5}");

  private final String[] fields;

  private Sr28Row(String[] fields) {
    this.fields = fields;
  }

  /**
   * Cuts a line.
   *
   * @throws BadRow if it has not this many fields, or characters that no text has
   */
  static Sr28Row parse(String line, int columns) {
    if (line.indexOf(PublisherText.UNREADABLE) >= 0 || hasControlCharacter(line)) {
      throw new BadRow("unreadable-characters");
    }
    var fields = line.split("\\^", -1);
    if (fields.length != columns) {
      throw new BadRow("wrong-number-of-fields");
    }
    return new Sr28Row(fields);
  }

  /** The NDB number: five digits, a leading zero belongs to it. */
  String ndb() {
    var ndb = text(0);
    if (ndb == null || !NDB.matcher(ndb).matches()) {
      throw new BadRow("bad-ndb-number");
    }
    return ndb;
  }

  /** Text without its tildes, or null for nothing. */
  @Nullable String text(int column) {
    var field = fields[column];
    if (field.isEmpty() || field.equals("~~")) {
      return null;
    }
    if (field.length() < 2 || field.charAt(0) != '~' || field.charAt(field.length() - 1) != '~') {
      throw new BadRow("text-without-tildes");
    }
    var text = field.substring(1, field.length() - 1).strip();
    return text.isEmpty() ? null : text;
  }

  /** Text that has to be there. */
  String requiredText(int column) {
    var text = text(column);
    if (text == null) {
      throw new BadRow("empty-field");
    }
    return text;
  }

  /** The characters of a number field as published, such as {@code .5}. */
  String numberText(int column) {
    return fields[column].strip();
  }

  /** A number that has to be there and is not below zero. */
  BigDecimal number(int column) {
    var text = numberText(column);
    if (text.isEmpty()) {
      throw new BadRow("empty-amount");
    }
    if (!NUMBER.matcher(text).matches()) {
      throw new BadRow("not-a-number");
    }
    var number = new BigDecimal(text);
    if (number.signum() < 0) {
      throw new BadRow("negative-amount");
    }
    return number;
  }

  /** A number that is not below zero, or null for nothing. */
  @Nullable BigDecimal optionalNumber(int column) {
    return numberText(column).isEmpty() ? null : number(column);
  }

  /** A number above zero. */
  BigDecimal positive(int column) {
    var number = number(column);
    if (number.signum() == 0) {
      throw new BadRow("zero-amount");
    }
    return number;
  }

  /** A whole number, or null for nothing. */
  @Nullable Integer wholeNumber(int column) {
    var text = numberText(column);
    if (text.isEmpty()) {
      return null;
    }
    if (!text.matches("[0-9]{1,9}")) {
      throw new BadRow("not-a-whole-number");
    }
    return Integer.valueOf(text);
  }

  private static boolean hasControlCharacter(String line) {
    for (int i = 0; i < line.length(); i++) {
      if (Character.isISOControl(line.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
