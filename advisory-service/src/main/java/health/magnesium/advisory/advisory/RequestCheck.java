package health.magnesium.advisory.advisory;

import health.magnesium.advisory.reference.ReferenceTables;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a request whose values contradict each other or no vocabulary has, and names every such
 * value at once. What a single field may hold is declared on the request itself.
 */
final class RequestCheck {

  private static final int OLDEST_YEARS = 130;

  private final AdvisoryRequest request;
  private final ReferenceTables tables;
  private final Refusals refusals;
  private final ProductCheck products;

  private RequestCheck(AdvisoryRequest request, ReferenceTables tables, Refusals refusals) {
    this.request = request;
    this.tables = tables;
    this.refusals = refusals;
    this.products = new ProductCheck(tables, refusals);
  }

  /**
   * @param root pointer to the request in the body; empty where it is the body
   * @throws health.magnesium.http.problem.ProblemException 400 naming each refused value
   */
  static void check(
      AdvisoryRequest request, LocalDate assessmentDate, ReferenceTables tables, String root) {
    var refusals = new Refusals(root, request.subject().birthDate(), assessmentDate);
    var check = new RequestCheck(request, tables, refusals);
    var facts = new FactCheck(tables, refusals, check.products);
    check.authority();
    check.subject();
    check.days();
    Refusals.each("/regimens", request.regimens(), check::regimen);
    Refusals.each("/conditions", request.conditions(), facts::condition);
    Refusals.each("/medications", request.medications(), facts::medication);
    Refusals.each("/labs", request.labs(), facts::lab);
    Refusals.each("/symptoms", request.symptoms(), facts::symptom);
    refusals.throwIfAny();
  }

  private void authority() {
    var authority = request.authority();
    if (authority != null && !tables.authorityIds().contains(authority)) {
      refusals.refuse(
          "/authority",
          "'" + authority + "' is not one of " + String.join(", ", tables.authorityIds()));
    }
  }

  private void subject() {
    refusals.notAfterAssessment("/subject/birthDate", request.subject().birthDate());
    if (request
        .subject()
        .birthDate()
        .isBefore(refusals.assessmentDate().minusYears(OLDEST_YEARS))) {
      refusals.refuse(
          "/subject/birthDate", "'" + request.subject().birthDate() + "' is over 130 years ago");
    }
  }

  private void days() {
    var dates = new HashSet<LocalDate>();
    Refusals.each(
        "/days",
        request.days(),
        (at, day) -> {
          refusals.withinLife(at + "/date", day.date());
          if (!dates.add(day.date())) {
            refusals.refuse(at + "/date", "'" + day.date() + "' is there twice; a day comes once");
          }
          Refusals.each(at + "/items", day.items(), this::item);
        });
  }

  private void item(String at, ItemBody item) {
    switch (item) {
      case ItemBody.Food food -> food(at, food);
      case ItemBody.Water water -> added(at, water.addedMagnesiumMg(), magnesiumMg(water));
      case ItemBody.Supplement supplement -> products.product(at, supplement);
      case ItemBody.Medicine medicine -> products.product(at, medicine);
    }
  }

  private static @Nullable BigDecimal magnesiumMg(ItemBody.Water water) {
    var perLitre = water.magnesiumMgPerLitre();
    return perLitre == null ? null : perLitre.multiply(water.millilitres()).movePointLeft(3);
  }

  private void added(String at, @Nullable BigDecimal addedMg, @Nullable BigDecimal wholeMg) {
    refusals.refuseIf(
        addedMg != null && wholeMg != null && addedMg.compareTo(wholeMg) > 0,
        at + "/addedMagnesiumMg",
        "'" + addedMg + "' is more than the item's magnesium, which is " + wholeMg + " mg");
  }

  private void food(String at, ItemBody.Food food) {
    added(at, food.addedMagnesiumMg(), food.magnesiumMg());
    if (food.foodId() == null) {
      if (food.label() == null || food.label().isBlank()) {
        refusals.refuse(at, "a food needs foodId, or label with magnesiumMg");
      }
      refusals.refuseIf(food.portion() != null, at + "/portion", "a portion needs foodId");
      refusals.refuseIf(food.count() != null, at + "/count", "a count needs foodId and portion");
      return;
    }
    refusals.refuseIf(
        food.magnesiumMg() != null,
        at + "/magnesiumMg",
        "a food of the catalog has its own value; leave foodId out to state one");
    var byPortion = food.portion() != null || food.count() != null;
    if (food.grams() == null && (food.portion() == null || food.count() == null)) {
      refusals.refuse(at, "a food of the catalog needs grams, or portion and count");
    }
    refusals.refuseIf(
        food.grams() != null && byPortion, at + "/grams", "either grams, or portion and count");
  }

  private void regimen(String at, RegimenBody regimen) {
    products.product(at, regimen);
    refusals.ordered(at, regimen.from(), regimen.until());
    var dates = new HashSet<LocalDate>();
    Refusals.each(
        at + "/exceptions",
        regimen.exceptions(),
        (place, day) -> {
          refusals.withinLife(place + "/date", day.date());
          refusals.refuseIf(
              !dates.add(day.date()), place + "/date", "'" + day.date() + "' is there twice");
        });
  }
}
