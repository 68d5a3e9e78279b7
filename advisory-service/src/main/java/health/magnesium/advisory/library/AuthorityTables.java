package health.magnesium.advisory.library;

import health.magnesium.advisory.person.LifeStage;
import health.magnesium.advisory.reference.AgeBand;
import health.magnesium.advisory.reference.Authority;
import health.magnesium.advisory.reference.AuthorityNote;
import health.magnesium.advisory.reference.Feeding;
import health.magnesium.advisory.reference.Provenance;
import health.magnesium.advisory.reference.PublishedAmount;
import health.magnesium.advisory.reference.ReferenceTables;
import health.magnesium.advisory.reference.Requirement;
import health.magnesium.advisory.reference.RequirementKind;
import health.magnesium.advisory.reference.RowSex;
import health.magnesium.advisory.reference.UpperLevel;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What one authority publishes, and how it is read. Milligrams of elemental magnesium a day.
 *
 * @param recommendation its name for kind RDA; null where it has none
 * @param notes boundary rules and readings, those of every authority first
 */
@Schema(name = "AuthorityTables")
public record AuthorityTables(
    String id,
    String document,
    int year,
    @Nullable String recommendation,
    SourceView source,
    List<RequirementRow> requirements,
    List<UpperLevelRow> upperLevels,
    List<Note> notes) {

  static AuthorityTables of(Authority authority, ReferenceTables tables) {
    return new AuthorityTables(
        authority.id(),
        authority.document(),
        authority.year(),
        authority.recommendationName(),
        SourceView.of(authority.provenance(), tables),
        authority.requirements().stream().map(RequirementRow::of).toList(),
        authority.upperLevels().stream().map(UpperLevelRow::of).toList(),
        authority.notes().stream().map(Note::of).toList());
  }

  /**
   * Where a figure was read.
   *
   * @param certainty how sure the reading is: S, S2, M, C or P
   */
  public record Reading(String sourceId, String locator, String certainty) {

    static Reading of(Provenance read) {
      return new Reading(read.sourceId(), read.locator(), read.certainty().code());
    }
  }

  /**
   * Ages in completed months.
   *
   * @param label as the table prints them
   * @param beforeMonths the first month outside; null for an open end
   */
  public record Ages(String label, int fromMonths, @Nullable Integer beforeMonths) {

    static Ages of(AgeBand band) {
      return new Ages(band.label(), band.fromMonths(), band.toMonthsExclusive());
    }
  }

  /**
   * The values of one group.
   *
   * @param feeding null unless there is a row for each way of feeding
   * @param basis what a diary can be compared with: EAR, AI or RECOMMENDATION
   */
  public record RequirementRow(
      String group,
      LifeStage lifeStage,
      RowSex sex,
      @Nullable Feeding feeding,
      Ages ages,
      Requirement.Basis basis,
      List<Value> values) {

    static RequirementRow of(Requirement row) {
      return new RequirementRow(
          row.group(),
          row.lifeStage(),
          row.sex(),
          row.feeding(),
          Ages.of(row.ages()),
          row.basis(),
          row.values().entrySet().stream()
              .map(value -> Value.of(value.getKey(), value.getValue()))
              .toList());
    }
  }

  /** One published value. */
  public record Value(RequirementKind kind, BigDecimal amountMg, Reading reading) {

    static Value of(RequirementKind kind, PublishedAmount amount) {
      return new Value(kind, amount.mg(), Reading.of(amount.provenance()));
    }
  }

  /**
   * The upper level of one group.
   *
   * @param limitMg null where there is no number
   * @param notSetReason why there is none; null where there is one
   * @param appliesTo what it covers, in the authority's words; null where there is no number
   * @param counts what is compared with it; never magnesium naturally in food and water
   */
  public record UpperLevelRow(
      LifeStage lifeStage,
      Ages ages,
      @Nullable BigDecimal limitMg,
      UpperLevel.@Nullable Reason notSetReason,
      @Nullable String appliesTo,
      List<UpperLevel.Counted> counts,
      Reading reading) {

    static UpperLevelRow of(UpperLevel.Row row) {
      var ages = Ages.of(row.ages());
      return switch (row.value()) {
        case UpperLevel.Limit(var amount, var appliesTo, var counts) ->
            new UpperLevelRow(
                row.lifeStage(),
                ages,
                amount.mg(),
                null,
                appliesTo,
                counts.stream().sorted().toList(),
                Reading.of(amount.provenance()));
        case UpperLevel.NotSet(var reason, var provenance) ->
            new UpperLevelRow(
                row.lifeStage(), ages, null, reason, null, List.of(), Reading.of(provenance));
      };
    }
  }

  /** How the tables are read. */
  public record Note(AuthorityNote.Topic topic, String text, Reading reading) {

    static Note of(AuthorityNote note) {
      return new Note(note.topic(), note.text(), Reading.of(note.provenance()));
    }
  }
}
