package health.magnesium.advisory.adequacy;

import health.magnesium.advisory.person.Age;
import health.magnesium.advisory.person.Person;
import health.magnesium.advisory.person.Sex;
import health.magnesium.advisory.reference.Authority;
import health.magnesium.advisory.reference.ReferenceTables;
import health.magnesium.advisory.reference.Requirement;
import health.magnesium.advisory.reference.RequirementLookup;
import health.magnesium.advisory.reference.WithinPersonSd;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The reference values that may be used for a person. With unknown sex only what both rows agree
 * on.
 *
 * @param group null when no row applies
 * @param sdWithin day-to-day SD; null where none is published or the two sexes differ
 * @param sexNeeded whether the rows or the SDs of the two sexes differ, so that sex decides
 */
record ApplicableReference(
    @Nullable String group,
    @Nullable BigDecimal earMg,
    @Nullable BigDecimal rdaMg,
    @Nullable BigDecimal aiMg,
    @Nullable WithinPersonSd sdWithin,
    boolean sexNeeded) {

  static ApplicableReference of(
      Authority authority, Person person, Age age, ReferenceTables tables) {
    var stage = person.lifeStage();
    return switch (authority.requirementFor(person.sex(), stage, age)) {
      case RequirementLookup.Row(var row, var notes) ->
          ofRow(row, row.group(), tables.findWithinPersonSd(person.sex(), stage, age).orElse(null));
      case RequirementLookup.EitherRow(var female, var male) ->
          ofBoth(
              female,
              male,
              tables.findWithinPersonSd(Sex.FEMALE, stage, age),
              tables.findWithinPersonSd(Sex.MALE, stage, age));
      case RequirementLookup.NoRow() ->
          new ApplicableReference(null, null, null, null, null, false);
    };
  }

  private static ApplicableReference ofRow(
      Requirement row, String group, @Nullable WithinPersonSd sd) {
    return new ApplicableReference(group, row.earMg(), row.rdaMg(), row.aiMg(), sd, false);
  }

  private static ApplicableReference ofBoth(
      Requirement female,
      Requirement male,
      Optional<WithinPersonSd> femaleSd,
      Optional<WithinPersonSd> maleSd) {
    var rowsAgree =
        same(female.earMg(), male.earMg())
            && same(female.rdaMg(), male.rdaMg())
            && same(female.aiMg(), male.aiMg());
    var sdsAgree =
        same(
            femaleSd.map(WithinPersonSd::mg).orElse(null),
            maleSd.map(WithinPersonSd::mg).orElse(null));
    return new ApplicableReference(
        female.groupOfEitherSex(),
        agreed(female.earMg(), male.earMg()),
        agreed(female.rdaMg(), male.rdaMg()),
        agreed(female.aiMg(), male.aiMg()),
        rowsAgree && sdsAgree ? femaleSd.orElse(null) : null,
        !rowsAgree || !sdsAgree);
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
