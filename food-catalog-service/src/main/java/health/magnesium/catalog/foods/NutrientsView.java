package health.magnesium.catalog.foods;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Amounts in 100 g of a food, in the unit of each name. Null is unknown and never zero. */
@Schema(name = "Nutrients")
public record NutrientsView(
    @Schema(examples = "270") @Nullable BigDecimal magnesiumMg,
    @Schema(examples = "579") @Nullable BigDecimal energyKcal,
    @Schema(examples = "269") @Nullable BigDecimal calciumMg,
    @Schema(examples = "733") @Nullable BigDecimal potassiumMg,
    @Schema(examples = "481") @Nullable BigDecimal phosphorusMg,
    @Schema(examples = "12.5") @Nullable BigDecimal fibreG,
    @Schema(examples = "0") @Nullable BigDecimal vitaminKUg,
    @Schema(examples = "3.12") @Nullable BigDecimal zincMg) {}
