package health.magnesium.intake.facts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import org.fhir.ucum.UcumEssenceService;
import org.fhir.ucum.UcumException;

/** Units of measure as UCUM writes them, case-sensitive. */
final class Ucum {

  private static final UcumEssenceService SERVICE = service();
  private static final Pattern ANNOTATION = Pattern.compile("\\{[^{}]*}");
  private static final Pattern TWO_OPERATORS = Pattern.compile("[./]{2}");

  private Ucum() {}

  /** Whether UCUM knows the unit. */
  static boolean isValid(String unit) {
    return isWellFormed(ANNOTATION.matcher(unit).replaceAll("")) && SERVICE.validate(unit) == null;
  }

  /** What the library lets pass and UCUM's grammar does not. */
  private static boolean isWellFormed(String unit) {
    var opened = unit.chars().filter(c -> c == '(').count();
    var closed = unit.chars().filter(c -> c == ')').count();
    return opened == closed && !TWO_OPERATORS.matcher(unit).find();
  }

  private static UcumEssenceService service() {
    try (var essence = UcumEssenceService.class.getResourceAsStream("/ucum-essence.xml")) {
      return new UcumEssenceService(essence);
    } catch (UcumException e) {
      throw new IllegalStateException("UCUM's table cannot be read", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
