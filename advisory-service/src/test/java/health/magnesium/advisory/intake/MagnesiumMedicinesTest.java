package health.magnesium.advisory.intake;

import static health.magnesium.advisory.intake.Intake.TABLES;
import static health.magnesium.advisory.intake.Intake.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import health.magnesium.advisory.person.LifeStage;
import health.magnesium.advisory.person.Medication;
import health.magnesium.advisory.person.Person;
import health.magnesium.advisory.person.Sex;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MagnesiumMedicinesTest {

  private static Medication drug(
      Medication.System system,
      String code,
      @Nullable String name,
      Medication.@Nullable Dose dose) {
    return new Medication(system, code, name, List.of(), Set.of(), null, null, dose);
  }

  private static Medication atc(String code) {
    return drug(Medication.System.ATC, code, null, null);
  }

  private static Person taking(Medication... drugs) {
    var person = Person.of(TODAY.minusYears(40), Sex.FEMALE, LifeStage.NONE);
    return new Person(
        person.birthDate(),
        person.sex(),
        person.lifeStage(),
        List.of(),
        List.of(drugs),
        List.of(),
        List.of(),
        Set.of(),
        Set.of());
  }

  private static List<Regimen> found(Medication... drugs) {
    return MagnesiumMedicines.addedTo(List.of(), List.of(), taking(drugs), TABLES);
  }

  private static Item.Product product(String label, @Nullable String form) {
    return new Item.Product(
        Item.Product.Kind.SUPPLEMENT,
        label,
        form == null ? null : TABLES.findForm(form).orElseThrow(),
        new Dose.Elemental(BigDecimal.TEN),
        Item.Product.Route.ORAL,
        Item.Product.ProductType.SUPPLEMENT,
        false,
        null);
  }

  @ParameterizedTest
  @CsvSource({
    "ATC, A12CC, PRESCRIPTION, ''",
    "ATC, A12CC30, PRESCRIPTION, ''",
    "ATC, A12CC01, PRESCRIPTION, chloride",
    "ATC, A12CC02, PRESCRIPTION, sulfate",
    "ATC, A12CC03, PRESCRIPTION, gluconate",
    "ATC, A12CC04, PRESCRIPTION, citrate",
    "ATC, A12CC05, PRESCRIPTION, aspartate",
    "ATC, A12CC06, PRESCRIPTION, lactate",
    "ATC, A12CC08, PRESCRIPTION, pidolate",
    "ATC, A12CC09, PRESCRIPTION, orotate",
    "ATC, A12CC10, PRESCRIPTION, oxide",
    "ATC, A02AA01, ANTACID, carbonate",
    "ATC, A02AA02, ANTACID, oxide",
    "ATC, A02AA04, ANTACID, hydroxide",
    "ATC, A02AA10, ANTACID, ''",
    "ATC, A06AD02, LAXATIVE, oxide",
    "ATC, A06AD04, LAXATIVE, sulfate",
    "RXNORM, 6574, OTHER, ''",
    "RXNORM, 6582, OTHER, oxide",
    "RXNORM, 6581, OTHER, hydroxide",
    "RXNORM, 6585, OTHER, sulfate"
  })
  void readsTheCodeAsAProduct(
      Medication.System system, String code, Item.Product.ProductType type, String form) {
    var product = found(drug(system, code, null, null)).getFirst().product();

    assertThat(product.kind()).isEqualTo(Item.Product.Kind.MEDICINE);
    assertThat(product.productType()).isEqualTo(type);
    assertThat(product.form() == null ? "" : product.form().code()).isEqualTo(form);
    assertThat(product.route()).isEqualTo(Item.Product.Route.ORAL);
    assertThat(product.prescribed()).isTrue();
    assertThat(product.label()).isEqualTo(code);
  }

  /** Lactulose and macrogol are laxatives without magnesium; calcium and omeprazole are neither. */
  @ParameterizedTest
  @ValueSource(strings = {"A06AD11", "A06AD15", "A12AA04", "A02BC01", "A12CB01"})
  void otherDrugsAreNoProducts(String code) {
    assertThat(found(atc(code))).isEmpty();
  }

  @Test
  void whenAndHowOftenIsThatOfTheDrug() {
    var eight = LocalTime.of(8, 0);
    var from = LocalDate.of(2026, 1, 1);
    var until = LocalDate.of(2026, 12, 31);
    var drug =
        new Medication(
            Medication.System.ATC,
            "A12CC10",
            "magnesium oxide 400",
            List.of(eight),
            Set.of(DayOfWeek.MONDAY),
            from,
            until,
            null);

    assertThat(found(drug))
        .singleElement()
        .satisfies(
            regimen -> {
              assertThat(regimen.product().label()).isEqualTo("magnesium oxide 400");
              assertThat(regimen.timesOfDay()).containsExactly(eight);
              assertThat(regimen.weekdays()).containsExactly(DayOfWeek.MONDAY);
              assertThat(regimen.from()).isEqualTo(from);
              assertThat(regimen.until()).isEqualTo(until);
            });
  }

  @Test
  void theDoseIsKnownOnlyWhereItIsOfMagnesiumItself() {
    var mg = new BigDecimal("240");

    assertThat(found(atc("A12CC10")).getFirst().product().dose())
        .isEqualTo(new Dose.UnknownAmount());
    assertThat(dose(new Medication.Dose(mg, true))).isEqualTo(new Dose.Elemental(mg));
    assertThat(dose(new Medication.Dose(mg, false))).isEqualTo(new Dose.UnknownBasis(mg));
  }

  private static Dose dose(Medication.Dose dose) {
    return found(drug(Medication.System.ATC, "A12CC10", null, dose)).getFirst().product().dose();
  }

  @ParameterizedTest
  @CsvSource({
    "own brand, citrate, true",
    "own brand, citrate-nonahydrate, true",
    "MAG CIT, , true",
    "own brand, oxide, false",
    "own brand, , false"
  })
  void theSameProductIsCountedOnce(String label, @Nullable String form, boolean same) {
    var drug = drug(Medication.System.ATC, "A12CC04", "mag cit", null);
    var product = product(label, form);
    var regimen = new Regimen(product, List.of(), Set.of(), null, null);
    var day = new RecordedDay(TODAY, true, null, List.of(product));

    assertThat(MagnesiumMedicines.addedTo(List.of(regimen), List.of(), taking(drug), TABLES))
        .hasSize(same ? 1 : 2)
        .startsWith(regimen);
    assertThat(MagnesiumMedicines.addedTo(List.of(), List.of(day), taking(drug), TABLES))
        .hasSize(same ? 0 : 1);
  }
}
