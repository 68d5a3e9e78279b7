package health.magnesium.advisory.library;

import static health.magnesium.advisory.library.Markdown.bullets;
import static health.magnesium.advisory.library.Markdown.code;
import static health.magnesium.advisory.library.Markdown.heading;
import static health.magnesium.advisory.library.Markdown.table;

import health.magnesium.advisory.person.Coded;
import health.magnesium.advisory.reference.FigureReference;
import health.magnesium.advisory.reference.PatientAttribute;
import health.magnesium.advisory.reference.Provenance;
import health.magnesium.advisory.reference.ReferenceTables;
import health.magnesium.advisory.reference.RuleDescription;
import health.magnesium.advisory.reference.Source;
import health.magnesium.advisory.reference.TableRow;
import health.magnesium.advisory.safety.AdvisoryRule;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page of one rule, for a clinician who signs it. */
final class RulePage {

  private static final String POLICIES = "policies";

  private final ReferenceTables tables;
  private final SortedMap<String, String> texts;

  RulePage(ReferenceTables tables, SortedMap<String, String> texts) {
    this.tables = tables;
    this.texts = texts;
  }

  static String title(AdvisoryRule rule) {
    var words = rule.id().value().replace('-', ' ').replace(" egfr ", " eGFR ");
    return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
  }

  static String codes(AdvisoryRule rule) {
    return rule.codes().stream()
        .map(Coded::code)
        .sorted()
        .map(Markdown::code)
        .collect(Collectors.joining(", "));
  }

  String write(AdvisoryRule rule) {
    var described = tables.findRuleDescription(rule.id().value()).orElseThrow();
    return "# "
        + title(rule)
        + "\n\nRule %s, version %d, codes %s. Released %s, revised %s.\n"
            .formatted(
                code(described.rule()),
                described.version(),
                codes(rule),
                described.released(),
                described.revised())
        + heading(2, "Says")
        + described.says()
        + "\n"
        + heading(2, "To whom")
        + described.audience()
        + "\n"
        + heading(2, "Speaks when")
        + bullets(described.speaksWhen())
        + heading(2, "Stays silent")
        + bullets(described.silentWhen())
        + heading(2, "Uses of the person")
        + uses(described)
        + figures(described)
        + rows(described)
        + heading(2, "Texts")
        + texts(rule)
        + heading(2, "Source")
        + source(described);
  }

  private static String uses(RuleDescription described) {
    var others =
        Stream.of(PatientAttribute.values())
            .filter(attribute -> !described.uses().contains(attribute))
            .toList();
    return "Yes: %s. No: %s.\n".formatted(words(described.uses()), words(others));
  }

  private static String words(List<PatientAttribute> attributes) {
    return attributes.stream()
        .map(attribute -> attribute.code().replace('-', ' '))
        .collect(Collectors.joining(", "));
  }

  private String figures(RuleDescription described) {
    var figures =
        described.figures().stream()
            .filter(figure -> figure.table().equals(POLICIES))
            .flatMap(figure -> tables.rowsOf(figure).stream())
            .map(
                row ->
                    cells(
                        row.provenance(),
                        code(row.key()),
                        row.values().get("value") + " " + row.values().get("unit")))
            .toList();
    return figures.isEmpty()
        ? ""
        : heading(2, "Figures")
            + table(List.of("Figure", "Value", "Source", "Place", "Certainty"), figures);
  }

  private String rows(RuleDescription described) {
    var others =
        described.figures().stream().filter(figure -> !figure.table().equals(POLICIES)).toList();
    if (others.isEmpty()) {
      return "";
    }
    var whole = others.stream().filter(FigureReference::isWholeTable).map(FigureReference::table);
    var single =
        others.stream()
            .filter(figure -> !figure.isWholeTable())
            .flatMap(figure -> tables.rowsOf(figure).stream())
            .map(row -> cells(row.provenance(), code(row.table()), values(row)))
            .toList();
    return heading(2, "Rows of tables")
        + bullets(whole.map(name -> "All rows of " + code(name + ".csv") + ".").toList())
        + (single.isEmpty()
            ? ""
            : table(List.of("Table", "Row", "Source", "Place", "Certainty"), single));
  }

  static String values(TableRow row) {
    return row.values().entrySet().stream()
        .map(value -> value.getKey().replace('_', ' ') + " " + value.getValue())
        .collect(Collectors.joining("; "));
  }

  static List<String> cells(Provenance provenance, String... first) {
    var cells = new ArrayList<>(List.of(first));
    cells.add(code(provenance.sourceId()));
    cells.add(provenance.locator());
    cells.add(provenance.certainty().code());
    return cells;
  }

  private String texts(AdvisoryRule rule) {
    return rule.codes().stream()
        .map(Coded::code)
        .sorted()
        .map(this::textsOf)
        .collect(Collectors.joining("\n"));
  }

  private String textsOf(String findingCode) {
    var lines = new ArrayList<String>();
    lines.add("%s: %s".formatted(code(findingCode), texts.get(findingCode + ".title")));
    texts
        .subMap(findingCode + ".", findingCode + "/")
        .forEach(
            (key, text) -> {
              var variant = key.substring(findingCode.length() + 1);
              if (!variant.equals("title")) {
                lines.add("%s: %s".formatted(code(variant), text));
              }
            });
    return bullets(lines);
  }

  private String source(RuleDescription described) {
    var why = described.provenance();
    var source = tables.findSource(why.sourceId()).map(Source::citation).orElseThrow();
    return bullets(
        List.of(
            "Evidence: %s (%s): %s. Certainty %s."
                .formatted(source, code(why.sourceId()), why.locator(), why.certainty().code()),
            "Developer of the evidence: its publisher. Developer of the rule: this project.",
            "Funding of the evidence: "
                + tables.findFunding(why.sourceId()).orElse("not looked up")
                + "."));
  }
}
