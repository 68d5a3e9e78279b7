package health.magnesium.advisory.reference;

import health.magnesium.advisory.person.Coded;
import java.util.Locale;
import java.util.Set;

/** Which row applies to a person. */
public sealed interface RequirementLookup {

  /**
   * @param notes what has to be said about the choice; empty when the row was printed for this
   *     person
   */
  record Row(Requirement requirement, Set<Note> notes) implements RequirementLookup {
    public Row {
      notes = Set.copyOf(notes);
    }
  }

  /** Sex is not known and the authority prints two rows. Only what both agree on may be used. */
  record EitherRow(Requirement female, Requirement male) implements RequirementLookup {}

  /** Feeding is not known and the authority prints a row for each way. Neither may be used. */
  record EitherFeeding(Requirement breastMilk, Requirement formula) implements RequirementLookup {}

  /** The authority prints nothing for this person and no policy names a substitute. */
  record NoRow() implements RequirementLookup {}

  /** A policy had to choose the row. */
  enum Note implements Coded {
    /** Six completed months: the labels overlap with the text of the source. */
    AMBIGUOUS_INFANT_BOUNDARY,
    /** Pregnant or lactating below the printed ages: the youngest row stands in. */
    BELOW_PUBLISHED_AGES,
    /** Pregnant or lactating above the printed ages: the oldest row stands in. */
    ABOVE_PUBLISHED_AGES,
    /** Pregnant and lactating: the row with the higher recommendation. */
    PREGNANT_AND_LACTATING;

    @Override
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
