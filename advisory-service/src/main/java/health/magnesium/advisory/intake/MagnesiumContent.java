package health.magnesium.advisory.intake;

import health.magnesium.advisory.person.Coded;
import health.magnesium.advisory.reference.PlainDecimal;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Elemental magnesium of one item: known, unknown for a reason, or not part of oral intake. */
public sealed interface MagnesiumContent {

  /**
   * @param mg elemental magnesium in milligrams, at least 0
   * @param assumed whether a default stands in for a value nobody stated
   * @param grade how far the figure rests on measurement
   */
  record Known(BigDecimal mg, boolean assumed, Grade grade) implements MagnesiumContent {

    public Known {
      Amounts.requireNotNegative("magnesiumMg", mg);
      mg = PlainDecimal.of(mg);
    }

    public Known(BigDecimal mg, boolean assumed) {
      this(mg, assumed, Grade.NOT_STATED);
    }

    public Known(BigDecimal mg) {
      this(mg, false);
    }
  }

  /**
   * Never zero, never guessed.
   *
   * @param atMostMg an upper bound, where a publisher states one; null where nothing bounds it
   */
  record Unknown(UnknownReason reason, @Nullable BigDecimal atMostMg) implements MagnesiumContent {

    public Unknown {
      Amounts.requireNotNegative("atMostMg", atMostMg);
      atMostMg = atMostMg == null ? null : PlainDecimal.of(atMostMg);
    }

    public Unknown(UnknownReason reason) {
      this(reason, null);
    }
  }

  /** Deliberately left out of oral intake. */
  record NotCounted(Why why) implements MagnesiumContent {

    /** What keeps an item out of oral intake. */
    public enum Why implements Coded {
      /** Bath or skin. */
      NOT_SWALLOWED,
      /** Infused or injected: a clinical stream of its own. */
      PARENTERAL,
      /** The tablet's lubricant, below the amount that matters. */
      EXCIPIENT;

      @Override
      public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
      }
    }
  }
}
