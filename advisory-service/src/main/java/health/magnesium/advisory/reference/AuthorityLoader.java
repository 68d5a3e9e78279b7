package health.magnesium.advisory.reference;

import health.magnesium.advisory.person.Age;
import health.magnesium.advisory.person.LifeStage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts the rows of an authority together and refuses gaps and overlaps between age bands. */
final class AuthorityLoader {

  private static final String AUTHORITIES = "authorities.csv";
  private static final String[] AUTHORITY_COLUMNS = {
    "id",
    "document",
    "year",
    "recommendation_name",
    "requirements_of",
    "ambiguous_month",
    "values_evidence",
    "upper_level_evidence"
  };
  private static final String REQUIREMENTS = "requirements.csv";
  private static final String[] REQUIREMENT_COLUMNS = {
    "authority", "life_stage", "sex", "feeding", "kind", "amount_mg"
  };
  private static final String UPPER_LEVELS = "upper-levels.csv";

  private final CsvTable authorities;
  private final CsvTable requirements;
  private final CsvTable upperLevels;
  private final CsvTable notes;
  private final Set<String> ids;

  AuthorityLoader(TableReader tables) {
    authorities = tables.open(AUTHORITIES, AUTHORITY_COLUMNS);
    requirements = tables.open(REQUIREMENTS, REQUIREMENT_COLUMNS, AgeBand.COLUMNS);
    upperLevels = tables.open(UPPER_LEVELS, UpperLevel.Row.COLUMNS, AgeBand.COLUMNS);
    notes = tables.open(AuthorityNote.FILE, AuthorityNote.COLUMNS);
    ids = authorities.byKey("id", row -> row.text("id")).keySet();
  }

  /** Every authority by id, in the order of the file. */
  Map<String, Authority> load() {
    requireAuthorities(requirements, "authority");
    requireAuthorities(upperLevels, "authority");
    requireAuthorities(authorities, "requirements_of");
    requireAuthorities(notes, "authority");
    return authorities.byKey("id", this::authority);
  }

  private void requireAuthorities(CsvTable table, String column) {
    for (var row : table.rows()) {
      if (!row.isBlank(column) && !ids.contains(row.text(column))) {
        throw row.problem(column, "is not in " + AUTHORITIES);
      }
    }
  }

  private Authority authority(CsvRow row) {
    var id = row.text("id");
    return new Authority(
        id,
        row.text("document"),
        row.wholeNumber("year"),
        row.isBlank("recommendation_name") ? null : row.text("recommendation_name"),
        row.isBlank("ambiguous_month") ? null : new Age(row.wholeNumber("ambiguous_month")),
        row.text("values_evidence"),
        row.text("upper_level_evidence"),
        Provenance.read(row),
        requirementsOf(row.text("requirements_of")),
        upperLevelsOf(id),
        notesOf(id));
  }

  private List<Requirement> requirementsOf(String id) {
    var groups = new LinkedHashMap<Group, Map<RequirementKind, PublishedAmount>>();
    for (var row : requirements.rows()) {
      if (row.text("authority").equals(id)) {
        var amounts =
            groups.computeIfAbsent(Group.read(row), group -> new EnumMap<>(RequirementKind.class));
        if (amounts.put(row.word("kind", RequirementKind.class), amount(row)) != null) {
          throw row.problem("kind", "is there twice for the same group");
        }
      }
    }
    var result = new ArrayList<Requirement>();
    groups.forEach((group, amounts) -> result.add(group.with(amounts)));
    checkBands(id, result);
    return result;
  }

  private static PublishedAmount amount(CsvRow row) {
    return row.build(
        "amount_mg", () -> new PublishedAmount(row.number("amount_mg"), Provenance.read(row)));
  }

  /** A row for any sex or any feeding takes part in the sequence of each. */
  private static void checkBands(String id, List<Requirement> rows) {
    for (var stage : LifeStage.values()) {
      for (var sex : List.of(RowSex.FEMALE, RowSex.MALE)) {
        for (var feeding : Feeding.values()) {
          var bands =
              rows.stream()
                  .filter(row -> row.lifeStage() == stage)
                  .filter(row -> row.sex() == sex || row.sex() == RowSex.ANY)
                  .filter(row -> row.feeding() == feeding || row.feeding() == null)
                  .map(Requirement::ages)
                  .toList();
          requireSequence(REQUIREMENTS, id + " " + stage.code() + " " + sex.code(), bands);
        }
      }
    }
  }

  /** A note without an authority holds for every one. */
  private List<AuthorityNote> notesOf(String id) {
    return notes.rows().stream()
        .filter(row -> row.isBlank("authority") || row.text("authority").equals(id))
        .map(AuthorityNote::read)
        .toList();
  }

  private List<UpperLevel.Row> upperLevelsOf(String id) {
    var rows =
        upperLevels.rows().stream()
            .filter(row -> row.text("authority").equals(id))
            .map(UpperLevel.Row::read)
            .toList();
    rows.stream()
        .collect(
            Collectors.groupingBy(
                UpperLevel.Row::lifeStage,
                Collectors.mapping(UpperLevel.Row::ages, Collectors.toList())))
        .forEach((stage, bands) -> requireSequence(UPPER_LEVELS, id + " " + stage.code(), bands));
    return rows;
  }

  /**
   * @throws ReferenceTableException if two bands overlap or leave a gap between them
   */
  static void requireSequence(String file, String group, List<AgeBand> bands) {
    var sorted = bands.stream().sorted(Comparator.comparingInt(AgeBand::fromMonths)).toList();
    for (int i = 1; i < sorted.size(); i++) {
      var before = sorted.get(i - 1);
      var after = sorted.get(i);
      if (before.overlaps(after)) {
        throw new ReferenceTableException(
            "%s: %s: age bands overlap: %s and %s"
                .formatted(file, group, before.label(), after.label()));
      }
      var end = before.toMonthsExclusive();
      if (end == null || end != after.fromMonths()) {
        throw new ReferenceTableException(
            "%s: %s: age bands leave a gap between %s and %s"
                .formatted(file, group, before.label(), after.label()));
      }
    }
  }

  private record Group(LifeStage lifeStage, RowSex sex, @Nullable Feeding feeding, AgeBand ages) {

    static Group read(CsvRow row) {
      return new Group(
          row.word("life_stage", LifeStage.class),
          row.word("sex", RowSex.class),
          row.isBlank("feeding") ? null : row.word("feeding", Feeding.class),
          AgeBand.read(row));
    }

    Requirement with(Map<RequirementKind, PublishedAmount> amounts) {
      try {
        return new Requirement(lifeStage, sex, feeding, ages, amounts);
      } catch (IllegalArgumentException e) {
        throw new ReferenceTableException(REQUIREMENTS + ": " + this + ": " + e.getMessage());
      }
    }
  }
}
