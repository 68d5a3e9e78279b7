package health.magnesium.catalog.lines;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads an amount: quantity, size and unit ("2 large slices", "a 30 g", "some", "a glass of"). */
final class AmountReader {

  private final UnitTable units;
  private final QuantityReader quantities;

  AmountReader(UnitTable units) {
    this.units = units;
    this.quantities = new QuantityReader(units);
  }

  /** An amount and the index of the first token after it. */
  record Amount(@Nullable Quantity quantity, @Nullable Unit unit, @Nullable Unit size, int next) {

    static final Amount NONE = new Amount(null, null, null, 0);

    boolean isExact() {
      return unit != null && (unit.is(Unit.Kind.MASS) || unit.is(Unit.Kind.VOLUME));
    }
  }

  /** The amount that begins at this token; all null if none does, or only "some". */
  Amount read(List<Token> tokens, int at) {
    int article = Words.ARTICLE.isAt(tokens, at) ? at + 1 : at;
    if (Words.VAGUE.isAt(tokens, article)) {
      return new Amount(null, null, null, skipOf(tokens, article + 1));
    }
    var read = quantities.read(tokens, at);
    if (read.isEmpty()) {
      return withoutNumber(tokens, at);
    }
    var quantity = read.get().quantity();
    int next = read.get().next();
    var size = size(tokens, next);
    var unit = unit(tokens, size.isPresent() ? size.get().next() : next);
    if (size.isEmpty() && unit.isEmpty()) {
      var each = quantities.read(tokens, next).map(more -> exactAfter(tokens, more));
      if (each.isPresent() && each.get().isExact()) {
        var one = each.get();
        return new Amount(
            one.quantity() == null ? quantity : quantity.times(one.quantity()),
            one.unit(),
            null,
            one.next());
      }
    }
    int end = unit.or(() -> size).map(UnitTable.Found::next).orElse(next);
    return new Amount(
        quantity,
        unit.map(UnitTable.Found::unit).orElse(null),
        size.map(UnitTable.Found::unit).orElse(null),
        skipOf(tokens, end));
  }

  private Amount exactAfter(List<Token> tokens, QuantityReader.Read read) {
    return unit(tokens, read.next())
        .map(unit -> new Amount(read.quantity(), unit.unit(), null, skipOf(tokens, unit.next())))
        .orElse(Amount.NONE);
  }

  /** "glass of milk" is one, "slices of bread" and "large banana" do not say how many. */
  private Amount withoutNumber(List<Token> tokens, int at) {
    var size = size(tokens, at);
    int next = size.map(UnitTable.Found::next).orElse(at);
    var unit =
        unit(tokens, next)
            .filter(found -> !found.unit().is(Unit.Kind.MASS))
            .filter(found -> Words.OF.isAt(tokens, found.next()));
    if (unit.isPresent()) {
      return new Amount(
          unit.get().plural() ? null : Quantity.ONE,
          unit.get().unit(),
          size.map(UnitTable.Found::unit).orElse(null),
          skipOf(tokens, unit.get().next()));
    }
    return size.map(found -> new Amount(null, null, found.unit(), found.next()))
        .orElse(new Amount(null, null, null, at));
  }

  private Optional<UnitTable.Found> unit(List<Token> tokens, int at) {
    int next = at < tokens.size() && tokens.get(at).is("-") ? at + 1 : at;
    return units
        .find(tokens, QuantityReader.skipAbout(tokens, next))
        .filter(found -> !found.unit().is(Unit.Kind.SIZE));
  }

  private Optional<UnitTable.Found> size(List<Token> tokens, int at) {
    return units.find(tokens, at).filter(found -> found.unit().is(Unit.Kind.SIZE));
  }

  private static int skipOf(List<Token> tokens, int at) {
    int next = at;
    while (Words.OF.isAt(tokens, next)) {
      next++;
    }
    return next;
  }
}
