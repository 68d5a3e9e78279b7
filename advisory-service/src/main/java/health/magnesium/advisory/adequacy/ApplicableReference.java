package health.magnesium.advisory.adequacy;

import health.magnesium.advisory.person.Age;
import health.magnesium.advisory.person.Person;
import health.magnesium.advisory.person.Sex;
import health.magnesium.advisory.reference.ReferenceTables;
import health.magnesium.advisory.reference.Requirement;
import health.magnesium.advisory.reference.RequirementLookup;
import health.magnesium.advisory.reference.WithinPersonSd;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The reference values that may be used for a person. With unknown sex only what both rows agree
 * on; with rows by feeding none.
 *
 * @param group null when no row applies
 * @param basis which comparison the row or rows allow; null when no row applies
 * @param sdWithin day-to-day SD; null where none is published or the two sexes differ
 * @param sexNeeded whether the rows or the SDs of the two sexes differ, so that sex decides
 * @param feedingNeeded whether the rows differ by feeding
 */
record ApplicableReference(
    @Nullable String group,
    Requirement.@Nullable Basis basis,
    @Nullable BigDecimal earMg,
    @Nullable BigDecimal rdaMg,
    @Nullable BigDecimal aiMg,
    @Nullable WithinPersonSd sdWithin,
    boolean sexNeeded,
    boolean feedingNeeded) {

  private static final ApplicableReference NONE =
      new ApplicableReference(null, null, null, null, null, null, false, false);

  static ApplicableReference of(
      RequirementLookup lookup, Person person, Age age, ReferenceTables tables) {
    var sds = new Sds(person, age, tables);
    return switch (lookup) {
      case RequirementLookup.Row(var row, var notes) -> ofBoth(row.group(), row, row, sds);
      case RequirementLookup.EitherRow(var female, var male) ->
          ofBoth(female.groupOfEitherSex(), female, male, sds);
      case RequirementLookup.EitherFeeding(var breastMilk, var formula) ->
          new ApplicableReference(
              breastMilk.group(), breastMilk.basis(), null, null, null, null, false, true);
      case RequirementLookup.NoRow() -> NONE;
    };
  }

  private static ApplicableReference ofBoth(
      String group, Requirement female, Requirement male, Sds sds) {
    var rowsAgree =
        same(female.earMg(), male.earMg())
            && same(female.rdaMg(), male.rdaMg())
            && same(female.aiMg(), male.aiMg());
    var sexNeeded =
        !rowsAgree || (female.basis() != Requirement.Basis.RECOMMENDATION && !sds.agree());
    return new ApplicableReference(
        group,
        female.basis(),
        agreed(female.earMg(), male.earMg()),
        agreed(female.rdaMg(), male.rdaMg()),
        agreed(female.aiMg(), male.aiMg()),
        sexNeeded ? null : sds.female(),
        sexNeeded,
        false);
  }

  /** The day-to-day SDs of the sexes that the person may have, twice the same when sex is known. */
  private record Sds(@Nullable WithinPersonSd female, @Nullable WithinPersonSd male) {

    Sds(Person person, Age age, ReferenceTables tables) {
      this(
          of(person.sex() == Sex.UNKNOWN ? Sex.FEMALE : person.sex(), person, age, tables),
          of(person.sex() == Sex.UNKNOWN ? Sex.MALE : person.sex(), person, age, tables));
    }

    private static @Nullable WithinPersonSd of(
        Sex sex, Person person, Age age, ReferenceTables tables) {
      return tables.findWithinPersonSd(sex, person.lifeStage(), age).orElse(null);
    }

    boolean agree() {
      return same(female == null ? null : female.mg(), male == null ? null : male.mg());
    }
  }

  private static @Nullable BigDecimal agreed(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    return same(one, other) ? one : null;
  }

  private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    if (one == null || other == null) {
      return one == null && other == null;
    }
    return one.compareTo(other) == 0;
  }
}
