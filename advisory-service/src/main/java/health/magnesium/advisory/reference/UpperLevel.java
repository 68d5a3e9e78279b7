package health.magnesium.advisory.reference;

import health.magnesium.advisory.person.LifeStage;

/** The upper level of one group. */
public sealed interface UpperLevel {

  /**
   * @param appliesTo what counts toward it, in the authority's words
   */
  record Limit(PublishedAmount amount, String appliesTo) implements UpperLevel {}

  /**
   * No number exists; nothing may be concluded from that.
   *
   * @param reason for example {@code not-determinable}
   */
  record NotSet(String reason, Provenance provenance) implements UpperLevel {}

  /** One row of the table. */
  record Row(LifeStage lifeStage, AgeBand ages, UpperLevel value) {

    static final String[] COLUMNS = {
      "authority", "life_stage", "amount_mg", "not_set_reason", "applies_to"
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
        return new NotSet(row.text("not_set_reason"), provenance);
      }
      return row.build(
          "amount_mg",
          () ->
              new Limit(
                  new PublishedAmount(row.number("amount_mg"), provenance),
                  row.text("applies_to")));
    }
  }
}
