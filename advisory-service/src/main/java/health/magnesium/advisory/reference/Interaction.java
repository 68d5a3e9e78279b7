package health.magnesium.advisory.reference;

import health.magnesium.advisory.person.Coded;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One thing that magnesium and a drug do to each other. A drug may have several.
 *
 * @param drug the drug or group of drugs, for example {@code ciprofloxacin}; its codes are in
 *     {@code interacting-drugs.csv}
 * @param products the magnesium products concerned; {@link ProductGroup#ANY} also where the effect
 *     needs none
 * @param window how far apart doses have to be; null unless spacing is the answer
 * @param afterMonths the effect is expected after more than so many months; null from the beginning
 * @param mostlyAfterMonths most cases came after so many months; null where nobody says
 * @param specialist whether a specialised team, such as oncology or transplant, manages it alone
 * @param mechanism a word of the bundles
 * @param actions words of the advised actions
 * @param evidence id of the evidence list
 */
public record Interaction(
    String drug,
    Effect effect,
    ProductGroup products,
    @Nullable DoseWindow window,
    @Nullable Integer afterMonths,
    @Nullable Integer mostlyAfterMonths,
    Weight weight,
    boolean specialist,
    String mechanism,
    List<String> actions,
    String evidence,
    Provenance provenance) {

  static final String FILE = "interactions.csv";
  static final String[] COLUMNS = {
    "drug",
    "effect",
    "products",
    "hours_before",
    "hours_after",
    "after_months",
    "mostly_after_months",
    "severity",
    "managed_by",
    "mechanism",
    "actions",
    "evidence"
  };

  public Interaction {
    if ((effect == Effect.SEPARATE_DOSES) != (window != null)) {
      throw new IllegalArgumentException("hours belong to separate-doses and to nothing else");
    }
    actions = List.copyOf(actions);
  }

  /** What follows for the person. */
  public enum Effect implements Coded {
    /** Magnesium lowers the drug; hours between them help. */
    SEPARATE_DOSES,
    /** Magnesium and the drug do not go together; hours between them do not help. */
    NOT_TOGETHER,
    /** The drug lowers body magnesium. */
    LOWERS_MAGNESIUM,
    /** The drug lowers body magnesium from a daily dose on. */
    LOWERS_MAGNESIUM_AT_HIGH_DOSE,
    /** The drug keeps magnesium in the body. */
    RETAINS_MAGNESIUM,
    /** Low magnesium makes the drug toxic. */
    TOXIC_AT_LOW_MAGNESIUM,
    /** Effects add up, or magnesium raises the drug. */
    NEEDS_MONITORING;

    @Override
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** How much the source makes of it, least first. */
  public enum Weight implements Coded {
    MINOR,
    MODERATE,
    MAJOR;

    @Override
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private enum ManagedBy implements Coded {
    PRESCRIBER,
    SPECIALIST;

    @Override
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Whether nobody but a clinician may suggest a supplement beside the drug. */
  public boolean keepsSupplementBack() {
    return specialist || weight == Weight.MAJOR;
  }

  static Interaction read(CsvRow row) {
    return row.build(
        "effect",
        () ->
            new Interaction(
                row.text("drug"),
                row.word("effect", Effect.class),
                row.word("products", ProductGroup.class),
                window(row),
                months(row, "after_months"),
                months(row, "mostly_after_months"),
                row.word("severity", Weight.class),
                row.word("managed_by", ManagedBy.class) == ManagedBy.SPECIALIST,
                row.text("mechanism"),
                row.words("actions"),
                row.text("evidence"),
                Provenance.read(row)));
  }

  private static @Nullable Integer months(CsvRow row, String column) {
    return row.isBlank(column) ? null : row.wholeNumber(column);
  }

  private static @Nullable DoseWindow window(CsvRow row) {
    return row.isBlank("hours_before") && row.isBlank("hours_after")
        ? null
        : new DoseWindow(row.number("hours_before"), row.number("hours_after"));
  }
}
