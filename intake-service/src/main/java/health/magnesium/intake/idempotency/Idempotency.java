package health.magnesium.intake.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import health.magnesium.http.access.Caller;
import health.magnesium.http.idempotency.IdempotencyKey;
import health.magnesium.http.problem.CommonProblem;
import health.magnesium.http.problem.Problems;
import health.magnesium.intake.config.IntakeConfig;
import health.magnesium.intake.patients.PatientGate;
import health.magnesium.intake.patients.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Lets a POST take effect once, however often it is sent. What the key made is noted in the
 * transaction that makes it, so either both are there or neither. A request that fails leaves its
 * key unused.
 */
@ApplicationScoped
public class Idempotency {

  private final UsedKeyRepository keys;
  private final PatientGate gate;
  private final Caller caller;
  private final UriInfo uri;
  private final ObjectMapper json;
  private final Clock clock;
  private final IntakeConfig config;

  Idempotency(
      UsedKeyRepository keys,
      PatientGate gate,
      Caller caller,
      UriInfo uri,
      ObjectMapper json,
      Clock clock,
      IntakeConfig config) {
    this.keys = keys;
    this.gate = gate;
    this.caller = caller;
    this.uri = uri;
    this.json = json;
    this.clock = clock;
    this.config = config;
  }

  /**
   * Does the work, with the person held, unless this key has done it before.
   *
   * @param header {@code Idempotency-Key} as sent; null does the work without remembering it
   * @param body what was sent; with the path it tells whether a repetition is one
   * @throws health.magnesium.http.problem.ProblemException 404 unknown patient, 409 while the first
   *     request runs, 422 when the key came with another request
   */
  public Outcome once(
      UUID patientId, @Nullable String header, Object body, Function<Person, Outcome> work) {
    var key = IdempotencyKey.parse(header);
    if (key == null) {
      return work.apply(gate.forWriting(patientId));
    }
    var id = new UsedKey.Id(caller.tenant(), patientId, key);
    if (!keys.take(id)) {
      throw Problems.of(
          CommonProblem.REQUEST_IN_PROGRESS, "Ask again when the first request has answered.");
    }
    var person = gate.forWriting(patientId);
    keys.forget(id, clock.instant().minus(config.idempotencyKeys().keep()));
    return keys.findByIdOptional(id)
        .map(used -> repeated(used, body))
        .orElseGet(() -> remembered(id, body, work.apply(person)));
  }

  private Outcome repeated(UsedKey used, Object body) {
    if (!MessageDigest.isEqual(used.fingerprint, fingerprint(body))) {
      throw Problems.of(
          CommonProblem.IDEMPOTENCY_KEY_REUSED, "Send another key with another request.");
    }
    return used.outcome();
  }

  private Outcome remembered(UsedKey.Id id, Object body, Outcome outcome) {
    var used = new UsedKey();
    used.id = id;
    used.fingerprint = fingerprint(body);
    used.status = outcome.status();
    used.createdId = outcome.createdId();
    used.result = outcome.result();
    used.usedAt = clock.instant();
    keys.persist(used);
    return outcome;
  }

  private byte[] fingerprint(Object body) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      digest.update(uri.getPath().getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
      return digest.digest(json.writeValueAsBytes(body));
    } catch (JsonProcessingException unwritable) {
      throw Problems.invalidBody("", "holds a number that is too long");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
