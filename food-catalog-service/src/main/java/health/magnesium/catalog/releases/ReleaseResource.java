package health.magnesium.catalog.releases;

import health.magnesium.http.access.Scopes;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where the figures come from. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/releases")
@Tag(name = "Reference lists")
@RunOnVirtualThread
public class ReleaseResource {

  private final EntityManager entities;

  ReleaseResource(EntityManager entities) {
    this.entities = entities;
  }

  /** Every release that is loaded, by source and then oldest first. */
  @GET
  @PermissionsAllowed(Scopes.CATALOG_READ)
  @Operation(
      operationId = "listReleases",
      summary = "The data releases in the catalog, with licence and citation")
  @APIResponse(responseCode = "200", description = "All releases")
  public Releases releases() {
    return new Releases(
        entities
            .createQuery(
                "select r from Release r order by r.source, r.dataset, r.rank", Release.class)
            .getResultStream()
            .map(ReleaseView::of)
            .toList());
  }

  /** All of them: there are few. */
  public record Releases(List<ReleaseView> items) {}
}
