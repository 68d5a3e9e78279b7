package health.magnesium.catalog.categories;

import health.magnesium.http.access.Scopes;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The publishers' groups of foods. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/categories")
@Tag(name = "Reference lists")
@RunOnVirtualThread
public class CategoryResource {

  private final CategoryRepository categories;

  CategoryResource(CategoryRepository categories) {
    this.categories = categories;
  }

  /** Every category, by name. */
  @GET
  @PermissionsAllowed(Scopes.CATALOG_READ)
  @Operation(operationId = "listCategories", summary = "The categories that foods are filed under")
  @APIResponse(responseCode = "200", description = "All categories")
  public Categories categories() {
    return new Categories(
        categories.listByName().stream()
            .map(category -> new CategoryView(category.id, category.name))
            .toList());
  }

  /** All of them: there are few. */
  public record Categories(List<CategoryView> items) {}

  /**
   * A publisher's group of foods.
   *
   * @param id what foods name in {@code category}, and the filter of the search takes
   */
  @Schema(name = "Category")
  public record CategoryView(
      @Schema(examples = "nut-and-seed-products") String id,
      @Schema(examples = "Nut and Seed Products") String name) {}
}
