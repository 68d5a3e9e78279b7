package health.magnesium.catalog.composition;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Magnesium of a food as callers read it.
 *
 * @param kind see {@link MagnesiumContent}
 * @param amountMg in {@code basis}; null unless kind is measured or assumed-zero
 * @param limitMg only for below-limit, where the publisher states it
 * @param basis {@code 100 g} or {@code 100 ml}
 * @param sourceCode the publisher's code of where the value comes from
 * @param derivation the publisher's code of how it was derived
 * @param grade see {@link Grade}
 * @param dataPoints number of analyses behind the value; 0 for one that was not analysed
 * @param minMg lowest of what was found, where published
 * @param maxMg highest of what was found, where published
 */
@Schema(name = "Magnesium")
public record MagnesiumView(
    @Schema(enumeration = {"measured", "below-limit", "trace", "unknown", "assumed-zero"})
        String kind,
    @Schema(examples = "270") @Nullable BigDecimal amountMg,
    @Nullable BigDecimal limitMg,
    @Schema(examples = "100 g") String basis,
    @Schema(examples = "1") @Nullable String sourceCode,
    @Schema(examples = "A") @Nullable String derivation,
    @Schema(
            enumeration = {
              "analytical",
              "calculated",
              "imputed",
              "label",
              "label-daily-value",
              "assumed-zero"
            })
        @Nullable String grade,
    @Schema(examples = "12") @Nullable Integer dataPoints,
    @Nullable BigDecimal minMg,
    @Nullable BigDecimal maxMg) {}
