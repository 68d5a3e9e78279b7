package health.magnesium.catalog.formats.canada;

import health.magnesium.catalog.categories.CategoryName;
import java.util.Locale;

/**
 * One table of the booklet.
 *
 * @param file its file
 * @param chapter the title above it, such as {@code BAKED GOODS}
 */
record NvscfTable(String file, String chapter) {

  private static final String SERIES = "canada-nvscf-";

  /**
   * The series of its releases. Each table has its own, so that one without the others is whole.
   */
  String dataset() {
    return SERIES + category().id();
  }

  CategoryName category() {
    return new CategoryName(inSentenceCase(chapter));
  }

  static String inSentenceCase(String title) {
    return title.isEmpty()
        ? title
        : title.substring(0, 1).toUpperCase(Locale.ROOT)
            + title.substring(1).toLowerCase(Locale.ROOT);
  }
}
