package health.magnesium.catalog.composition;

/** How far a published number rests on measurement, strongest first. */
public enum Grade {
  /** Measured in the food itself. */
  ANALYTICAL("analytical"),
  /** Worked out from a recipe, from ingredients or from other nutrients. */
  CALCULATED("calculated"),
  /** Taken over from another form of the food or from a similar food. */
  IMPUTED("imputed"),
  /** Back-calculated from a label or a label claim. */
  LABEL("label"),
  /** Back-calculated from a rounded percentage of a daily value on a label: coarse. */
  LABEL_DAILY_VALUE("label-daily-value"),
  /** Held to be zero without measurement. */
  ASSUMED_ZERO("assumed-zero");

  private final String code;

  Grade(String code) {
    this.code = code;
  }

  /** The grade as the API and the database spell it. */
  public String code() {
    return code;
  }
}
