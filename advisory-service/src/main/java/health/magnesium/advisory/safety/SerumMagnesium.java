package health.magnesium.advisory.safety;

import health.magnesium.advisory.person.Coded;
import health.magnesium.advisory.person.LabResult;
import health.magnesium.advisory.reference.LabTest;
import health.magnesium.advisory.reference.PlainDecimal;
import health.magnesium.advisory.reference.Policy;
import health.magnesium.advisory.reference.ReferenceTables;
import health.magnesium.advisory.safety.LabReadings.UsableResult;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A serum magnesium of the newest day that has a usable one, against its range. All in mmol/L.
 *
 * <p>The laboratory's own limits win. A limit that was not sent, or that is no lower or upper limit
 * of serum magnesium in the unit of the result, is replaced by the fallback, and the finding says
 * whose range it is. A result at a limit is inside the range.
 */
public record SerumMagnesium(
    UsableResult result, BigDecimal low, BigDecimal high, RangeFrom rangeFrom) {

  private static final String ANALYTE = "magnesium-serum";

  /** Whose range it is. */
  public enum RangeFrom implements Coded {
    LABORATORY_RANGE,
    /** One limit of the laboratory, the other from the fallback. */
    LABORATORY_AND_FALLBACK_RANGE,
    FALLBACK_RANGE,
    /** The laboratory sent a range that does not fit the unit. */
    FALLBACK_FOR_IMPLAUSIBLE_RANGE;

    @Override
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * The usable results of the newest day that has any, lowest first; empty without one. However old
   * they are: an abnormal value that nobody repeated is still unanswered.
   */
  public static List<SerumMagnesium> newest(LabReadings labs, ReferenceTables tables) {
    var usable = labs.usable(ANALYTE);
    return usable.stream()
        .filter(result -> result.result().takenOn().equals(usable.getFirst().result().takenOn()))
        .map(result -> of(result, tables))
        .sorted((a, b) -> a.value().compareTo(b.value()))
        .toList();
  }

  private static SerumMagnesium of(UsableResult result, ReferenceTables tables) {
    var range = result.result().referenceRange();
    var ownLow =
        ownLimit(
            result,
            range == null ? null : range.low(),
            tables.policy(Policy.SERUM_RANGE_LOW_FROM),
            tables.policy(Policy.SERUM_RANGE_LOW_TO));
    var ownHigh =
        ownLimit(
            result,
            range == null ? null : range.high(),
            tables.policy(Policy.SERUM_RANGE_HIGH_FROM),
            tables.policy(Policy.SERUM_RANGE_HIGH_TO));
    return new SerumMagnesium(
        result,
        ownLow == null ? tables.policy(Policy.SERUM_FALLBACK_LOW) : ownLow,
        ownHigh == null ? tables.policy(Policy.SERUM_FALLBACK_HIGH) : ownHigh,
        rangeFrom(range, ownLow, ownHigh));
  }

  /** The laboratory's limit in mmol/L; null when it was not sent or cannot be one. */
  private static @Nullable BigDecimal ownLimit(
      UsableResult result, @Nullable BigDecimal sent, BigDecimal from, BigDecimal to) {
    return sent != null
            && result.test().read(sent, result.result().unit())
                instanceof LabTest.Reading.Usable(var limit, var unit)
            && limit.compareTo(from) >= 0
            && limit.compareTo(to) <= 0
        ? limit
        : null;
  }

  private static RangeFrom rangeFrom(
      LabResult.@Nullable ReferenceRange sent,
      @Nullable BigDecimal ownLow,
      @Nullable BigDecimal ownHigh) {
    if (ownLow != null && ownHigh != null) {
      return RangeFrom.LABORATORY_RANGE;
    }
    if (ownLow != null || ownHigh != null) {
      return RangeFrom.LABORATORY_AND_FALLBACK_RANGE;
    }
    return sent == null ? RangeFrom.FALLBACK_RANGE : RangeFrom.FALLBACK_FOR_IMPLAUSIBLE_RANGE;
  }

  BigDecimal value() {
    return result.value();
  }

  public boolean isLow() {
    return value().compareTo(low) < 0;
  }

  public boolean isHigh() {
    return value().compareTo(high) > 0;
  }

  public boolean isAbnormal() {
    return isLow() || isHigh();
  }

  /** Adds to a finding the value in both units, whose range it was held against, and when. */
  Finding explain(Finding finding, Situation situation) {
    var lab = result.result();
    return finding
        .because("loinc", lab.loinc())
        .because("value", lab.value())
        .because("unit", lab.unit())
        .because("mmolPerL", PlainDecimal.share(value()))
        .because("mgPerDl", PlainDecimal.share(result.test().inUnit(value(), "mg/dL")))
        .because("rangeLowMmolPerL", PlainDecimal.share(low))
        .because("rangeHighMmolPerL", PlainDecimal.share(high))
        .because("rangeFrom", rangeFrom.code())
        .because("takenOn", lab.takenOn())
        .because(
            "ageDays", (int) ChronoUnit.DAYS.between(lab.takenOn(), situation.assessmentDate()))
        .because("timing", SampleTiming.of(lab.takenOn(), situation.diary()).code());
  }
}
