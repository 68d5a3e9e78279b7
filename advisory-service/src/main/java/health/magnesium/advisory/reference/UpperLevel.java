package health.magnesium.advisory.reference;

import health.magnesium.advisory.person.Coded;
import health.magnesium.advisory.person.LifeStage;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The upper level of one group. */
public sealed interface UpperLevel {

  /**
   * @param appliesTo what the level covers, in the authority's words
   * @param counts what is compared with it; never magnesium naturally in food and water
   */
  record Limit(PublishedAmount amount, String appliesTo, Set<Counted> counts)
      implements UpperLevel {

    public Limit {
      counts = Set.copyOf(counts);
      if (counts.isEmpty()) {
        throw new IllegalArgumentException("a level counts something");
      }
    }
  }

  /** No number exists; nothing may be concluded from that. */
  record NotSet(Reason reason, Provenance provenance) implements UpperLevel {}

  /** Magnesium that an upper level can count. */
  enum Counted implements Coded {
    /** Supplements and medicines by mouth. */
    PRODUCTS,
    /** Added to food or water by fortification. */
    ADDED;

    @Override
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Why there is no number. */
  enum Reason implements Coded {
    /** The authority looked and found it not determinable. */
    NOT_DETERMINABLE,
    /** The authority sets none for these ages. */
    NOT_SET,
    /** Nothing is printed for these ages. */
    NOT_PUBLISHED,
    /** Only a range is printed. */
    RANGE_ONLY,
    /** Printed per kilogram of body weight, which nobody stated. */
    PER_KILOGRAM;

    @Override
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it is a gap of the table that a reader has to be told. */
    public boolean isGap() {
      return switch (this) {
        case NOT_DETERMINABLE, NOT_SET -> false;
        case NOT_PUBLISHED, RANGE_ONLY, PER_KILOGRAM -> true;
      };
    }
  }

  /** One row of the table. */
  record Row(LifeStage lifeStage, AgeBand ages, UpperLevel value) {

    static final String[] COLUMNS = {
      "authority", "life_stage", "amount_mg", "not_set_reason", "applies_to", "counts"
    };

    static Row read(CsvRow row) {
      return new Row(row.word("life_stage", LifeStage.class), AgeBand.read(row), value(row));
    }

    private static UpperLevel value(CsvRow row) {
      if (row.isBlank("amount_mg") == row.isBlank("not_set_reason")) {
        throw row.problem("amount_mg", "needs either an amount or a reason why there is none");
      }
      var provenance = Provenance.read(row);
      if (row.isBlank("amount_mg")) {
        return new NotSet(row.word("not_set_reason", Reason.class), provenance);
      }
      return row.build(
          "amount_mg",
          () ->
              new Limit(
                  new PublishedAmount(row.number("amount_mg"), provenance),
                  row.text("applies_to"),
                  counted(row)));
    }

    private static Set<Counted> counted(CsvRow row) {
      return row.words("counts").stream()
          .map(
              code ->
                  Coded.find(Counted.class, code)
                      .orElseThrow(() -> row.problem("counts", "must be products or added")))
          .collect(Collectors.toUnmodifiableSet());
    }
  }
}
