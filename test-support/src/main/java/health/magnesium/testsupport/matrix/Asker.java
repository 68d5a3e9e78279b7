package health.magnesium.testsupport.matrix;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Whom the tokens of one row name: tenants that no other row uses, and no more scopes than needed.
 *
 * @param otherScopes every scope but the needed ones
 * @param patientId the patient that the row's path names, if it names one
 */
record Asker(
    String tenant,
    String otherTenant,
    List<String> scopes,
    List<String> otherScopes,
    String patientId) {

  static Asker of(Need need, Set<String> allScopes, Scene scene) {
    return new Asker(
        scene.tenant(),
        "wrong-" + UUID.randomUUID(),
        need.least(),
        allScopes.stream().filter(scope -> !need.mentions(scope)).toList(),
        scene.value("patientId"));
  }
}
