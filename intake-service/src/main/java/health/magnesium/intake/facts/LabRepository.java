package health.magnesium.intake.facts;

import health.magnesium.intake.records.RecordRepository;
import jakarta.enterprise.context.ApplicationScoped;

/** Reads laboratory results. */
@ApplicationScoped
class LabRepository implements RecordRepository<LabRow> {}
