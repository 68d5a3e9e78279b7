package health.magnesium.intake.patients;

import health.magnesium.http.access.Caller;
import health.magnesium.http.problem.ProblemException;
import health.magnesium.http.problem.Problems;
import health.magnesium.intake.problem.IntakeProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The one way to a person's record: only the caller's own tenant has it, and whoever writes holds
 * the person until the transaction ends. So two changes of one record never run side by side, and
 * none runs beside an erasure.
 */
@ApplicationScoped
public class PatientGate {

  private final Caller caller;
  private final PatientRepository patients;

  PatientGate(Caller caller, PatientRepository patients) {
    this.caller = caller;
    this.patients = patients;
  }

  /**
   * The person, to read the record of.
   *
   * @throws ProblemException 404 when the caller's tenant has no such patient
   */
  public Person forReading(UUID patientId) {
    var key = key(patientId);
    return patients.find(key).orElseThrow(() -> notFound(patientId)).person();
  }

  /**
   * The person, held for this transaction, to change the record of.
   *
   * @throws ProblemException 404 when the caller's tenant has no such patient
   */
  public Person forWriting(UUID patientId) {
    var key = key(patientId);
    return patients.hold(key).orElseThrow(() -> notFound(patientId)).person();
  }

  /**
   * Those of these people whom the caller's tenant has, held for this transaction in one order for
   * all writers, so that two who hold many never wait for each other.
   */
  public Map<UUID, Person> forWriting(Collection<UUID> patientIds) {
    return patients.holdAll(caller.tenant(), patientIds).stream()
        .map(Patient::person)
        .collect(Collectors.toMap(Person::patientId, Function.identity()));
  }

  /**
   * The person, held for this transaction; empty when the tenant has no such patient, and none can
   * be registered until the transaction ends.
   */
  public Optional<Person> findForErasing(PatientKey key) {
    patients.holdUnregistered(key);
    return patients.hold(key).map(Patient::person);
  }

  PatientKey key(UUID patientId) {
    return new PatientKey(caller.tenant(), patientId);
  }

  /** The refusal of an id that names nobody in the caller's tenant. */
  public static ProblemException notFound(UUID patientId) {
    return Problems.of(IntakeProblem.PATIENT_NOT_FOUND, "No patient has the id " + patientId + ".");
  }
}
