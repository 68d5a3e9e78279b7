package health.magnesium.advisory.reference;

import health.magnesium.advisory.person.Age;
import health.magnesium.advisory.person.LifeStage;
import health.magnesium.advisory.person.Sex;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One authority's tables.
 *
 * @param recommendationName what it calls its recommendation for individuals, for example RDA
 * @param ambiguousMonth the completed month of infancy that the labels of two rows could both mean;
 *     null when the labels are clear
 * @param valuesEvidence evidence id that stands behind the requirements
 * @param upperLevelEvidence evidence id that stands behind the upper levels
 * @param requirements every group once
 * @param upperLevels every group once
 * @param notes how the tables are read, what holds for every authority first
 */
public record Authority(
    String id,
    String document,
    int year,
    @Nullable String recommendationName,
    @Nullable Age ambiguousMonth,
    String valuesEvidence,
    String upperLevelEvidence,
    Provenance provenance,
    List<Requirement> requirements,
    List<UpperLevel.Row> upperLevels,
    List<AuthorityNote> notes) {

  public Authority {
    requirements = List.copyOf(requirements);
    upperLevels = List.copyOf(upperLevels);
    notes = List.copyOf(notes);
  }

  /** The evidence that findings about this authority's values name. */
  Set<String> citedEvidence() {
    return Set.of(valuesEvidence, upperLevelEvidence);
  }

  /**
   * The row for a person of this age.
   *
   * <p>Pregnancy and lactation decide before sex does: their rows are printed once. Outside the
   * printed ages the nearest row stands in (policy of this product), and the note says so.
   */
  public RequirementLookup requirementFor(Sex sex, LifeStage lifeStage, Age age) {
    return switch (lifeStage) {
      case NONE -> ordinaryRow(sex, age);
      case PREGNANT, LACTATING ->
          nearest(lifeStage, age)
              .<RequirementLookup>map(found -> found)
              .orElseGet(RequirementLookup.NoRow::new);
      case PREGNANT_AND_LACTATING -> higherOfBoth(age);
    };
  }

  /**
   * The upper level for a person of this age; empty when the table has no row at all. Where no row
   * is printed for pregnancy or lactation, the level of everybody of that age stands.
   */
  public Optional<UpperLevel> upperLevelFor(LifeStage lifeStage, Age age) {
    var stage = lifeStage == LifeStage.PREGNANT_AND_LACTATING ? LifeStage.PREGNANT : lifeStage;
    return closest(levelsOf(stage), UpperLevel.Row::ages, age)
        .or(() -> closest(levelsOf(LifeStage.NONE), UpperLevel.Row::ages, age))
        .map(UpperLevel.Row::value);
  }

  private List<UpperLevel.Row> levelsOf(LifeStage stage) {
    return upperLevels.stream().filter(row -> row.lifeStage() == stage).toList();
  }

  private RequirementLookup ordinaryRow(Sex sex, Age age) {
    var rows = requirements.stream().filter(of(LifeStage.NONE)).filter(at(age)).toList();
    var byFeeding = byFeeding(rows);
    if (byFeeding.isPresent()) {
      return byFeeding.get();
    }
    return switch (sex) {
      case FEMALE -> only(rows, RowSex.FEMALE, age);
      case MALE -> only(rows, RowSex.MALE, age);
      case UNKNOWN ->
          rows.size() == 2
              ? new RequirementLookup.EitherRow(
                  rowOf(rows, RowSex.FEMALE).orElseThrow(), rowOf(rows, RowSex.MALE).orElseThrow())
              : only(rows, RowSex.ANY, age);
    };
  }

  private static Optional<RequirementLookup> byFeeding(List<Requirement> rows) {
    return fed(rows, Feeding.BREAST_MILK)
        .flatMap(
            breastMilk ->
                fed(rows, Feeding.FORMULA)
                    .map(formula -> new RequirementLookup.EitherFeeding(breastMilk, formula)));
  }

  private static Optional<Requirement> fed(List<Requirement> rows, Feeding feeding) {
    return rows.stream().filter(row -> row.feeding() == feeding).findFirst();
  }

  private RequirementLookup only(List<Requirement> rows, RowSex sex, Age age) {
    return rowOf(rows, sex)
        .or(() -> rowOf(rows, RowSex.ANY))
        .<RequirementLookup>map(row -> new RequirementLookup.Row(row, infantNote(age)))
        .orElseGet(RequirementLookup.NoRow::new);
  }

  private static Optional<Requirement> rowOf(List<Requirement> rows, RowSex sex) {
    return rows.stream().filter(row -> row.sex() == sex).findFirst();
  }

  private Set<RequirementLookup.Note> infantNote(Age age) {
    return age.equals(ambiguousMonth)
        ? Set.of(RequirementLookup.Note.AMBIGUOUS_INFANT_BOUNDARY)
        : Set.of();
  }

  private RequirementLookup higherOfBoth(Age age) {
    return Stream.of(LifeStage.PREGNANT, LifeStage.LACTATING)
        .flatMap(stage -> nearest(stage, age).stream())
        .max(Comparator.comparing(found -> found.requirement().targetMg()))
        .<RequirementLookup>map(
            found ->
                new RequirementLookup.Row(
                    found.requirement(),
                    Stream.concat(
                            found.notes().stream(),
                            Stream.of(RequirementLookup.Note.PREGNANT_AND_LACTATING))
                        .collect(Collectors.toUnmodifiableSet())))
        .orElseGet(RequirementLookup.NoRow::new);
  }

  private Optional<RequirementLookup.Row> nearest(LifeStage stage, Age age) {
    var rows = requirements.stream().filter(of(stage)).toList();
    return closest(rows, Requirement::ages, age)
        .map(row -> new RequirementLookup.Row(row, distanceNote(row.ages(), age)));
  }

  private static Set<RequirementLookup.Note> distanceNote(AgeBand ages, Age age) {
    if (ages.contains(age)) {
      return Set.of();
    }
    return Set.of(
        ages.endsBefore(age)
            ? RequirementLookup.Note.ABOVE_PUBLISHED_AGES
            : RequirementLookup.Note.BELOW_PUBLISHED_AGES);
  }

  /** The row whose band has the age, else the youngest band above it or the oldest below it. */
  private static <T> Optional<T> closest(List<T> rows, Function<T, AgeBand> ages, Age age) {
    var byAge = Comparator.comparingInt((T row) -> ages.apply(row).fromMonths());
    return rows.stream()
        .filter(row -> !ages.apply(row).endsBefore(age))
        .min(byAge)
        .or(() -> rows.stream().max(byAge));
  }

  private static Predicate<Requirement> of(LifeStage stage) {
    return row -> row.lifeStage() == stage;
  }

  private static Predicate<Requirement> at(Age age) {
    return row -> row.ages().contains(age);
  }
}
