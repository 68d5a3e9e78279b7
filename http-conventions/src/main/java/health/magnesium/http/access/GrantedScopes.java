package health.magnesium.http.access;

import java.security.Permission;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the scopes of one token allow.
 *
 * @param names every scope, word for word
 * @param smart those that are SMART scopes
 */
record GrantedScopes(Set<String> names, List<SmartScope> smart) {

  /** Reads the claim {@code scope}: scopes separated by blanks. */
  static GrantedScopes of(String claim) {
    var names =
        Arrays.stream(claim.split(" "))
            .filter(name -> !name.isEmpty())
            .collect(Collectors.toUnmodifiableSet());
    return new GrantedScopes(
        names, names.stream().map(SmartScope::parse).flatMap(Optional::stream).toList());
  }

  /**
   * Whether an operation that needs this may run.
   *
   * <p>A SMART scope that is limited by a query gives nothing: no endpoint applies such a limit,
   * and without it the scope would open more than the person agreed to.
   */
  boolean allow(Permission wanted) {
    if (wanted instanceof FhirPermission) {
      return smart.stream()
          .filter(scope -> scope.query().isEmpty())
          .map(scope -> new FhirPermission(scope.resourceType(), scope.letters()))
          .anyMatch(permission -> permission.implies(wanted));
    }
    var actions = wanted.getActions();
    return (actions == null || actions.isEmpty()) && names.contains(wanted.getName());
  }

  /** Whether a scope speaks of the one person in the token's claim {@code patient}. */
  boolean speakOfOnePatient() {
    return smart.stream().anyMatch(scope -> scope.level() == SmartScope.Level.PATIENT);
  }
}
