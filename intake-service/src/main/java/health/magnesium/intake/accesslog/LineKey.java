package health.magnesium.intake.accesslog;

import jakarta.persistence.Embeddable;

/**
 * The place of a line.
 *
 * @param seq from 1 on, without gaps within the tenant
 */
@Embeddable
record LineKey(String tenantId, long seq) {}
