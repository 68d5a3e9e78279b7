package health.magnesium.intake.erasure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import health.magnesium.intake.config.IntakeConfig;
import health.magnesium.intake.erasure.ErasureReport.ErasedStore;
import health.magnesium.intake.erasure.ErasureReport.Remainder;
import health.magnesium.intake.patients.PatientGate;
import health.magnesium.intake.patients.PatientKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Removes a person from every store, within the present transaction, and leaves the proof. */
@ApplicationScoped
class PersonErasure {

  private final PatientGate gate;
  private final ErasureRepository erasures;
  private final ObjectMapper json;
  private final Clock clock;
  private final IntakeConfig config;

  PersonErasure(
      PatientGate gate,
      ErasureRepository erasures,
      ObjectMapper json,
      Clock clock,
      IntakeConfig config) {
    this.gate = gate;
    this.erasures = erasures;
    this.json = json;
    this.clock = clock;
    this.config = config;
  }

  /**
   * Erases the person, or finds the report of the last time where nothing is there any more; empty
   * when the tenant never had such a patient.
   */
  Optional<ErasureReport> erase(PatientKey key, Cause cause) {
    if (gate.findForErasing(key).isEmpty()) {
      return erasures.findLatest(key.tenantId(), digest(key)).map(proof -> report(key, proof));
    }
    var erased =
        Arrays.stream(Store.values())
            .map(store -> new ErasedStore(store.slug(), erasures.erase(store, key)))
            .toList();
    var proof = new Erasure();
    proof.key =
        new Erasure.Key(
            key.tenantId(), digest(key), clock.instant().truncatedTo(ChronoUnit.MICROS));
    proof.cause = cause;
    proof.stores = text(erased);
    erasures.persist(proof);
    return Optional.of(report(key, proof));
  }

  private ErasureReport report(PatientKey key, Erasure proof) {
    return new ErasureReport(
        key.patientId(),
        proof.key.erasedAt(),
        proof.cause,
        stores(proof),
        remains(proof.key.erasedAt()));
  }

  private List<Remainder> remains(Instant erasedAt) {
    var backupsGoneBy =
        config
            .backups()
            .keep()
            .map(kept -> erasedAt.plus(kept).atZone(ZoneOffset.UTC).toLocalDate().plusDays(1));
    return List.of(
        new Remainder("proof", "A digest of the id, the time and the counts above.", null),
        new Remainder(
            "access-log",
            "Lines about somebody whom they do not name; the salt that told who it is was erased.",
            null),
        new Remainder(
            "backups",
            backupsGoneBy.isPresent()
                ? "Copies of the database made before."
                : "Copies of the database made before; how long they are kept is not set here.",
            backupsGoneBy.orElse(null)),
        new Remainder(
            "advisory", "Nothing: the advisory service stores nothing about people.", null));
  }

  private List<ErasedStore> stores(Erasure proof) {
    try {
      return json.readValue(proof.stores, new TypeReference<>() {});
    } catch (JsonProcessingException foreign) {
      throw new IllegalStateException(foreign);
    }
  }

  private String text(List<ErasedStore> stores) {
    try {
      return json.writeValueAsString(stores);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String digest(PatientKey key) {
    try {
      var text = key.tenantId() + "/" + key.patientId();
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
