package health.magnesium.advisory.advisory;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The same facts judged twice: as the request says, and against something else. */
@Schema(name = "ComparisonRequest")
public record ComparisonRequest(
    @NotNull @Valid AdvisoryRequest request, @NotNull @Valid Against against) {

  /** Either another authority, or another version of the ruleset that is still held. */
  @Schema(name = "ComparisonAgainst")
  public record Against(@Nullable String authority, @Nullable String rulesetVersion) {}
}
