package health.magnesium.catalog.search;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A food that a text may mean.
 *
 * @param name as a person is shown it
 * @param magnesiumMg per 100 g or 100 ml; null is unknown, never zero
 * @param reason why the confidence is what it is, in words
 */
@Schema(name = "FoodCandidate")
public record Candidate(
    @Schema(examples = "sr-12014") String foodId,
    @Schema(examples = "Seeds, pumpkin and squash seed kernels, dried") String name,
    @Schema(examples = "592") @Nullable BigDecimal magnesiumMg,
    @Schema(
            enumeration = {"high", "medium", "low"},
            examples = "medium")
        Confidence confidence,
    String reason) {}
