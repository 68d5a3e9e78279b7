package health.magnesium.advisory.adequacy;

import health.magnesium.advisory.adequacy.AdequacyResult.NoNumber;
import health.magnesium.advisory.intake.Diary;
import health.magnesium.advisory.person.Person;
import health.magnesium.advisory.reference.Authority;
import health.magnesium.advisory.reference.Policy;
import health.magnesium.advisory.reference.ReferenceTables;
import health.magnesium.advisory.reference.Requirement;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the row and the method, then says how likely the intake is adequate.
 *
 * <p>Verdicts are asymmetric (policy): likely adequate needs both confidence and a mean at the
 * recommendation, likely low only a mean below the average requirement. A lower bound can be likely
 * adequate, because the true intake is higher still; it is never likely low.
 */
public final class AdequacyCalculator {

  private final ReferenceTables tables;

  public AdequacyCalculator(ReferenceTables tables) {
    this.tables = tables;
  }

  public AdequacyResult assess(
      Authority authority, Person person, LocalDate assessmentDate, Diary diary) {
    var age = person.ageOn(assessmentDate);
    var lookup = authority.requirementFor(person.sex(), person.lifeStage(), age);
    var reference = ApplicableReference.of(lookup, person, age, tables);
    var mean = diary.meanMg().orElse(null);
    var days = diary.usedDays().size();
    var why = whyNoNumber(reference, mean);
    var test = why.isEmpty() ? test(reference, mean, days) : null;
    var aiTest = aiTest(reference, mean, days);
    var verdict =
        test == null
            ? verdictWithoutTest(reference, mean, days, why)
            : verdict(test, reference, mean, diary.isLowerBound());
    return new AdequacyResult(
        new Adequacies(tables, authority, reference)
            .of(test, aiTest, verdict, test == null ? null : band(reference, mean, diary)),
        lookup,
        mean,
        test,
        test == null && aiTest == null ? null : reference.sdWithin(),
        why);
  }

  private static Set<NoNumber> whyNoNumber(
      ApplicableReference reference, @Nullable BigDecimal mean) {
    var why = EnumSet.noneOf(NoNumber.class);
    if (reference.basis() == null) {
      why.add(NoNumber.NO_ROW);
    } else if (reference.feedingNeeded()) {
      why.add(NoNumber.FEEDING_UNKNOWN);
    } else if (reference.sexNeeded()) {
      why.add(NoNumber.SEX_UNKNOWN);
    } else if (reference.basis() != Requirement.Basis.RECOMMENDATION
        && reference.sdWithin() == null) {
      why.add(NoNumber.NO_PUBLISHED_SD);
    }
    if (reference.basis() == Requirement.Basis.AI) {
      why.add(NoNumber.ADEQUATE_INTAKE_ONLY);
    }
    if (reference.basis() == Requirement.Basis.RECOMMENDATION) {
      why.add(NoNumber.RECOMMENDATION_ONLY);
    }
    if (mean == null) {
      why.add(NoNumber.NO_USED_DAY);
    }
    return why;
  }

  private @Nullable EarTest test(
      ApplicableReference reference, @Nullable BigDecimal mean, int days) {
    var ear = reference.earMg();
    var sd = reference.sdWithin();
    if (ear == null || sd == null || mean == null) {
      return null;
    }
    var sdRequirement = ear.multiply(tables.policy(Policy.REQUIREMENT_CV));
    return new EarTest(
        mean.doubleValue(),
        ear.doubleValue(),
        sdRequirement.doubleValue(),
        sd.mg().doubleValue(),
        days);
  }

  /** Empty for infants and toddlers, who have no SD, and where sex decides the row. */
  private static @Nullable AiTest aiTest(
      ApplicableReference reference, @Nullable BigDecimal mean, int days) {
    var ai = reference.aiMg();
    var sd = reference.sdWithin();
    return ai == null || sd == null || mean == null
        ? null
        : new AiTest(mean.doubleValue(), ai.doubleValue(), sd.mg().doubleValue(), days);
  }

  private static @Nullable IntakeBand band(
      ApplicableReference reference, @Nullable BigDecimal mean, Diary diary) {
    var ear = reference.earMg();
    var rda = reference.rdaMg();
    return mean == null || ear == null || rda == null
        ? null
        : IntakeBand.of(mean, ear, rda, diary.isLowerBound()).orElse(null);
  }

  private Verdict verdict(
      EarTest test, ApplicableReference reference, @Nullable BigDecimal mean, boolean lowerBound) {
    var ear = reference.earMg();
    var rda = reference.rdaMg();
    if (mean == null || ear == null || rda == null) {
      return Verdict.NOT_ASSESSABLE;
    }
    var confident = test.probabilityAdequate() >= probability(Policy.ADEQUATE_PROBABILITY);
    if (confident && mean.compareTo(rda) >= 0) {
      return Verdict.LIKELY_ADEQUATE;
    }
    return mean.compareTo(ear) < 0 && !lowerBound ? Verdict.LIKELY_LOW : Verdict.UNCERTAIN;
  }

  /**
   * An adequate intake can only speak for adequacy, and only where a day-to-day SD shows that usual
   * intake can be judged at all (not in infants).
   */
  private Verdict verdictWithoutTest(
      ApplicableReference reference, @Nullable BigDecimal mean, int days, Set<NoNumber> why) {
    var ai = reference.aiMg();
    var adequate =
        why.equals(Set.of(NoNumber.ADEQUATE_INTAKE_ONLY))
            && ai != null
            && mean != null
            && mean.compareTo(ai) >= 0
            && days >= tables.wholePolicy(Policy.AI_MINIMUM_DAYS);
    return adequate ? Verdict.LIKELY_ADEQUATE : Verdict.NOT_ASSESSABLE;
  }

  private double probability(Policy policy) {
    return tables.policy(policy).doubleValue();
  }
}
