package health.magnesium.advisory.intake;

import static health.magnesium.advisory.intake.Intake.TABLES;
import static health.magnesium.advisory.intake.Intake.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import health.magnesium.advisory.intake.Item.Product;
import health.magnesium.advisory.intake.Item.Product.Route;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class StreamsPropertiesTest {

  @Provide
  Arbitrary<List<Item>> items() {
    var mg = Arbitraries.bigDecimals().between(BigDecimal.ZERO, new BigDecimal("900")).ofScale(1);
    Arbitrary<Item> foods = mg.map(amount -> Intake.food(amount.toPlainString()));
    Arbitrary<Item> unknown = Arbitraries.of("bar", "soup").map(Intake::unknownFood);
    Arbitrary<Item> water = mg.map(amount -> Intake.water("1000", amount.toPlainString()));
    Arbitrary<Item> fortified = mg.map(amount -> Intake.fortified("900", amount.toPlainString()));
    Arbitrary<Item> supplements = mg.map(amount -> Intake.supplement(amount.toPlainString()));
    Arbitrary<Item> medicines = mg.map(amount -> Intake.prescribed(amount.toPlainString()));
    Arbitrary<Item> otherRoutes =
        Combinators.combine(
                Arbitraries.of(Route.class).filter(route -> route != Route.ORAL),
                mg.map(BigDecimal::toPlainString))
            .as(Intake::withRoute);
    return Arbitraries.oneOf(
            foods, unknown, water, fortified, supplements, medicines, otherRoutes, lubricants())
        .list()
        .ofMaxSize(12);
  }

  /** Tablets whose only magnesium is their lubricant, below the amount that matters. */
  private static Arbitrary<Item> lubricants() {
    return Arbitraries.integers()
        .between(0, 190)
        .map(
            mg ->
                new Product(
                    Product.Kind.MEDICINE,
                    "tablet",
                    Intake.form("stearate"),
                    Intake.compound(String.valueOf(mg)),
                    Route.ORAL,
                    Product.ProductType.OTHER,
                    false,
                    null));
  }

  private static DayOfIntake day(List<Item> items) {
    return Diary.of(List.of(new RecordedDay(TODAY, true, null, items)), List.of(), TODAY, TABLES)
        .days()
        .getFirst();
  }

  @Property
  void theSumIsTheSumOfTheStreams(@ForAll("items") List<Item> items) {
    var day = day(items);

    var sum = BigDecimal.ZERO;
    for (var stream : Stream.values()) {
      sum = sum.add(day.knownMg(stream));
    }

    assertThat(day.knownMg()).isEqualByComparingTo(sum);
  }

  @Property
  void foodAndWaterNeverRaiseProducts(
      @ForAll("items") List<Item> items, @ForAll("items") List<Item> others) {
    var more = new ArrayList<>(items);
    others.stream().filter(item -> !(item instanceof Item.Product)).forEach(more::add);

    assertThat(day(more).productMg()).isEqualByComparingTo(day(items).productMg());
  }

  @Property
  void productsNeverRaiseFoodOrWater(
      @ForAll("items") List<Item> items, @ForAll("items") List<Item> others) {
    var more = new ArrayList<>(items);
    others.stream().filter(Item.Product.class::isInstance).forEach(more::add);

    assertThat(day(more).knownMg(Stream.FOOD))
        .isEqualByComparingTo(day(items).knownMg(Stream.FOOD));
    assertThat(day(more).knownMg(Stream.WATER))
        .isEqualByComparingTo(day(items).knownMg(Stream.WATER));
  }

  @Property
  void whatIsNotSwallowedAndLubricantsNeverRaiseAnyStream(
      @ForAll("items") List<Item> items, @ForAll("items") List<Item> others) {
    var more = new ArrayList<>(items);
    others.stream().filter(item -> !CountedItem.of(item, TABLES).isCounted()).forEach(more::add);

    for (var stream : Stream.values()) {
      assertThat(day(more).knownMg(stream)).isEqualByComparingTo(day(items).knownMg(stream));
    }
    assertThat(day(more).hasUnknown()).isEqualTo(day(items).hasUnknown());
  }

  @Property
  void theOrderOfItemsDoesNotMatter(@ForAll("items") List<Item> items, @ForAll Random random) {
    var shuffled = new ArrayList<>(items);
    Collections.shuffle(shuffled, random);

    assertThat(IntakeSummaries.of(new Diary(List.of(day(shuffled)), List.of(), List.of()), 5))
        .isEqualTo(IntakeSummaries.of(new Diary(List.of(day(items)), List.of(), List.of()), 5));
  }

  @Property
  void everythingKnownCountsExactlyOnce(@ForAll("items") List<Item> items) {
    var expected =
        items.stream()
            .map(item -> CountedItem.of(item, TABLES).knownMg())
            .reduce(BigDecimal.ZERO, BigDecimal::add);

    assertThat(day(items).knownMg()).isEqualByComparingTo(expected);
  }
}
