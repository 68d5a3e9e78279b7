package health.magnesium.intake.accesslog;

import health.magnesium.intake.patients.PatientKey;
import health.magnesium.intake.patients.Person;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines about a person as the other features read them. */
@ApplicationScoped
public class Accesses {

  private final Chain chain;
  private final LoggedAccessRepository lines;

  Accesses(Chain chain, LoggedAccessRepository lines) {
    this.chain = chain;
    this.lines = lines;
  }

  /** The lines about that person, latest first, from the one before {@code before}. */
  public List<AccessView> page(Person person, @Nullable Long before, int most) {
    return chain
        .findPerson(new PatientKey(person.tenantId(), person.patientId()))
        .map(named -> new AccessQuery(person.tenantId(), null, null, named, null, null, null))
        .map(query -> lines.list(query, before, most).stream().map(AccessView::of).toList())
        .orElse(List.of());
  }
}
