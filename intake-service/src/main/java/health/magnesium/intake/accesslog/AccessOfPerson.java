package health.magnesium.intake.accesslog;

import health.magnesium.intake.patients.PatientKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who looked at a person's record, as the other features read it. */
@ApplicationScoped
public class AccessOfPerson {

  private final Chain chain;
  private final LoggedAccessRepository lines;

  AccessOfPerson(Chain chain, LoggedAccessRepository lines) {
    this.chain = chain;
    this.lines = lines;
  }

  /** The lines about a patient, latest first, from the one before {@code before}. */
  public List<AccessView> page(PatientKey patient, @Nullable Long before, int most) {
    return chain
        .findPerson(patient)
        .map(person -> new AccessQuery(patient.tenantId(), null, null, person, null, null, null))
        .map(query -> lines.list(query, before, most).stream().map(AccessView::of).toList())
        .orElse(List.of());
  }
}
