package health.magnesium.advisory.intake;

import health.magnesium.advisory.intake.Item.Product;
import health.magnesium.advisory.person.Coded;
import health.magnesium.advisory.person.Medication;
import health.magnesium.advisory.person.Person;
import health.magnesium.advisory.reference.MagnesiumMedicine;
import health.magnesium.advisory.reference.ReferenceTables;
import health.magnesium.advisory.reference.SupplementForm;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Magnesium products that the record holds among the person's drugs and nowhere else. They reach
 * the body all the same, so they count as regimens: prescribed, since a clinic lists them, and of
 * unknown dose unless the record says that its milligrams are of magnesium itself.
 *
 * <p>A product of the same label or the same salt among the diary and the regimens is taken to be
 * the same one, whose dose is better known there.
 */
public final class MagnesiumMedicines {

  private final ReferenceTables tables;
  private final List<Product> recorded;

  private MagnesiumMedicines(ReferenceTables tables, List<Product> recorded) {
    this.tables = tables;
    this.recorded = recorded;
  }

  /** The regimens with those that follow from the drugs, in the order of the record. */
  public static List<Regimen> addedTo(
      List<Regimen> regimens, List<RecordedDay> days, Person person, ReferenceTables tables) {
    var eaten =
        days.stream()
            .flatMap(day -> day.items().stream())
            .filter(Product.class::isInstance)
            .map(Product.class::cast);
    var recorded = Stream.concat(regimens.stream().map(Regimen::product), eaten).toList();
    var medicines = new MagnesiumMedicines(tables, recorded);
    return Stream.concat(
            regimens.stream(),
            person.medications().stream().flatMap(drug -> medicines.regimen(drug).stream()))
        .toList();
  }

  private Optional<Regimen> regimen(Medication drug) {
    return tables
        .findMagnesiumMedicine(drug)
        .map(medicine -> product(drug, medicine))
        .filter(product -> recorded.stream().noneMatch(other -> isSame(product, other)))
        .map(
            product ->
                new Regimen(
                    product, drug.timesOfDay(), drug.weekdays(), drug.from(), drug.until()));
  }

  private Product product(Medication drug, MagnesiumMedicine medicine) {
    var form = medicine.form();
    return new Product(
        Product.Kind.MEDICINE,
        drug.name() == null ? drug.code() : drug.name(),
        form == null ? null : tables.findForm(form).orElseThrow(),
        dose(drug.dose()),
        Product.Route.ORAL,
        Coded.find(Product.ProductType.class, medicine.productType()).orElseThrow(),
        true,
        null);
  }

  private static Dose dose(Medication.@Nullable Dose dose) {
    if (dose == null) {
      return new Dose.UnknownAmount();
    }
    return dose.elemental() ? new Dose.Elemental(dose.mg()) : new Dose.UnknownBasis(dose.mg());
  }

  private static boolean isSame(Product one, Product other) {
    return one.label().equalsIgnoreCase(other.label())
        || (one.form() != null && saltOf(one.form()).equals(saltOf(other.form())));
  }

  /**
   * The first word of a form's code: hydrates of a salt are one salt; empty for an unknown form.
   */
  private static String saltOf(@Nullable SupplementForm form) {
    return form == null ? "" : form.code().split("-", 2)[0];
  }
}
