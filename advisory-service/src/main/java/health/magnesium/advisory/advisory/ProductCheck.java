package health.magnesium.advisory.advisory;

import health.magnesium.advisory.intake.Dose;
import health.magnesium.advisory.reference.ReferenceTables;
import health.magnesium.advisory.reference.SupplementForm;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Checks what is said of a magnesium product and of a dose. */
final class ProductCheck {

  private final ReferenceTables tables;
  private final Refusals refusals;

  ProductCheck(ReferenceTables tables, Refusals refusals) {
    this.tables = tables;
    this.refusals = refusals;
  }

  void product(String at, ProductBody product) {
    var form = product.form();
    if (form != null && tables.findForm(form).isEmpty()) {
      var known = tables.listForms().stream().map(SupplementForm::code).toList();
      refusals.refuse(at + "/form", "'" + form + "' is not one of " + String.join(", ", known));
    }
    dose(at + "/dose", product.dose());
  }

  /** The dose of a drug other than magnesium, of which a magnesium label says nothing. */
  void drugDose(String at, @Nullable DoseBody dose) {
    refusals.refuseIf(
        dose != null && dose.unit() != null && dose.unit().labelValue().isPresent(),
        at + "/unit",
        "a percentage of a magnesium label is no dose of another drug");
    dose(at, dose);
  }

  void dose(String at, @Nullable DoseBody dose) {
    if (dose == null) {
      return;
    }
    refusals.refuseIf(
        dose.amount() != null && dose.unit() == null,
        at + "/unit",
        "an amount needs a unit: one of "
            + Stream.of(Dose.Unit.values()).map(Dose.Unit::code).collect(Collectors.joining(", ")));
    refusals.refuseIf(
        dose.basis() == Dose.Basis.COMPOUND
            && dose.unit() != null
            && dose.unit().labelValue().isPresent(),
        at + "/basis",
        "a percentage of a label is of magnesium itself: elemental or absent");
    refusals.refuseIf(
        dose.concentrationMgPerMl() != null && dose.unit() != Dose.Unit.ML,
        at + "/concentrationMgPerMl",
        "only a dose in mL has a concentration");
    refusals.refuseIf(
        dose.amount() != null && dose.unit() == Dose.Unit.ML && dose.concentrationMgPerMl() == null,
        at + "/concentrationMgPerMl",
        "a dose in mL needs its concentration");
  }
}
