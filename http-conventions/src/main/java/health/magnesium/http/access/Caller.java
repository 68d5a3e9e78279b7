package health.magnesium.http.access;

import health.magnesium.http.problem.CommonProblem;
import health.magnesium.http.problem.Problems;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Who makes the present request, read from the verified token (or the demo identity). */
@RequestScoped
public class Caller {

  static final String TENANT = "tenant";
  static final String PATIENT = "patient";

  /** Keycloak and others name it in the token; such a caller is never more than one person. */
  private static final String PATIENT_ROLE = "patient";

  private static final Pattern TENANT_FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

  private final SecurityIdentity identity;

  Caller(SecurityIdentity identity) {
    this.identity = identity;
  }

  /** The caller whom a request was authenticated as, where no request is present. */
  public static Caller of(SecurityIdentity identity) {
    return new Caller(identity);
  }

  /** False where the endpoint is open and no token came. */
  public boolean isKnown() {
    return !identity.isAnonymous();
  }

  /**
   * The tenant whose data this request may touch.
   *
   * @throws health.magnesium.http.problem.ProblemException 403 when the token names none
   */
  public String tenant() {
    return findTenant()
        .orElseThrow(
            () ->
                Problems.of(
                    CommonProblem.FORBIDDEN,
                    "The token needs a claim 'tenant': 1 to 64 letters, digits, dots, dashes, underscores."));
  }

  /** The tenant; empty when the token names none. */
  public Optional<String> findTenant() {
    return find(TENANT).filter(tenant -> TENANT_FORM.matcher(tenant).matches());
  }

  /**
   * The one patient this token is bound to; empty for a token that may see the whole tenant.
   *
   * @throws health.magnesium.http.problem.ProblemException 403 when the token speaks for one person
   *     (role or SMART scope) and does not say for whom
   */
  public Optional<String> patient() {
    var patient = claim(PATIENT);
    if (patient == null && isOnePerson()) {
      throw Problems.of(
          CommonProblem.FORBIDDEN,
          "The token speaks for one person (role patient or a scope patient/…) and needs a claim"
              + " 'patient' that says who.");
    }
    return Optional.ofNullable(patient);
  }

  private boolean isOnePerson() {
    return identity.hasRole(PATIENT_ROLE)
        || identity.getAttribute(TokenScopes.ATTRIBUTE) instanceof GrantedScopes scopes
            && scopes.speakOfOnePatient();
  }

  /** The token's subject. */
  public String subject() {
    var subject = claim("sub");
    return subject == null ? identity.getPrincipal().getName() : subject;
  }

  /** The program that asks for the subject ({@code azp}, else {@code client_id}). */
  public Optional<String> client() {
    return find("azp").or(() -> find("client_id"));
  }

  /** What the token says under this name; empty when it says nothing. */
  public Optional<String> find(String claim) {
    return Optional.ofNullable(claim(claim));
  }

  /**
   * Whether a program acts for itself, without a person behind it: it got the token by its own
   * credentials, so that the token's subject is the client, or says that it is a service account.
   */
  public boolean isProgram() {
    var subject = claim("sub");
    var name = claim("preferred_username");
    return (subject != null && (subject.equals(claim("client_id")) || subject.equals(claim("azp"))))
        || (name != null && name.startsWith("service-account-"));
  }

  /**
   * Refuses a token that is bound to another patient.
   *
   * @throws health.magnesium.http.problem.ProblemException 403
   */
  public void requirePatient(String patientId) {
    patient()
        .filter(own -> !own.equalsIgnoreCase(patientId))
        .ifPresent(
            own -> {
              throw Problems.of(
                  CommonProblem.FORBIDDEN, "The token is bound to another patient's record.");
            });
  }

  /**
   * Refuses a token that is bound to one patient, for operations over the whole tenant.
   *
   * @throws health.magnesium.http.problem.ProblemException 403
   */
  public void requireWholeTenant() {
    patient()
        .ifPresent(
            own -> {
              throw Problems.of(
                  CommonProblem.FORBIDDEN,
                  "The token is bound to one patient; this operation spans the tenant.");
            });
  }

  private @Nullable String claim(String name) {
    if (identity.getPrincipal() instanceof JsonWebToken token) {
      Object value = token.getClaim(name);
      return value == null ? null : value.toString();
    }
    Object value = identity.getAttribute(name);
    return value == null ? null : value.toString();
  }
}
