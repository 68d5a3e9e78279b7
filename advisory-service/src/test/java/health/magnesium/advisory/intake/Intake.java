package health.magnesium.advisory.intake;

import health.magnesium.advisory.intake.Item.Product;
import health.magnesium.advisory.intake.Item.Product.Kind;
import health.magnesium.advisory.intake.Item.Product.ProductType;
import health.magnesium.advisory.intake.Item.Product.Route;
import health.magnesium.advisory.reference.ReferenceTables;
import health.magnesium.advisory.reference.SupplementForm;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Words for tests: things eaten, drunk and taken. */
public final class Intake {

  public static final ReferenceTables TABLES = ReferenceTables.load();
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private Intake() {}

  public static SupplementForm form(String code) {
    return TABLES.findForm(code).orElseThrow();
  }

  public static Item.Food food(String label, String mg) {
    return new Item.Food(
        null, label, new MagnesiumContent.Known(new BigDecimal(mg)), List.of(), null);
  }

  public static Item.Food food(String mg) {
    return food("meal", mg);
  }

  public static Item.Food fortified(String mg, String addedMg) {
    return new Item.Food(
        null,
        "fortified food",
        new MagnesiumContent.Known(new BigDecimal(mg)),
        new BigDecimal(addedMg),
        List.of(),
        null,
        null);
  }

  public static Item.Water enriched(
      String millilitres, @Nullable String mgPerLitre, String addedMg) {
    return new Item.Water(
        "enriched water",
        new BigDecimal(millilitres),
        mgPerLitre == null ? null : new BigDecimal(mgPerLitre),
        new BigDecimal(addedMg),
        null);
  }

  public static Item.Food unknownFood(String label) {
    return new Item.Food(
        null, label, new MagnesiumContent.Unknown(UnknownReason.VALUE_UNKNOWN), List.of(), null);
  }

  public static Item.Water water(String millilitres, String mgPerLitre) {
    return new Item.Water("water", new BigDecimal(millilitres), new BigDecimal(mgPerLitre), null);
  }

  public static Item.Water tapWater(String millilitres) {
    return new Item.Water("tap water", new BigDecimal(millilitres), null, null);
  }

  public static Dose elemental(String mg) {
    return new Dose.Elemental(new BigDecimal(mg));
  }

  public static Dose compound(String mg) {
    return new Dose.Compound(new BigDecimal(mg));
  }

  public static Product supplement(String label, Dose dose) {
    return new Product(
        Kind.SUPPLEMENT,
        label,
        form("oxide"),
        dose,
        Route.ORAL,
        ProductType.SUPPLEMENT,
        false,
        null);
  }

  public static Product supplement(String elementalMg) {
    return supplement("magnesium tablet", elemental(elementalMg));
  }

  public static Product medicine(String label, ProductType type, Dose dose) {
    return new Product(
        Kind.MEDICINE, label, form("hydroxide"), dose, Route.ORAL, type, false, null);
  }

  public static Product prescribed(String elementalMg) {
    return new Product(
        Kind.MEDICINE,
        "prescribed magnesium",
        form("oxide"),
        elemental(elementalMg),
        Route.ORAL,
        ProductType.PRESCRIPTION,
        true,
        null);
  }

  public static Product withRoute(Route route, String elementalMg) {
    return new Product(
        Kind.MEDICINE,
        "by another route",
        form("sulfate"),
        elemental(elementalMg),
        route,
        ProductType.OTHER,
        false,
        null);
  }

  public static Regimen daily(Product product, String... times) {
    return new Regimen(
        product, Stream.of(times).map(LocalTime::parse).toList(), Set.of(), null, null);
  }

  public static RecordedDay completeDay(LocalDate date, Item... items) {
    return new RecordedDay(date, true, null, List.of(items));
  }

  public static RecordedDay incompleteDay(LocalDate date, Item... items) {
    return new RecordedDay(date, false, null, List.of(items));
  }

  public static Diary diary(RecordedDay... days) {
    return Diary.of(List.of(days), List.of(), TODAY, TABLES);
  }
}
