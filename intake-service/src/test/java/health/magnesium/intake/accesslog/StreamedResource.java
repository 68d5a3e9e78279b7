package health.magnesium.intake.accesslog;

import health.magnesium.http.access.Caller;
import health.magnesium.http.access.Scopes;
import io.quarkus.runtime.BlockingOperationControl;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Streams how many lines the log had when the first byte was written, and on which thread. */
@Path("/v1/patients/{patientId}/streamed")
@Produces(MediaType.TEXT_PLAIN)
public class StreamedResource {

  private final Caller caller;

  StreamedResource(Caller caller) {
    this.caller = caller;
  }

  @GET
  @PermissionsAllowed(Scopes.INTAKE_READ)
  @io.smallrye.common.annotation.Blocking
  @Operation(hidden = true, operationId = "streamed")
  public StreamingOutput stream(@PathParam("patientId") String patientId) {
    var tenant = caller.tenant();
    return out -> {
      var thread = BlockingOperationControl.isBlockingAllowed() ? "a worker" : "an event loop";
      out.write((StoredLine.of(tenant).size() + " on " + thread).getBytes(StandardCharsets.UTF_8));
    };
  }
}
