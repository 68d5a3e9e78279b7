package health.magnesium.advisory.sources;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.rest.client.reactive.jackson.ClientObjectMapper;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** The food catalog, called with the caller's own token. */
@RegisterRestClient(configKey = "food-catalog")
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface FoodCatalogClient {

  /** At most this many items fit one {@link #compositions} call. */
  int MAX_ITEMS = 1000;

  /** At most this many texts fit one {@link #matches} call. */
  int MAX_TEXTS = 200;

  /** What foods contain, in the order asked. */
  @POST
  @Path("/compositions")
  CompositionsFromCatalog compositions(
      @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String token, CompositionQuery query);

  /** Foods with this tag; one page. */
  @GET
  @Path("/foods")
  FoodsFromCatalog foods(
      @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String token,
      @QueryParam("tag") String tag,
      @QueryParam("limit") int limit);

  /** What texts may mean, in the order asked. */
  @POST
  @Path("/food-matches")
  MatchesFromCatalog matches(
      @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String token, MatchQuery query);

  /**
   * The body of {@link #matches}.
   *
   * @param limit candidates wanted of each text
   */
  record MatchQuery(List<String> texts, int limit) {}

  /** The body of {@link #compositions}. */
  record CompositionQuery(List<Item> items) {

    /** One food; a null moment means now. */
    public record Item(String foodId, @Nullable OffsetDateTime asOf) {}
  }

  @ClientObjectMapper
  static ObjectMapper json(ObjectMapper standard) {
    return NeighbourJson.mapper();
  }
}
