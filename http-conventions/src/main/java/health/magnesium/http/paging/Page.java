package health.magnesium.http.paging;

import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param items in the list's order, possibly none
 * @param next the cursor of the page that follows; null on the last one
 */
public record Page<T>(List<T> items, @Nullable String next) {

  public Page {
    items = List.copyOf(items);
  }

  /**
   * Cuts a page from rows that were read with one more than {@code limit}.
   *
   * @param key the sort key of an item
   */
  public static <T> Page<T> of(List<T> rows, int limit, Function<T, Cursor> key) {
    return rows.size() > limit
        ? new Page<>(rows.subList(0, limit), key.apply(rows.get(limit - 1)).text())
        : new Page<>(rows, null);
  }

  /** The same page with each item seen another way. */
  public <V> Page<V> map(Function<T, V> view) {
    return new Page<>(items.stream().map(view).toList(), next);
  }

  /** 200 with the page and, if there is a next one, its {@code Link}. */
  public Response toResponse(UriInfo uri) {
    var response = Response.ok(this);
    if (next != null) {
      var target = uri.getRequestUriBuilder().replaceQueryParam("cursor", next).build();
      response.links(Link.fromUri(target).rel("next").build());
    }
    return response.build();
  }
}
