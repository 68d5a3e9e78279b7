package health.magnesium.advisory.intake;

import health.magnesium.advisory.reference.Policy;
import health.magnesium.advisory.reference.ReferenceTables;
import java.math.BigDecimal;
import java.util.Optional;

/** An item with the elemental magnesium it adds to oral intake. */
public record CountedItem(Item item, MagnesiumContent content) {

  private static final BigDecimal MILLILITRES_PER_LITRE = new BigDecimal(1000);

  static CountedItem of(Item item, ReferenceTables tables) {
    return new CountedItem(
        item,
        switch (item) {
          case Item.Food food -> food.magnesium();
          case Item.Water water -> inWater(water, tables);
          case Item.Product product -> inProduct(product, tables);
        });
  }

  /** The default is for what water has by nature; what was added comes on top of it. */
  private static MagnesiumContent inWater(Item.Water water, ReferenceTables tables) {
    var stated = water.magnesiumMgPerLitre();
    var perLitre = stated == null ? tables.policy(Policy.WATER_DEFAULT) : stated;
    var mg = perLitre.multiply(water.millilitres()).divide(MILLILITRES_PER_LITRE);
    var added = water.addedMg();
    return new MagnesiumContent.Known(
        stated == null && added != null ? mg.add(added) : mg, stated == null);
  }

  /**
   * The dose in elemental magnesium. A salt without a name, an amount without a basis, the mass of
   * a mixture and a missing amount are unknown; none is guessed. A lubricant counts from the
   * threshold of the label rule on.
   */
  private static MagnesiumContent inProduct(Item.Product product, ReferenceTables tables) {
    return switch (product.route()) {
      case BATH, TOPICAL ->
          new MagnesiumContent.NotCounted(MagnesiumContent.NotCounted.Why.NOT_SWALLOWED);
      case PARENTERAL ->
          new MagnesiumContent.NotCounted(MagnesiumContent.NotCounted.Why.PARENTERAL);
      case ORAL -> withoutExcipient(product, swallowed(product, tables), tables);
    };
  }

  private static MagnesiumContent swallowed(Item.Product product, ReferenceTables tables) {
    var form = product.form();
    return switch (product.dose()) {
      case Dose.Elemental(var mg) -> new MagnesiumContent.Known(mg);
      case Dose.Compound(var mg) ->
          form == null
              ? new MagnesiumContent.Unknown(UnknownReason.FORM_UNKNOWN)
              : form.elementalMg(mg)
                  .<MagnesiumContent>map(MagnesiumContent.Known::new)
                  .orElse(new MagnesiumContent.Unknown(UnknownReason.FORM_NOT_FIXED));
      case Dose.LabelPercent(var percent, var labelValue) ->
          new MagnesiumContent.Known(percent.multiply(tables.policy(labelValue)).movePointLeft(2));
      case Dose.UnknownBasis(var mg) -> new MagnesiumContent.Unknown(UnknownReason.BASIS_UNKNOWN);
      case Dose.UnknownAmount() -> new MagnesiumContent.Unknown(UnknownReason.AMOUNT_UNKNOWN);
    };
  }

  private static MagnesiumContent withoutExcipient(
      Item.Product product, MagnesiumContent content, ReferenceTables tables) {
    var form = product.form();
    var ignored =
        form != null
            && form.excipient()
            && content instanceof MagnesiumContent.Known known
            && known.mg().compareTo(tables.policy(Policy.EXCIPIENT_BELOW)) < 0;
    return ignored
        ? new MagnesiumContent.NotCounted(MagnesiumContent.NotCounted.Why.EXCIPIENT)
        : content;
  }

  public Stream stream() {
    return Stream.of(item);
  }

  /** Known milligrams; zero for what is unknown or not counted. */
  public BigDecimal knownMg() {
    return switch (content) {
      case MagnesiumContent.Known known -> known.mg();
      case MagnesiumContent.Unknown unknown -> BigDecimal.ZERO;
      case MagnesiumContent.NotCounted notCounted -> BigDecimal.ZERO;
    };
  }

  /**
   * Milligrams added to a food or water; zero when nobody stated any, and never more than the item
   * has where that is known. They stay part of the item's own stream.
   */
  public BigDecimal addedMg() {
    var added =
        switch (item) {
          case Item.Food food -> food.addedMg();
          case Item.Water water -> water.addedMg();
          case Item.Product product -> null;
        };
    if (added == null) {
      return BigDecimal.ZERO;
    }
    return content instanceof MagnesiumContent.Known known ? added.min(known.mg()) : added;
  }

  public Optional<UnknownReason> unknownReason() {
    return content instanceof MagnesiumContent.Unknown unknown
        ? Optional.of(unknown.reason())
        : Optional.empty();
  }

  /** An upper bound of what is unknown, where a publisher states one. */
  public Optional<BigDecimal> atMostMg() {
    return content instanceof MagnesiumContent.Unknown unknown
        ? Optional.ofNullable(unknown.atMostMg())
        : Optional.empty();
  }

  /** How far its figure rests on measurement; empty where there is none. */
  public Optional<Grade> grade() {
    return content instanceof MagnesiumContent.Known known
        ? Optional.of(known.grade())
        : Optional.empty();
  }

  public boolean isCounted() {
    return !(content instanceof MagnesiumContent.NotCounted);
  }

  public boolean isAssumed() {
    return content instanceof MagnesiumContent.Known known && known.assumed();
  }

  /** The product, when it is one. */
  public Optional<Item.Product> product() {
    return item instanceof Item.Product product ? Optional.of(product) : Optional.empty();
  }

  /**
   * Whether it is a product that can bring magnesium into the body: swallowed or injected, of a
   * known amount above zero or of an unknown one, and no mere lubricant.
   */
  public boolean bringsMagnesium() {
    return product().filter(Item.Product::isSystemic).isPresent()
        && switch (content) {
          case MagnesiumContent.Known known -> known.mg().signum() > 0;
          case MagnesiumContent.Unknown unknown -> true;
          case MagnesiumContent.NotCounted(var why) ->
              why == MagnesiumContent.NotCounted.Why.PARENTERAL;
        };
  }

  public boolean isPrescribed() {
    return product().filter(Item.Product::prescribed).isPresent();
  }
}
