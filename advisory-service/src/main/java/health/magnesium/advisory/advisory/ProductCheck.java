package health.magnesium.advisory.advisory;

import health.magnesium.advisory.intake.Dose;
import health.magnesium.advisory.reference.ReferenceTables;
import health.magnesium.advisory.reference.SupplementForm;
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

  void dose(String at, @Nullable DoseBody dose) {
    if (dose == null) {
      return;
    }
    refusals.refuseIf(
        dose.amount() != null && dose.unit() == null,
        at + "/unit",
        "an amount needs a unit: one of mg, g, mL");
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
