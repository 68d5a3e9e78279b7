/**
 * What the services' tests share: {@link health.magnesium.testsupport.PostgresForTests} a real
 * PostgreSQL 18, {@link health.magnesium.testsupport.TestTokens} signed tokens, {@link
 * health.magnesium.testsupport.OpenApiContract} the committed API document, {@link
 * health.magnesium.testsupport.SharedData} the publishers' files where present, {@code matrix} who
 * may call what.
 */
@NullMarked
package health.magnesium.testsupport;

import org.jspecify.annotations.NullMarked;
