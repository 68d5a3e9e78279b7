package health.magnesium.catalog.lines;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One item of a diary and what it can mean.
 *
 * @param text as written
 * @param quantity null if none is written; nothing is then assumed
 * @param unit null where the food itself is counted
 * @param size such as large; null if none is written
 * @param foodText the words of the food
 * @param candidates the likeliest first; none for a text that matches no food
 * @param ambiguous whether foods with different magnesium fit about as well
 * @param match how well the candidates answer the words
 */
@Schema(name = "DiaryItem")
public record LineItem(
    @Schema(examples = "2 tbsp tahini") String text,
    @Nullable Quantity quantity,
    @Schema(examples = "tbsp") @Nullable String unit,
    @Nullable String size,
    @Schema(examples = "tahini") String foodText,
    List<LineCandidate> candidates,
    boolean ambiguous,
    @Schema(enumeration = {"not-asked", "all-words", "some-words", "other-foods", "none"})
        String match) {}
