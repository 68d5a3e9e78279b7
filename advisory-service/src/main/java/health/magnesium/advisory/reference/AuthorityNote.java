package health.magnesium.advisory.reference;

import health.magnesium.advisory.person.Coded;
import java.util.Locale;

/** How an authority's tables are read, in words: boundary rules, readings and known traps. */
public record AuthorityNote(Topic topic, String text, Provenance provenance) {

  static final String FILE = "authority-notes.csv";
  static final String[] COLUMNS = {"authority", "topic", "note"};

  /** What a note is about. */
  public enum Topic implements Coded {
    VALUES,
    AGES,
    INFANCY,
    PREGNANCY,
    SEX,
    UPPER_LEVEL;

    @Override
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  static AuthorityNote read(CsvRow row) {
    return new AuthorityNote(
        row.word("topic", Topic.class), row.text("note"), Provenance.read(row));
  }
}
