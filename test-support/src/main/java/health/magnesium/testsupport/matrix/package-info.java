/**
 * Who may call what: {@link health.magnesium.testsupport.matrix.AccessMatrix} calls every operation
 * of the running service's API document with every kind of token, a {@code Column} each, and prints
 * what came as one table. A {@code Row} says how to reach something and which answers are expected.
 */
@NullMarked
package health.magnesium.testsupport.matrix;

import org.jspecify.annotations.NullMarked;
