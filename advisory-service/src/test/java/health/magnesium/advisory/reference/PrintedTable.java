package health.magnesium.advisory.reference;

import static org.assertj.core.api.Assertions.assertThat;

import health.magnesium.advisory.person.Age;
import health.magnesium.advisory.person.LifeStage;
import health.magnesium.advisory.person.Sex;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads an authority's tables as a person reads the printed page: a group, an age, a value. Groups
 * are {@code F}, {@code M}, {@code both}, {@code pregnant} and {@code lactating}; ages are
 * completed months or years such as {@code 7m} and {@code 18y}.
 */
final class PrintedTable {

  private static final int OLDEST = 130 * 12;
  private static final LocalDate BORN = LocalDate.of(1960, 6, 15);

  private final Authority authority;

  PrintedTable(String id) {
    authority = ReferenceTables.load().findAuthority(id).orElseThrow();
  }

  Authority authority() {
    return authority;
  }

  /** The values hold in every month from the first age to the last, both inside. */
  void hasRequirement(String group, String from, String to, String values) {
    for (var reader : readers(group)) {
      for (int month = first(from); month <= last(to); month++) {
        assertThat(reader.requirement(authority, new Age(month)))
            .as("%s at %d months", group, month)
            .isEqualTo(values);
      }
    }
  }

  /** The level, or the reason why there is none, holds in every month of the ages. */
  void hasUpperLevel(String group, String from, String to, String level) {
    for (var reader : readers(group)) {
      for (int month = first(from); month <= last(to); month++) {
        assertThat(reader.upperLevel(authority, new Age(month)))
            .as("%s at %d months", group, month)
            .isEqualTo(level);
      }
    }
  }

  /** The row changes on the birthday itself: not the day before, and still so the day after. */
  void changesOn(String group, String age, String before, String after) {
    var reader = readers(group).getFirst();
    var birthday = BORN.plusMonths(first(age));

    assertThat(reader.requirement(authority, Age.on(birthday.minusDays(1), BORN)))
        .isEqualTo(before);
    assertThat(reader.requirement(authority, Age.on(birthday, BORN))).isEqualTo(after);
    assertThat(reader.requirement(authority, Age.on(birthday.plusDays(1), BORN))).isEqualTo(after);
  }

  RequirementLookup.Row row(Sex sex, LifeStage stage, String age) {
    return (RequirementLookup.Row) authority.requirementFor(sex, stage, new Age(first(age)));
  }

  /** How many values are printed in all. */
  long countOfValues() {
    return authority.requirements().stream().mapToLong(row -> row.values().size()).sum();
  }

  /** What counts toward the levels, each combination once. */
  List<String> coverage() {
    return authority.upperLevels().stream()
        .flatMap(
            row -> row.value() instanceof UpperLevel.Limit limit ? Stream.of(limit) : Stream.of())
        .map(
            limit ->
                limit.counts().stream()
                    .map(UpperLevel.Counted::code)
                    .sorted()
                    .collect(Collectors.joining("+")))
        .distinct()
        .toList();
  }

  private static int first(String age) {
    return number(age) * (age.endsWith("y") ? 12 : 1);
  }

  private static int last(String age) {
    if (age.equals("end")) {
      return OLDEST;
    }
    return age.endsWith("y") ? number(age) * 12 + 11 : number(age);
  }

  private static int number(String age) {
    return Integer.parseInt(age.substring(0, age.length() - 1));
  }

  private static List<Reader> readers(String group) {
    return switch (group) {
      case "F" -> List.of(new Reader(Sex.FEMALE, LifeStage.NONE));
      case "M" -> List.of(new Reader(Sex.MALE, LifeStage.NONE));
      case "both" ->
          List.of(new Reader(Sex.FEMALE, LifeStage.NONE), new Reader(Sex.MALE, LifeStage.NONE));
      case "pregnant", "lactating" ->
          List.of(new Reader(Sex.FEMALE, LifeStage.valueOf(group.toUpperCase(Locale.ROOT))));
      default -> throw new IllegalArgumentException(group);
    };
  }

  private record Reader(Sex sex, LifeStage stage) {

    String requirement(Authority authority, Age age) {
      return switch (authority.requirementFor(sex, stage, age)) {
        case RequirementLookup.Row(var row, var notes) -> values(row);
        case RequirementLookup.EitherRow either -> "by sex";
        case RequirementLookup.EitherFeeding(var breastMilk, var formula) ->
            values(breastMilk) + " or " + values(formula);
        case RequirementLookup.NoRow() -> "no row";
      };
    }

    String upperLevel(Authority authority, Age age) {
      return switch (authority.upperLevelFor(stage, age).orElseThrow()) {
        case UpperLevel.Limit limit -> limit.amount().mg().toPlainString();
        case UpperLevel.NotSet(var reason, var provenance) -> reason.code();
      };
    }

    private static String values(Requirement row) {
      return row.values().entrySet().stream()
          .map(value -> value.getKey().code() + " " + value.getValue().mg().toPlainString())
          .collect(Collectors.joining(" "));
    }
  }
}
