package health.magnesium.catalog.foods;

import java.util.regex.Pattern;

/** Food ids: {@code <source>-<the source's own id>}, such as {@code sr-12061}. */
public final class FoodId {

  private static final Pattern FORM = Pattern.compile("[a-z]+-[A-Za-z0-9-]{1,60}");

  private FoodId() {}

  /** Whether a food with this id can exist at all. */
  public static boolean isWellFormed(String id) {
    return FORM.matcher(id).matches();
  }

  static String source(String id) {
    return id.substring(0, id.indexOf('-'));
  }
}
