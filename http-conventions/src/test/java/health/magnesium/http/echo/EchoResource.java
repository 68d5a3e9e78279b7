package health.magnesium.http.echo;

import health.magnesium.http.access.Caller;
import health.magnesium.http.access.Scopes;
import health.magnesium.http.conditional.Conditional;
import health.magnesium.http.ratelimit.Expensive;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** The smallest resource that shows every convention. */
@Path("/v1/echo")
public class EchoResource {

  /** The line on which {@link #failing} throws. */
  static final int FAILING_LINE = 139;

  private static final String STORED_VERSION = "7";

  private final Caller caller;

  EchoResource(Caller caller) {
    this.caller = caller;
  }

  public record Item(@NotNull @Positive BigDecimal grams, LocalDate date, OffsetDateTime at) {}

  public record Body(@NotNull String name, List<@NotNull @Valid Item> items) {}

  public record Who(String tenant, String subject, String patient) {}

  @GET
  @PermissionsAllowed(Scopes.CATALOG_READ)
  public Who who(
      @QueryParam("limit") @Max(500) Integer limit,
      @QueryParam("above") BigDecimal above,
      @QueryParam("from") LocalDate from,
      @QueryParam("at") OffsetDateTime at,
      @QueryParam("id") UUID id,
      @QueryParam("all") @DefaultValue("false") boolean all) {
    return new Who(caller.tenant(), caller.subject(), caller.patient().orElse(null));
  }

  @POST
  @PermissionsAllowed(Scopes.CATALOG_WRITE)
  public Body echo(@Valid @NotNull Body body) {
    return body;
  }

  @GET
  @Path("/versioned")
  @PermissionsAllowed(Scopes.CATALOG_READ)
  public Response read(@Context Request request) {
    return Conditional.ok(request, STORED_VERSION, new Who("t", "s", null));
  }

  @PUT
  @Path("/versioned")
  @PermissionsAllowed(Scopes.CATALOG_WRITE)
  public Response change(@Context Request request, @Context HttpHeaders headers) {
    Conditional.requireMatch(request, headers, STORED_VERSION);
    return Response.noContent().build();
  }

  @GET
  @Path("/patients/{id}")
  @PermissionsAllowed(Scopes.CATALOG_READ)
  public Who patient(@PathParam("id") String id) {
    caller.requirePatient(id);
    return who(null, null, null, null, null, false);
  }

  @GET
  @Path("/forgotten")
  public String withoutScope() {
    return "never seen";
  }

  @POST
  @Path("/virtual")
  @RunOnVirtualThread
  @PermissionsAllowed(Scopes.CATALOG_WRITE)
  public Body echoOnAVirtualThread(@Valid @NotNull Body body) {
    return body;
  }

  @POST
  @Path("/upload")
  @Consumes("application/octet-stream")
  @PermissionsAllowed(Scopes.CATALOG_WRITE)
  public String upload(InputStream body) throws IOException {
    return Long.toString(body.transferTo(OutputStream.nullOutputStream()));
  }

  @POST
  @Path("/upload-virtual")
  @Consumes("application/octet-stream")
  @RunOnVirtualThread
  @PermissionsAllowed(Scopes.CATALOG_WRITE)
  public String uploadOnAVirtualThread(InputStream body) throws IOException {
    return upload(body);
  }

  @GET
  @Path("/expensive")
  @Expensive
  @PermissionsAllowed(Scopes.CATALOG_READ)
  public String expensive() {
    return "done";
  }

  @GET
  @Path("/failing")
  @PermissionsAllowed(Scopes.CATALOG_READ)
  public String failing() {
    throw new IllegalStateException("secret-marker: select * from patient");
  }
}
