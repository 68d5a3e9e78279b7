/** Tests of the access log, its chain and what the chain finds. */
@NullMarked
package health.magnesium.intake.accesslog;

import org.jspecify.annotations.NullMarked;
