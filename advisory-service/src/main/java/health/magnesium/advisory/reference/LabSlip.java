package health.magnesium.advisory.reference;

import health.magnesium.advisory.person.Coded;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The likely slip in a result that cannot be used, when exactly one other reading of it is
 * plausible. It is named for whoever corrects the result, and never applied.
 *
 * @param value the number of the likely reading
 * @param unit its unit
 */
public record LabSlip(Kind kind, BigDecimal value, String unit) {

  /** What went wrong. */
  public enum Kind implements Coded {
    /** The number is one of the unit that this one is often confused with. */
    WRONG_UNIT,
    /** Number and unit fit each other, but not the code. */
    WRONG_CODE,
    TEN_TIMES_TOO_HIGH,
    TEN_TIMES_TOO_LOW;

    @Override
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** Empty when no other reading is plausible, or more than one. */
  static Optional<LabSlip> find(LabTest test, BigDecimal value, LabTest.Unit unit) {
    var byMeaning = new LinkedHashMap<BigDecimal, LabSlip>();
    test.confusedWith(unit)
        .ifPresent(other -> add(byMeaning, test, new LabSlip(Kind.WRONG_UNIT, value, other)));
    if (unit.property().equals(test.property())) {
      var tenth = value.movePointLeft(1);
      add(byMeaning, test, new LabSlip(Kind.TEN_TIMES_TOO_HIGH, tenth, unit.code()));
      var tenfold = value.movePointRight(1);
      add(byMeaning, test, new LabSlip(Kind.TEN_TIMES_TOO_LOW, tenfold, unit.code()));
    } else {
      add(byMeaning, test, new LabSlip(Kind.WRONG_CODE, value, unit.code()));
    }
    return byMeaning.size() == 1
        ? Optional.of(byMeaning.values().iterator().next())
        : Optional.empty();
  }

  /** Two slips that lead to the same amount are one reading; the first names it. */
  private static void add(Map<BigDecimal, LabSlip> byMeaning, LabTest test, LabSlip slip) {
    test.inBaseUnit(slip.value(), slip.unit())
        .filter(test::isPlausible)
        .ifPresent(amount -> byMeaning.putIfAbsent(PlainDecimal.of(amount), slip));
  }
}
