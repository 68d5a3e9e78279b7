package health.magnesium.intake.patients;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** A person is known by tenant and id: the same id in two tenants is two people. */
@Embeddable
public record PatientKey(String tenantId, UUID patientId) {}
