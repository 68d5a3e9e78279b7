package health.magnesium.advisory.advisory;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Two advisories from the same facts and foods.
 *
 * @param a as the request says
 * @param b against the other authority or ruleset
 * @param differences every place where they differ, in the order of the answer
 */
@Schema(name = "Comparison")
public record Comparison(AdvisoryAnswer a, AdvisoryAnswer b, List<Difference> differences) {}
