package health.magnesium.advisory.reference;

import health.magnesium.advisory.person.LifeStage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts the rows of an authority together and refuses gaps and overlaps between age bands. */
final class AuthorityLoader {

  private static final String AUTHORITIES = "authorities.csv";
  private static final String[] AUTHORITY_COLUMNS = {
    "id", "document", "year", "recommendation_name", "tables"
  };
  private static final String REQUIREMENTS = "requirements.csv";
  private static final String[] REQUIREMENT_COLUMNS = {
    "authority", "life_stage", "sex", "kind", "amount_mg"
  };
  private static final String UPPER_LEVELS = "upper-levels.csv";

  private final CsvTable authorities;
  private final CsvTable requirements;
  private final CsvTable upperLevels;

  AuthorityLoader(TableReader tables) {
    authorities = tables.open(AUTHORITIES, AUTHORITY_COLUMNS);
    requirements = tables.open(REQUIREMENTS, REQUIREMENT_COLUMNS, AgeBand.COLUMNS);
    upperLevels = tables.open(UPPER_LEVELS, UpperLevel.Row.COLUMNS, AgeBand.COLUMNS);
  }

  /** Every id of the vocabulary, with or without tables, in the order of the file. */
  List<String> ids() {
    return List.copyOf(authorities.byKey("id", row -> row.text("id")).keySet());
  }

  /** The authorities whose tables are complete, by id. */
  Map<String, Authority> load() {
    checkAuthorityNames(requirements);
    checkAuthorityNames(upperLevels);
    var loaded = new LinkedHashMap<String, Authority>();
    for (var row : authorities.rows()) {
      switch (row.text("tables")) {
        case "complete" -> loaded.put(row.text("id"), authority(row));
        case "planned" -> {}
        default -> throw row.problem("tables", "must be complete or planned");
      }
    }
    return loaded;
  }

  private void checkAuthorityNames(CsvTable table) {
    for (var row : table.rows()) {
      if (!ids().contains(row.text("authority"))) {
        throw row.problem("authority", "is not in " + AUTHORITIES);
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
        Provenance.read(row),
        requirementsOf(id),
        upperLevelsOf(id));
  }

  private List<Requirement> requirementsOf(String id) {
    var groups = new LinkedHashMap<Group, Map<String, PublishedAmount>>();
    for (var row : requirements.rows()) {
      if (row.text("authority").equals(id)) {
        var amounts = groups.computeIfAbsent(Group.read(row), group -> new HashMap<>());
        if (amounts.put(kind(row), amount(row)) != null) {
          throw row.problem("kind", "is there twice for the same group");
        }
      }
    }
    var result = new ArrayList<Requirement>();
    groups.forEach((group, amounts) -> result.add(requirement(group, amounts)));
    checkBands(REQUIREMENTS, id, result);
    return result;
  }

  private static String kind(CsvRow row) {
    return switch (row.text("kind")) {
      case "EAR", "RDA", "AI" -> row.text("kind");
      default -> throw row.problem("kind", "must be EAR, RDA or AI");
    };
  }

  private static PublishedAmount amount(CsvRow row) {
    return row.build(
        "amount_mg", () -> new PublishedAmount(row.number("amount_mg"), Provenance.read(row)));
  }

  private static Requirement requirement(Group group, Map<String, PublishedAmount> amounts) {
    try {
      return new Requirement(
          group.lifeStage(),
          group.sex(),
          group.ages(),
          find(amounts, "EAR"),
          find(amounts, "RDA"),
          find(amounts, "AI"));
    } catch (IllegalArgumentException e) {
      throw new ReferenceTableException(REQUIREMENTS + ": " + group + ": " + e.getMessage());
    }
  }

  private static @Nullable PublishedAmount find(Map<String, PublishedAmount> amounts, String kind) {
    return amounts.get(kind);
  }

  /** A row for any sex takes part in the sequence of both sexes. */
  private static void checkBands(String file, String id, List<Requirement> rows) {
    for (var stage : LifeStage.values()) {
      for (var sex : List.of(RowSex.FEMALE, RowSex.MALE)) {
        var bands =
            rows.stream()
                .filter(row -> row.lifeStage() == stage)
                .filter(row -> row.sex() == sex || row.sex() == RowSex.ANY)
                .map(Requirement::ages)
                .toList();
        requireSequence(file, id + " " + stage.code() + " " + sex.code(), bands);
      }
    }
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

  private record Group(LifeStage lifeStage, RowSex sex, AgeBand ages) {

    static Group read(CsvRow row) {
      return new Group(
          row.word("life_stage", LifeStage.class),
          row.word("sex", RowSex.class),
          AgeBand.read(row));
    }
  }
}
