package health.magnesium.catalog.formats.canada;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;

/**
 * Food ids of tables that have no codes: the name, made short, and eight digits of a hash of
 * chapter, section and name. The hash is always there, so that an id depends on its own row alone
 * and is the same whichever tables are imported. Case and blanks do not count.
 */
final class NvscfFoodId {

  private static final int LONGEST_NAME = 50;
  private static final int HASH_DIGITS = 8;

  private NvscfFoodId() {}

  static String of(String chapter, String section, String name) {
    var key = plain(chapter) + '\n' + plain(section) + '\n' + plain(name);
    return NvscfNotice.SOURCE + "-" + shortened(name) + "-" + hash(key);
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
  }

  private static String shortened(String name) {
    var letters =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-");
    var cut = letters.length() > LONGEST_NAME ? letters.substring(0, LONGEST_NAME) : letters;
    return cut.replaceAll("^-+|-+$", "");
  }

  private static String hash(String key) {
    try {
      var digest =
          MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, HASH_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
