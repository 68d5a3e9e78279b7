package health.magnesium.intake.facts;

import health.magnesium.intake.records.RecordRepository;
import jakarta.enterprise.context.ApplicationScoped;

/** Reads symptoms. */
@ApplicationScoped
class SymptomRepository implements RecordRepository<SymptomRow> {}
