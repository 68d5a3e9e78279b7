/**
 * Who calls: {@link health.magnesium.http.access.Caller} gives tenant, subject and, for a token
 * bound to one person, that patient. Every endpoint names its scope with
 * {@code @PermissionsAllowed}; one without is denied. {@link health.magnesium.http.access.Scopes}
 * are for our own paths, {@link health.magnesium.http.access.FhirPermission} for FHIR paths. The
 * local profile alone has a demo identity, and only on loopback.
 */
@NullMarked
package health.magnesium.http.access;

import org.jspecify.annotations.NullMarked;
