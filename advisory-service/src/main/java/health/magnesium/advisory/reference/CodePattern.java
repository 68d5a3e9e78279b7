package health.magnesium.advisory.reference;

import health.magnesium.advisory.person.Condition;
import health.magnesium.advisory.person.Medication;

/**
 * A code, or the beginning of a code when it ends in {@code *}. Dots do not matter, because ICD-10
 * is written with and without them.
 */
public record CodePattern(String system, String code, Provenance provenance) {

  static final String[] COLUMNS = {"group", "system", "code"};

  static CodePattern read(CsvRow row) {
    return new CodePattern(row.text("system"), row.text("code"), Provenance.read(row));
  }

  boolean matches(Condition condition) {
    return matches(condition.system().code(), condition.code());
  }

  boolean matches(Medication medication) {
    return matches(medication.system().code(), medication.code());
  }

  boolean matches(String otherSystem, String otherCode) {
    if (!system.equals(otherSystem)) {
      return false;
    }
    var pattern = withoutDots(code);
    var candidate = withoutDots(otherCode);
    return pattern.endsWith("*")
        ? candidate.startsWith(pattern.substring(0, pattern.length() - 1))
        : candidate.equals(pattern);
  }

  private static String withoutDots(String text) {
    return text.replace(".", "");
  }
}
