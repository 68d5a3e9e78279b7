package health.magnesium.intake.facts;

import health.magnesium.intake.questions.Question;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Doubts about a laboratory result that can hardly be meant as it stands: a unit of another
 * property than the code's, or a value that is not seen in people. Pure. Nothing is refused or
 * changed.
 */
final class LabQuestions {

  private static final MathContext SHOWN = new MathContext(4, RoundingMode.HALF_UP);

  private LabQuestions() {}

  /** The doubts about a checked result; none about a test of which only the code is known. */
  static List<Question> about(LabResult lab) {
    var value = lab.value();
    if (lab.loinc() == null || value == null || lab.unit() == null) {
      return List.of();
    }
    var test = LabTests.find(lab.loinc()).orElse(null);
    var unit = test == null ? null : test.unit(lab.unit()).orElse(null);
    if (test == null || unit == null) {
      return List.of();
    }
    if (!test.reports(unit)) {
      return List.of(otherProperty(test, unit));
    }
    return test.isPlausible(unit, value) ? List.of() : List.of(implausible(test, unit, value));
  }

  private static Question otherProperty(LabTest test, LabTest.Unit unit) {
    var codes =
        LabTests.all().stream()
            .filter(other -> other.units().equals(test.units()) && other.reports(unit))
            .map(LabTest::loinc)
            .sorted()
            .toList();
    var units = test.units().stream().filter(test::reports).map(LabTest.Unit::code).toList();
    return new Question(
        "/unit",
        unit.code()
            + " is a unit of "
            + words(unit.property())
            + ", but "
            + test.loinc()
            + " reports "
            + words(test.property()),
        "a result in "
            + String.join(", ", units)
            + (codes.isEmpty() ? "" : "; or LOINC " + String.join(", ", codes)));
  }

  private static Question implausible(LabTest test, LabTest.Unit unit, BigDecimal value) {
    var base = unit.baseUnit();
    var inBase =
        unit.code().equals(base) ? "" : " is " + shown(unit.toBase(value)) + " " + base + ",";
    return new Question(
        "/value",
        value.toPlainString()
            + " "
            + unit.code()
            + inBase
            + " outside "
            + test.low().toPlainString()
            + " to "
            + test.high().toPlainString()
            + " "
            + base
            + " as seen in people",
        suggestion(test, unit, value));
  }

  /** The slips that would explain the value: a decimal point, or a unit, in that order. */
  private static @Nullable String suggestion(LabTest test, LabTest.Unit unit, BigDecimal value) {
    var shifted =
        Stream.of(value.movePointLeft(1), value.movePointRight(1))
            .filter(other -> test.isPlausible(unit, other))
            .map(other -> other.stripTrailingZeros().toPlainString() + " " + unit.code());
    var otherUnits =
        test.units().stream()
            .filter(other -> other.factor().compareTo(unit.factor()) != 0)
            .filter(other -> test.isPlausible(other, value))
            .filter(isFirstOfItsSize())
            .map(other -> value.toPlainString() + " " + other.code());
    var all = Stream.concat(shifted, otherUnits).collect(Collectors.joining(" or "));
    return all.isEmpty() ? null : all;
  }

  /** Units of one size, such as mg/L and ug/mL, say the same: the first one speaks for all. */
  private static Predicate<LabTest.Unit> isFirstOfItsSize() {
    var seen = new HashSet<BigDecimal>();
    return unit -> seen.add(unit.factor().stripTrailingZeros());
  }

  private static String words(String property) {
    return switch (property) {
      case "mass" -> "mass";
      case "moles" -> "amount of substance";
      case "mass-rate" -> "mass per time";
      case "mole-rate" -> "amount of substance per time";
      case "rate" -> "volume per time";
      case "indexed-rate" -> "volume per time and body surface";
      default -> property;
    };
  }

  private static String shown(BigDecimal value) {
    return value.round(SHOWN).stripTrailingZeros().toPlainString();
  }
}
