package health.magnesium.intake.patients;

import health.magnesium.http.problem.Faults;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Time zones as callers name them. */
public final class Zones {

  private Zones() {}

  /** The zone of that IANA name; empty for none, and for an unknown one, which is a fault. */
  public static Optional<ZoneId> find(String field, @Nullable String name, Faults faults) {
    if (name == null) {
      return Optional.empty();
    }
    if (!ZoneId.getAvailableZoneIds().contains(name)) {
      faults.add(
          field, "must be an IANA zone such as Europe/Berlin; received " + Faults.shown(name));
      return Optional.empty();
    }
    return Optional.of(ZoneId.of(name));
  }
}
