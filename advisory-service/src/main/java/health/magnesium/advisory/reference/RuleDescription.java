package health.magnesium.advisory.reference;

import java.time.LocalDate;
import java.util.List;

/**
 * A rule in words, so that a clinician can judge it without reading code. Pages in {@code
 * docs/rules} are written from it.
 *
 * @param rule its id
 * @param version a whole number that grows with every change of meaning
 * @param audience to whom it speaks
 * @param speaksWhen each reason to speak
 * @param silentWhen each reason not to
 * @param figures every row that it reads, itself or through what it asks
 * @param provenance why the rule exists
 */
public record RuleDescription(
    String rule,
    int version,
    LocalDate released,
    LocalDate revised,
    String audience,
    String says,
    List<String> speaksWhen,
    List<String> silentWhen,
    List<PatientAttribute> uses,
    List<FigureReference> figures,
    Provenance provenance) {

  static final String FILE = "rules.csv";
  static final String[] COLUMNS = {
    "rule",
    "version",
    "released",
    "revised",
    "audience",
    "says",
    "speaks_when",
    "silent_when",
    "uses",
    "figures"
  };

  public RuleDescription {
    if (version < 1) {
      throw new IllegalArgumentException("a version is 1 or more");
    }
    if (revised.isBefore(released)) {
      throw new IllegalArgumentException("revised before it was released");
    }
    speaksWhen = List.copyOf(speaksWhen);
    silentWhen = List.copyOf(silentWhen);
    uses = List.copyOf(uses);
    figures = List.copyOf(figures);
    if (speaksWhen.isEmpty() || silentWhen.isEmpty() || uses.isEmpty()) {
      throw new IllegalArgumentException(
          "a rule says when it speaks, when it is silent and what it uses");
    }
  }

  static RuleDescription read(CsvRow row) {
    return row.build(
        "rule",
        () ->
            new RuleDescription(
                row.text("rule"),
                row.wholeNumber("version"),
                row.date("released"),
                row.date("revised"),
                row.text("audience"),
                row.text("says"),
                row.words("speaks_when"),
                row.words("silent_when"),
                row.words("uses", PatientAttribute.class),
                row.words("figures").stream().map(FigureReference::parse).toList(),
                Provenance.read(row)));
  }
}
