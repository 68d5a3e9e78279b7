package health.magnesium.http.access;

import java.security.Permission;
import java.util.Objects;
import java.util.Set;

/**
 * What a FHIR endpoint asks of a token: interactions with a type of resource.
 *
 * <pre>{@code
 * @PermissionsAllowed(value = "Observation:r", permission = FhirPermission.class)
 * }</pre>
 *
 * <p>Only SMART scopes give it, and they give nothing else: the scopes of {@link Scopes} open no
 * FHIR path, SMART scopes open no other. {@code "*:s"} asks for a scope over all types.
 */
public final class FhirPermission extends Permission {

  private static final long serialVersionUID = 1;

  private final String letters;

  /**
   * A permission for interactions with one type.
   *
   * @param resourceType as in {@code Observation}, or {@code *} for all
   * @param interactions letters out of {@code cruds}; several must all be granted
   */
  public FhirPermission(String resourceType, String... interactions) {
    super(resourceType);
    this.letters = String.join("", interactions);
    if (letters.isEmpty() || !letters.matches("[cruds]+")) {
      throw new IllegalArgumentException(
          "'"
              + letters
              + "' are not interactions; write letters out of cruds, as in Observation:r");
    }
  }

  @Override
  public boolean implies(Permission wanted) {
    return wanted instanceof FhirPermission other
        && (getName().equals(SmartScope.ANY_TYPE) || getName().equals(other.getName()))
        && interactions().containsAll(other.interactions());
  }

  @Override
  public String getActions() {
    return letters;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FhirPermission that
        && getName().equals(that.getName())
        && interactions().equals(that.interactions());
  }

  @Override
  public int hashCode() {
    return Objects.hash(getName(), interactions());
  }

  private Set<SmartScope.Interaction> interactions() {
    return SmartScope.ofLetters(letters);
  }
}
