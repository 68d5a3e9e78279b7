package health.magnesium.catalog.formats.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/** One thing that can go wrong inside a file. */
enum Damage {
  BYTES_FLIPPED {
    @Override
    byte[] to(byte[] file, Random dice) {
      var flipped = file.clone();
      for (int i = 0; i <= dice.nextInt(8) && flipped.length > 0; i++) {
        flipped[dice.nextInt(flipped.length)] ^= (byte) (1 << dice.nextInt(8));
      }
      return flipped;
    }
  },
  CUT_OFF {
    @Override
    byte[] to(byte[] file, Random dice) {
      return Arrays.copyOf(file, dice.nextInt(file.length + 1));
    }
  },
  PIECE_MISSING {
    @Override
    byte[] to(byte[] file, Random dice) {
      int from = dice.nextInt(file.length + 1);
      int to = from + dice.nextInt(file.length - from + 1);
      var rest = new ByteArrayOutputStream();
      rest.write(file, 0, from);
      rest.write(file, to, file.length - to);
      return rest.toByteArray();
    }
  },
  LINES_DOUBLED {
    @Override
    byte[] to(byte[] file, Random dice) {
      return lines(
          file,
          lines ->
              lines.add(dice.nextInt(lines.size() + 1), lines.get(dice.nextInt(lines.size()))));
    }
  },
  LINE_MISSING {
    @Override
    byte[] to(byte[] file, Random dice) {
      return lines(file, lines -> lines.remove(dice.nextInt(lines.size())));
    }
  },
  COLUMN_DROPPED {
    @Override
    byte[] to(byte[] file, Random dice) {
      int column = dice.nextInt(10);
      return fields(
          file,
          fields -> {
            if (column < fields.size()) {
              fields.remove(column);
            }
          });
    }
  },
  COLUMN_EMPTIED {
    @Override
    byte[] to(byte[] file, Random dice) {
      int column = dice.nextInt(10);
      return fields(
          file,
          fields -> {
            if (column < fields.size()) {
              fields.set(column, "");
            }
          });
    }
  },
  COLUMN_ADDED {
    @Override
    byte[] to(byte[] file, Random dice) {
      int column = dice.nextInt(10);
      return fields(file, fields -> fields.add(Math.min(column, fields.size()), "x"));
    }
  },
  FIELD_REPLACED {
    @Override
    byte[] to(byte[] file, Random dice) {
      var hostile = HOSTILE.get(dice.nextInt(HOSTILE.size()));
      return oneLine(file, dice, fields -> fields.set(dice.nextInt(fields.size()), hostile));
    }
  },
  NUMBER_REPLACED {
    @Override
    byte[] to(byte[] file, Random dice) {
      var text = text(file);
      var numbers = NUMBER.matcher(text).results().toList();
      if (numbers.isEmpty()) {
        return file;
      }
      var number = numbers.get(dice.nextInt(numbers.size()));
      var hostile = HOSTILE.get(dice.nextInt(HOSTILE.size()));
      return bytes(text.substring(0, number.start()) + hostile + text.substring(number.end()));
    }
  },
  QUOTE_UNBALANCED {
    @Override
    byte[] to(byte[] file, Random dice) {
      var quotes = new String[] {"\"", "~", "'", "\"\"", "{", "[", "}", "]", "\\"};
      return inserted(file, dice, quotes[dice.nextInt(quotes.length)]);
    }
  },
  NULS {
    @Override
    byte[] to(byte[] file, Random dice) {
      return inserted(file, dice, "\0".repeat(1 + dice.nextInt(4)));
    }
  },
  ANOTHER_ENCODING {
    @Override
    byte[] to(byte[] file, Random dice) {
      var charsets = List.of("UTF-16LE", "UTF-16", "UTF-8", "windows-1252", "IBM037");
      return text(file).getBytes(Charset.forName(charsets.get(dice.nextInt(charsets.size()))));
    }
  },
  STRANGE_CHARACTERS {
    @Override
    byte[] to(byte[] file, Random dice) {
      var strange =
          List.of("\u00A0", "\uFEFF", "\u202E", "\uD83D\uDE00", "\u0085", "\u0660", "\b", "\u2028");
      var text = text(file);
      int at = dice.nextInt(text.length() + 1);
      var there = strange.get(dice.nextInt(strange.size()));
      return (text.substring(0, at) + there + text.substring(at)).getBytes(StandardCharsets.UTF_8);
    }
  },
  OTHER_LINE_ENDS {
    @Override
    byte[] to(byte[] file, Random dice) {
      var ends = List.of("\r", "\r\n", "\n\n", "\r\r\n");
      return bytes(
          text(file).replace("\r\n", "\n").replace("\n", ends.get(dice.nextInt(ends.size()))));
    }
  },
  LONG_LINE {
    @Override
    byte[] to(byte[] file, Random dice) {
      return inserted(file, dice, "x".repeat(1 << (8 + dice.nextInt(11))));
    }
  },
  DEEP_JSON {
    @Override
    byte[] to(byte[] file, Random dice) {
      return inserted(file, dice, (dice.nextBoolean() ? "[" : "{\"a\":").repeat(3_000));
    }
  },
  NOTHING_BUT_NOISE {
    @Override
    byte[] to(byte[] file, Random dice) {
      var noise = new byte[dice.nextInt(400)];
      dice.nextBytes(noise);
      return noise;
    }
  };

