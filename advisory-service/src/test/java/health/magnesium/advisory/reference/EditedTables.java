package health.magnesium.advisory.reference;

/** The tables that ship with the service, one of them edited. */
final class EditedTables {

  private EditedTables() {}

  static TableFiles replacing(String file, String text, String by) {
    var original = TableFiles.fromClasspath();
    return name -> {
      var content = original.read(name);
      if (!name.equals(file)) {
        return content;
      }
      if (!content.contains(text)) {
        throw new IllegalArgumentException(file + " does not contain " + text);
      }
      return content.replaceFirst(java.util.regex.Pattern.quote(text), by);
    };
  }
}
