/**
 * Files of diary entries. {@link health.magnesium.intake.imports.ImportUpload} takes a file in line
 * by line; {@link health.magnesium.intake.imports.ImportWorker} works through what waits in the
 * database, a batch at a time, each in one transaction with the verdicts on its lines, so that any
 * replica can go on wherever another one stopped.
 */
@NullMarked
package health.magnesium.intake.imports;

import org.jspecify.annotations.NullMarked;