  private static final Pattern NUMBER = Pattern.compile("[0-9]+(\\.[0-9]+)?");

  /** What no publisher means, and some program writes. */
  private static final List<String> HOSTILE =
      List.of(
          "-1",
          "-0",
          "1e9",
          "1e400",
          "1E+999999999",
          "1e-999999999",
          "9".repeat(400),
          "0." + "0".repeat(300) + "1",
          "NaN",
          "Infinity",
          "0x1F",
          "1,5",
          "1.2.3",
          "\u0661",
          " ",
          "",
          "null",
          "true",
          "\\N",
          "\\.",
          "2147483648",
          "-9223372036854775809",
          "< ",
          "<-1",
          "< 1e99999",
          "tr",
          "1/0",
          "0/0",
          "'; drop table food_revision; --",
          "99/99/9999",
          "0000-00-00",
          "9999999-01-01",
          "\"",
          "~",
          "{}",
          "[]",
          "\u00A0",
          "\t",
          "\uFFFD");

  /** The damaged file; the same for the same dice. */
  abstract byte[] to(byte[] file, Random dice);

  private interface Change {
    void to(List<String> parts);
  }

  private static byte[] lines(byte[] file, Change change) {
    List<String> lines = new ArrayList<>(List.of(text(file).split("(?<=\n)")));
    change.to(lines);
    return bytes(String.join("", lines));
  }

  private static byte[] fields(byte[] file, Change change) {
    return lines(file, lines -> lines.replaceAll(line -> changed(line, change)));
  }

  private static byte[] oneLine(byte[] file, Random dice, Change change) {
    return lines(
        file,
        lines -> {
          int number = dice.nextInt(lines.size());
          lines.set(number, changed(lines.get(number), change));
        });
  }

  private static String changed(String line, Change change) {
    var separator = line.contains("^") ? "^" : line.contains(";") ? ";" : ",";
    List<String> fields = new ArrayList<>(List.of(line.split(Pattern.quote(separator), -1)));
    change.to(fields);
    return String.join(separator, fields);
  }

  private static byte[] inserted(byte[] file, Random dice, String what) {
    int at = dice.nextInt(file.length + 1);
    var out = new ByteArrayOutputStream();
    out.write(file, 0, at);
    out.writeBytes(bytes(what));
    out.write(file, at, file.length - at);
    return out.toByteArray();
  }

  /** Every byte is a character, so that what is not touched stays as it was. */
  private static String text(byte[] file) {
    return new String(file, StandardCharsets.ISO_8859_1);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
