/** Tests of releases, and a sink that keeps what it gets. */
@NullMarked
package health.magnesium.catalog.releases;

import org.jspecify.annotations.NullMarked;
