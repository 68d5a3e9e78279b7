package health.magnesium.intake.facts;

import health.magnesium.http.access.Scopes;
import health.magnesium.intake.patients.PatientGate;
import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** All clinical facts of a person at once. */
@Path("/v1/patients/{patientId}/facts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "facts")
public class FactsResource {

  private final PatientGate gate;
  private final ConditionRepository conditions;
  private final MedicationRepository medications;
  private final LabRepository labs;
  private final SymptomRepository symptoms;

  FactsResource(
      PatientGate gate,
      ConditionRepository conditions,
      MedicationRepository medications,
      LabRepository labs,
      SymptomRepository symptoms) {
    this.gate = gate;
    this.conditions = conditions;
    this.medications = medications;
    this.labs = labs;
    this.symptoms = symptoms;
  }

  @GET
  @Transactional
  @PermissionsAllowed(Scopes.INTAKE_READ)
  @Operation(operationId = "getFacts", summary = "All clinical facts of a person")
  @APIResponseSchema(value = Facts.class, responseCode = "200")
  public Facts get(@PathParam("patientId") UUID patientId) {
    var person = gate.forReading(patientId);
    return new Facts(
        patientId,
        conditions.listAll(person).stream().map(ConditionView::of).toList(),
        medications.listAll(person).stream().map(MedicationView::of).toList(),
        labs.listAll(person).stream().map(LabView::of).toList(),
        symptoms.listAll(person).stream().map(SymptomView::of).toList());
  }

  /** The facts, each list in the order recorded and possibly empty. */
  public record Facts(
      UUID patientId,
      List<ConditionView> conditions,
      List<MedicationView> medications,
      List<LabView> labs,
      List<SymptomView> symptoms) {}
}
