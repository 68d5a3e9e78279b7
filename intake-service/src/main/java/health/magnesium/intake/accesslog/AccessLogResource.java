package health.magnesium.intake.accesslog;

import health.magnesium.http.access.Caller;
import health.magnesium.http.access.Scopes;
import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The tenant's access log, and its verification. */
@Path("/v1/access-log")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "access log")
public class AccessLogResource {

  private final Caller caller;
  private final AccessPages pages;
  private final ChainVerifier verifier;

  AccessLogResource(Caller caller, AccessPages pages, ChainVerifier verifier) {
    this.caller = caller;
    this.pages = pages;
    this.verifier = verifier;
  }

  @GET
  @Transactional
  @PermissionsAllowed(Scopes.AUDIT_READ)
  @Operation(
      operationId = "listAccess",
      summary = "Who did what in this tenant",
      description =
          "Latest first, from (included) to (not included), 100 a page unless limit (1 to 500) says "
              + "otherwise.")
  @APIResponseSchema(value = AccessPages.AccessPage.class, responseCode = "200")
  public Response list(
      @QueryParam("from") @Nullable OffsetDateTime from,
      @QueryParam("to") @Nullable OffsetDateTime to,
      @QueryParam("actor") @Nullable String actor,
      @QueryParam("operation") @Nullable String operation,
      @QueryParam("outcome") @Nullable Integer outcome,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Nullable String cursor) {
    var query = new AccessQuery(caller.tenant(), from, to, null, actor, operation, outcome);
    return pages.page(query, limit, cursor);
  }

  @GET
  @Path("verification")
  @Transactional
  @PermissionsAllowed(Scopes.AUDIT_READ)
  @Operation(
      operationId = "verifyAccessLog",
      summary = "Whether the tenant's log is as it was written",
      description =
          "Computes every mac anew, from the line fromSeq on, at most 500,000 lines a call: go on "
              + "with next. Give seq and mac of an earlier verification's lastSeq and lastMac to find "
              + "a log that was cut or written anew since, even by somebody who holds the key.")
  @APIResponseSchema(value = Verification.class, responseCode = "200")
  public Verification verify(
      @QueryParam("fromSeq") @Nullable Integer fromSeq,
      @QueryParam("seq") @Nullable Integer seq,
      @QueryParam("mac") @Nullable String mac) {
    return verifier.verify(
        caller.tenant(),
        fromSeq == null ? null : Long.valueOf(fromSeq),
        Verification.Noted.of(seq, mac));
  }
}
