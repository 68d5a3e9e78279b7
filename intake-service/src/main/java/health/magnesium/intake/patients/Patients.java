package health.magnesium.intake.patients;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Profiles as the other features read them. */
@ApplicationScoped
public class Patients {

  private final PatientRepository patients;

  Patients(PatientRepository patients) {
    this.patients = patients;
  }

  /** The profile of this patient; empty when the tenant has none, or not any more. */
  public Optional<PatientView> find(PatientKey key) {
    return patients.find(key).map(PatientView::of);
  }
}
