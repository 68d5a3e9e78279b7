/**
 * The whole product on one machine: a real PostgreSQL 18 and the three packaged services.
 *
 * <p>{@link health.magnesium.localstack.LocalStack} conducts: {@link
 * health.magnesium.localstack.LocalPostgres} and one {@link
 * health.magnesium.localstack.ServiceProcess} per service, in the folders of {@link
 * health.magnesium.localstack.Layout} on the ports of {@link
 * health.magnesium.localstack.LocalPorts}. The script {@code ./dev} starts {@link
 * health.magnesium.localstack.Main}; the end-to-end test uses the same classes with another folder
 * and free ports.
 */
@NullMarked
package health.magnesium.localstack;

import org.jspecify.annotations.NullMarked;
