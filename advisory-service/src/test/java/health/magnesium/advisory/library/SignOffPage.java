package health.magnesium.advisory.library;

import static health.magnesium.advisory.library.Markdown.code;
import static health.magnesium.advisory.library.Markdown.heading;
import static health.magnesium.advisory.library.Markdown.table;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import health.magnesium.advisory.reference.Certainty;
import health.magnesium.advisory.reference.ReferenceTables;
import health.magnesium.advisory.reference.TableRow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Every row that a clinician or a librarian still has to look at, on one page. */
final class SignOffPage {

  private static final String INTRODUCTION =
      """
      # Rows that await sign-off

      Every row of every table whose certainty is P (a policy of this product: no authority publishes it) or M (from memory, to be
      compared with its source). The tables are in `advisory-service/src/main/resources/reference`, the sources in
      [sources.md](sources.md), the rules in [rules](rules/README.md). A row leaves this page when its `certainty` changes in the
      table, by a change that names who checked it and against what. A test writes this page.
      """;

  private static final Map<String, String> QUESTIONS =
      Map.of(
          "policies", "Is this the figure to act on, in this unit, and on this side of the limit?",
          "rules", "Is the rule right to speak, and right to be silent, as its page says?",
          "condition-groups", "Does the code mean a diagnosis of this group, and is none missing?",
          "medication-groups", "Does the code mean a drug of this group, and is none missing?",
          "interacting-drugs", "Does the code mean this drug, and is none missing?",
          "condition-advice", "Is this the right advice for the diagnosis?",
          "interactions", "Are hours, products and weight right for this drug?",
          "seek-care", "Does the symptom in this situation mean to seek care now?",
          "lab-tests", "Does the code mean this test, and is a result outside this range a slip?",
          "evidence", "Is the statement true as written?");

  private final ReferenceTables tables;

  SignOffPage(ReferenceTables tables) {
    this.tables = tables;
  }

  String write() {
    return INTRODUCTION
        + section(Certainty.P, "Policies", "Is it safe and sensible in clinical use as written?")
        + section(Certainty.M, "From memory", "Does the source print this, at this place?");
  }

  private String section(Certainty certainty, String title, String question) {
    var byTable =
        tables.listRows().stream()
            .filter(row -> row.provenance().certainty() == certainty)
            .collect(groupingBy(TableRow::table, LinkedHashMap::new, toList()));
    var count = byTable.values().stream().mapToInt(List::size).sum();
    return heading(2, "%s: %d rows".formatted(title, count))
        + question
        + "\n"
        + byTable.entrySet().stream()
            .map(group -> group(group.getKey(), group.getValue()))
            .collect(Collectors.joining());
  }

  private static String group(String table, List<TableRow> rows) {
    var question = QUESTIONS.get(table);
    return heading(3, code(table + ".csv"))
        + (question == null ? "" : question + "\n\n")
        + table(
            List.of("Row", "Source", "Place", "Certainty"),
            rows.stream().map(row -> RulePage.cells(row.provenance(), shown(row))).toList());
  }

  private static String shown(TableRow row) {
    return row.table().equals("rules")
        ? "[%s](rules/%s.md), version %s"
            .formatted(row.key(), row.key(), row.values().get("version"))
        : RulePage.values(row);
  }
}
