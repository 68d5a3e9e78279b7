package health.magnesium.intake.accesslog;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads ids of patients where it is not yet known whether they are any. */
final class PatientIds {

  private static final int LENGTH = 36;

  private PatientIds() {}

  /** The id; null for text that is none. */
  static @Nullable UUID parse(@Nullable String text) {
    if (text == null || text.length() != LENGTH) {
      return null;
    }
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException none) {
      return null;
    }
  }
}
