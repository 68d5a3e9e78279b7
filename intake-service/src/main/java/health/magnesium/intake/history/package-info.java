/**
 * What records said before. The tables of the features hold the present {@link
 * health.magnesium.intake.history.State}; {@link health.magnesium.intake.history.History} keeps, in
 * the transaction that replaces or deletes it, the state that was, and reads all of them as {@link
 * health.magnesium.intake.history.VersionView}s.
 */
@NullMarked
package health.magnesium.intake.history;

import org.jspecify.annotations.NullMarked;
