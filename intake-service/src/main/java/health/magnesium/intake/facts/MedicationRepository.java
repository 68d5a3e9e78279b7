package health.magnesium.intake.facts;

import health.magnesium.intake.records.RecordRepository;
import jakarta.enterprise.context.ApplicationScoped;

/** Reads medications. */
@ApplicationScoped
class MedicationRepository implements RecordRepository<MedicationRow> {}
