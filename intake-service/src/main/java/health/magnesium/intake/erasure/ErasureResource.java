package health.magnesium.intake.erasure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import health.magnesium.http.access.Caller;
import health.magnesium.http.access.Scopes;
import health.magnesium.intake.erasure.ErasureReport.ErasedStore;
import health.magnesium.intake.patients.PatientGate;
import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A person's right to be forgotten by this service. */
@Path("/v1/patients/{patientId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "patients")
public class ErasureResource {

  private final PatientGate gate;
  private final ErasureRepository erasures;
  private final Caller caller;
  private final ObjectMapper json;
  private final Clock clock;

  ErasureResource(
      PatientGate gate, ErasureRepository erasures, Caller caller, ObjectMapper json, Clock clock) {
    this.gate = gate;
    this.erasures = erasures;
    this.caller = caller;
    this.json = json;
    this.clock = clock;
  }

  @DELETE
  @Transactional
  @PermissionsAllowed(Scopes.INTAKE_WRITE)
  @Operation(
      operationId = "erasePatient",
      summary = "Erase a person",
      description =
          "Removes every row of the person and reports each store. Asked again, the first report "
              + "is repeated. What stays is a digest of the id with the time and the counts.")
  @APIResponseSchema(value = ErasureReport.class, responseCode = "200")
  public ErasureReport erase(@PathParam("patientId") UUID patientId) {
    var tenant = caller.tenant();
    var digest = digest(tenant, patientId);
    if (gate.findForErasing(patientId).isEmpty()) {
      return erasures
          .findLatest(tenant, digest)
          .map(proof -> new ErasureReport(patientId, proof.key.erasedAt(), stores(proof)))
          .orElseThrow(() -> PatientGate.notFound(patientId));
    }
    var erased =
        Arrays.stream(Store.values())
            .map(store -> new ErasedStore(store.slug(), erasures.erase(store, tenant, patientId)))
            .toList();
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    var proof = new Erasure();
    proof.key = new Erasure.Key(tenant, digest, now);
    proof.stores = text(erased);
    erasures.persist(proof);
    return new ErasureReport(patientId, now, erased);
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

  private static String digest(String tenant, UUID patientId) {
    try {
      var text = tenant + "/" + patientId;
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
