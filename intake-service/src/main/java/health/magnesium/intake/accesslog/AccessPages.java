package health.magnesium.intake.accesslog;

import health.magnesium.http.paging.Cursor;
import health.magnesium.http.paging.Page;
import health.magnesium.intake.exchange.Paging;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Pages of lines, latest first. */
@ApplicationScoped
class AccessPages {

  private final LoggedAccessRepository lines;
  private final UriInfo uri;

  AccessPages(LoggedAccessRepository lines, UriInfo uri) {
    this.lines = lines;
    this.uri = uri;
  }

  Response page(AccessQuery query, @Nullable Integer limit, @Nullable String cursor) {
    var size = Paging.size(limit);
    var parsed = Cursor.parse(cursor, 1);
    var before = parsed == null ? null : Paging.read(parsed.key().getFirst(), Long::valueOf);
    return Page.of(
            lines.list(query, before, size + 1),
            size,
            access -> new Cursor(List.of(Long.toString(access.key.seq()))))
        .map(AccessView::of)
        .toResponse(uri);
  }

  /** The shape of a page, for the API document. */
  record AccessPage(List<AccessView> items, @Nullable String next) {}
}
