package health.magnesium.catalog.forms;

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

/** The salts that supplements and medicines are made of. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/supplement-forms")
@Tag(name = "Reference lists")
public class SupplementFormResource {

  private final SupplementFormTable table;

  SupplementFormResource(SupplementFormTable table) {
    this.table = table;
  }

  /** Every form, inorganic ones first. */
  @GET
  @PermissionsAllowed(Scopes.CATALOG_READ)
  @Operation(
      operationId = "listSupplementForms",
      summary = "Magnesium salts with their share of elemental magnesium")
  @APIResponse(responseCode = "200", description = "All forms")
  public Forms forms() {
    return new Forms(table.listForms());
  }

  /** All of them: there are few. */
  public record Forms(List<SupplementForm> items) {}
}
