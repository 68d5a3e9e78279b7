package health.magnesium.advisory.safety;

/**
 * A food that the plan leaves out.
 *
 * @param reason a word of the exclusion tables, for example {@code allergy-tree-nut}
 */
public record RemovedFood(String foodId, String label, String reason) {}
