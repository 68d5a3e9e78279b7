package health.magnesium.intake.facts;

import health.magnesium.intake.records.RecordRepository;
import jakarta.enterprise.context.ApplicationScoped;

/** Reads conditions. */
@ApplicationScoped
class ConditionRepository implements RecordRepository<ConditionRow> {}
