package health.magnesium.advisory.advisory;

import health.magnesium.advisory.assessment.AssessmentInput;
import health.magnesium.advisory.intake.Dose;
import health.magnesium.advisory.intake.Item;
import health.magnesium.advisory.intake.Item.Product;
import health.magnesium.advisory.intake.Item.Product.Kind;
import health.magnesium.advisory.intake.Item.Product.ProductType;
import health.magnesium.advisory.intake.Item.Product.Route;
import health.magnesium.advisory.intake.MagnesiumContent;
import health.magnesium.advisory.intake.Rebased;
import health.magnesium.advisory.intake.RecordedDay;
import health.magnesium.advisory.intake.Regimen;
import health.magnesium.advisory.intake.UnknownReason;
import health.magnesium.advisory.person.Condition;
import health.magnesium.advisory.person.LabResult;
import health.magnesium.advisory.person.LifeStage;
import health.magnesium.advisory.person.Medication;
import health.magnesium.advisory.person.Person;
import health.magnesium.advisory.person.Sex;
import health.magnesium.advisory.person.Symptom;
import health.magnesium.advisory.plan.CandidateFood;
import health.magnesium.advisory.reference.Authority;
import health.magnesium.advisory.reference.ReferenceTables;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns a request that passed {@link RequestCheck} into what the core assesses. */
final class InputBuilder {

  private final ReferenceTables tables;
  private final Gathered gathered;

  InputBuilder(ReferenceTables tables, Gathered gathered) {
    this.tables = tables;
    this.gathered = gathered;
  }

  AssessmentInput build(
      AdvisoryRequest request,
      Authority authority,
      LocalDate assessmentDate,
      List<CandidateFood> candidates,
      Locale locale) {
    return new AssessmentInput(
        authority,
        assessmentDate,
        person(request),
        orEmpty(request.days()).map(this::day).toList(),
        orEmpty(request.regimens()).map(this::regimen).toList(),
        candidates,
        locale);
  }

  private static Person person(AdvisoryRequest request) {
    var subject = request.subject();
    return new Person(
        subject.birthDate(),
        subject.sex() == null ? Sex.UNKNOWN : subject.sex(),
        subject.lifeStage() == null ? LifeStage.NONE : subject.lifeStage(),
        orEmpty(request.conditions())
            .map(body -> new Condition(body.system(), body.code()))
            .toList(),
        orEmpty(request.medications()).map(InputBuilder::medication).toList(),
        orEmpty(request.labs()).map(InputBuilder::lab).toList(),
        orEmpty(request.symptoms()).map(body -> new Symptom(body.code(), body.from())).toList(),
        orEmpty(request.allergies()).collect(Collectors.toUnmodifiableSet()),
        orEmpty(request.diets()).collect(Collectors.toUnmodifiableSet()));
  }

  private static Medication medication(AdvisoryRequest.MedicationBody body) {
    return new Medication(
        body.system(),
        body.code(),
        body.name(),
        times(body.timesOfDay()),
        weekdays(body.weekdays()),
        body.from(),
        body.until(),
        body.dose() == null ? null : body.dose().toDrugDose());
  }

  private static LabResult lab(AdvisoryRequest.LabBody body) {
    var range = body.referenceRange();
    return new LabResult(
        body.loinc(),
        body.value(),
        body.unit(),
        body.takenOn(),
        range == null ? null : new LabResult.ReferenceRange(range.low(), range.high()));
  }

  private RecordedDay day(AdvisoryRequest.Day day) {
    return new RecordedDay(
        day.date(),
        day.isComplete(),
        day.isFasting(),
        day.energyKcal(),
        orEmpty(day.items()).map(this::item).toList());
  }

  private Item item(ItemBody item) {
    return switch (item) {
      case ItemBody.Food food -> food(food);
      case ItemBody.Water water ->
          new Item.Water(
              "water",
              water.millilitres(),
              water.magnesiumMgPerLitre(),
              water.addedMagnesiumMg(),
              water.time());
      case ItemBody.Supplement supplement ->
          product(Kind.SUPPLEMENT, supplement, supplement.time());
      case ItemBody.Medicine medicine -> product(Kind.MEDICINE, medicine, medicine.time());
    };
  }

  private Item.Food food(ItemBody.Food food) {
    return food.foodId() == null ? described(food) : ofCatalog(food, food.foodId());
  }

  private Item.Food ofCatalog(ItemBody.Food food, String foodId) {
    var ref = gathered.reading().counted(food);
    var eaten = gathered.foods().eaten(food, ref);
    var rebased =
        gathered
            .reading()
            .compared(food)
            .map(then -> gathered.foods().eaten(food, then))
            .map(then -> new Rebased(then.figure(), eaten.figure(), then.magnesium()));
    return new Item.Food(
        foodId,
        food.label() == null ? gathered.foods().label(ref) : food.label(),
        eaten.magnesium(),
        food.addedMagnesiumMg(),
        List.of(),
        rebased.orElse(null),
        food.time());
  }

  private Item.Food described(ItemBody.Food food) {
    var label = food.label() == null ? "food" : food.label();
    var stated = food.magnesiumMg();
    return new Item.Food(
        null,
        label,
        stated == null
            ? new MagnesiumContent.Unknown(UnknownReason.VALUE_UNKNOWN)
            : new MagnesiumContent.Known(stated),
        food.addedMagnesiumMg(),
        stated == null ? candidates(label) : List.of(),
        null,
        food.time());
  }

  private List<Item.FoodCandidate> candidates(String label) {
    return gathered.candidates().getOrDefault(label, List.of()).stream()
        .map(food -> new Item.FoodCandidate(food.foodId(), food.name(), food.magnesiumMg()))
        .toList();
  }

  private Regimen regimen(RegimenBody regimen) {
    return new Regimen(
        product(regimen.kind(), regimen, null),
        times(regimen.timesOfDay()),
        weekdays(regimen.weekdays()),
        regimen.from(),
        regimen.until(),
        orEmpty(regimen.exceptions())
            .collect(
                Collectors.toUnmodifiableMap(
                    RegimenBody.DosesOfDay::date,
                    day ->
                        orEmpty(day.doses())
                            .map(dose -> Optional.ofNullable(dose.time()))
                            .toList())));
  }

  private Product product(Kind kind, ProductBody product, @Nullable LocalTime time) {
    var form = product.form();
    var label = product.label();
    var prescribed = Boolean.TRUE.equals(product.prescribed());
    return new Product(
        kind,
        label == null ? "magnesium " + (form == null ? kind.code() : form) : label,
        form == null ? null : tables.findForm(form).orElseThrow(),
        product.dose() == null ? new Dose.UnknownAmount() : product.dose().toDose(),
        product.route() == null ? Route.ORAL : product.route(),
        product.productType() == null ? typeOf(kind, prescribed) : product.productType(),
        prescribed,
        time);
  }

  private static ProductType typeOf(Kind kind, boolean prescribed) {
    return switch (kind) {
      case SUPPLEMENT -> ProductType.SUPPLEMENT;
      case MEDICINE -> prescribed ? ProductType.PRESCRIPTION : ProductType.OTHER;
    };
  }

  private static List<LocalTime> times(@Nullable List<LocalTime> times) {
    return orEmpty(times).toList();
  }

  private static Set<DayOfWeek> weekdays(@Nullable List<Weekday> weekdays) {
    return orEmpty(weekdays).map(Weekday::toDayOfWeek).collect(Collectors.toUnmodifiableSet());
  }

  static <T> Stream<T> orEmpty(@Nullable List<T> list) {
    return list == null ? Stream.of() : list.stream();
  }
}
