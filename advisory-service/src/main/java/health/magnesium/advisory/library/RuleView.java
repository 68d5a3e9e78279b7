package health.magnesium.advisory.library;

import health.magnesium.advisory.reference.FigureReference;
import health.magnesium.advisory.reference.PatientAttribute;
import health.magnesium.advisory.reference.ReferenceTables;
import health.magnesium.advisory.reference.Source;
import health.magnesium.advisory.reference.TableRow;
import health.magnesium.advisory.safety.AdvisoryRule;
import health.magnesium.advisory.safety.FindingCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A rule with the source attributes that users of decision support ask for.
 *
 * @param version grows with every change of meaning
 * @param developer who wrote the rule; the developer of the evidence is named with the source
 * @param codes every finding that it may answer with
 * @param uses what it uses of a person, itself or through what it asks; nothing else
 * @param figures every single row that it reads, itself or through what it asks
 * @param wholeTables tables of which it may read any row
 */
@Schema(name = "Rule")
public record RuleView(
    String id,
    int version,
    LocalDate released,
    LocalDate revised,
    String developer,
    List<FindingCode> codes,
    String audience,
    String says,
    List<String> speaksWhen,
    List<String> silentWhen,
    List<PatientAttribute> uses,
    SourceView source,
    List<Figure> figures,
    List<String> wholeTables) {

  private static final String OWN_SOURCE = "product-policy";

  /**
   * One row of a reference table.
   *
   * @param row its filled columns, such as {@code {"id": "adult-age", "value": "18", "unit":
   *     "years"}}
   * @param certainty how sure the reading is: S, S2, M, C or P
   */
  @Schema(name = "RuleFigure")
  public record Figure(
      String table, Map<String, String> row, String sourceId, String locator, String certainty) {

    static Figure of(TableRow row) {
      var read = row.provenance();
      return new Figure(
          row.table(), row.values(), read.sourceId(), read.locator(), read.certainty().code());
    }
  }

  static RuleView of(AdvisoryRule rule, ReferenceTables tables) {
    var described = tables.findRuleDescription(rule.id().value()).orElseThrow();
    return new RuleView(
        described.rule(),
        described.version(),
        described.released(),
        described.revised(),
        tables.findSource(OWN_SOURCE).map(Source::publisher).orElseThrow(),
        rule.codes().stream().sorted().toList(),
        described.audience(),
        described.says(),
        described.speaksWhen(),
        described.silentWhen(),
        described.uses(),
        SourceView.of(described.provenance(), tables),
        described.figures().stream()
            .filter(figure -> !figure.isWholeTable())
            .flatMap(figure -> tables.rowsOf(figure).stream())
            .map(Figure::of)
            .toList(),
        described.figures().stream()
            .filter(FigureReference::isWholeTable)
            .map(FigureReference::table)
            .toList());
  }
}
