package health.magnesium.catalog.official;

import health.magnesium.http.access.Scopes;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The names that an import can ask for. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/imports/official-releases")
@Tag(name = "Imports")
public class OfficialReleaseResource {

  private final OfficialReleases releases;

  OfficialReleaseResource(OfficialReleases releases) {
    this.releases = releases;
  }

  /** Every release, by name. */
  @GET
  @PermissionsAllowed(Scopes.CATALOG_READ)
  @Operation(
      operationId = "listOfficialReleases",
      summary = "Releases that can be imported by name, with address, size limit and licence")
  @APIResponse(responseCode = "200", description = "All releases")
  public Releases releases() {
    return new Releases(releases.listReleases());
  }

  /** All of them: there are few. */
  public record Releases(List<OfficialRelease> items) {}
}
