/**
 * Who did what to whose record: {@link health.magnesium.intake.accesslog.AccessLogFilter} hands a
 * line to {@link health.magnesium.intake.accesslog.AccessLog} for every answer and lets the answer
 * go once the line is stored; {@link health.magnesium.intake.accesslog.Chain} stores many lines in
 * one transaction, each with a mac over itself and the line before; {@link
 * health.magnesium.intake.accesslog.ChainVerifier} finds what was changed, removed or put in.
 */
@NullMarked
package health.magnesium.intake.accesslog;

import org.jspecify.annotations.NullMarked;
