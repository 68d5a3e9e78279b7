package health.magnesium.intake.imports;

import health.magnesium.intake.vocabulary.Coded;

/** What became of a line. */
public enum LineOutcome implements Coded {
  STORED,
  ALREADY_THERE,
  DELETED_SINCE,
  REJECTED;

  private final String code = Coded.kebab(this);

  @Override
  public String code() {
    return code;
  }

  /** The outcome that the status stands for which the line would have got if sent alone. */
  static LineOutcome of(int status) {
    return switch (status) {
      case 201 -> STORED;
      case 200 -> ALREADY_THERE;
      case 410 -> DELETED_SINCE;
      default -> REJECTED;
    };
  }
}
