package health.magnesium.catalog.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for any text. */
class DiaryLinePropertiesTest {

  private static final Duration LONG = Duration.ofSeconds(2);

  private final LineSplitter splitter = new LineSplitter(LineReader.DEFAULT);

  @Property
  void anythingCanBeRead(@ForAll @StringLength(max = 400) String text) {
    for (var item : splitter.split(text)) {
      assertThat(text).contains(item);
      LineReader.DEFAULT.read(item);
    }
  }

  @Property
  void whatLooksLikeADiaryCanBeRead(@ForAll("diaries") String text) {
    var food = new MeasuredFood("Food", false, List.of(measure(text)));
    for (var item : splitter.split(text)) {
      assertThat(item).isNotBlank();
      var weighed = Weighing.weigh(LineReader.DEFAULT.read(item), food);
      assertThat(weighed.amount() == null).isEqualTo(weighed.from() == AmountFrom.NONE);
    }
  }

  @Property
  void anAmountThatWasWrittenIsReadAgain(
      @ForAll @BigRange(min = "0.01", max = "9999") @Scale(2) BigDecimal number,
      @ForAll("units") String unit,
      @ForAll boolean comma) {
    var quantity = Quantity.of(number);
    var text = comma ? quantity.toString().replace('.', ',') : quantity.toString();

    var line = LineReader.DEFAULT.read(text + " " + unit + " tahini");

    assertThat(line.quantity()).isEqualTo(quantity);
    assertThat(line.unit()).isNotNull().extracting(Unit::code).isEqualTo(unit);
    assertThat(line.foodText()).isEqualTo("tahini");
  }

  @Property
  void aRangeThatWasWrittenIsReadAgain(
      @ForAll @BigRange(min = "1", max = "500") @Scale(1) BigDecimal from,
      @ForAll @BigRange(min = "0.1", max = "500") @Scale(1) BigDecimal more) {
    var range = new Quantity(from, from.add(more));

    assertThat(LineReader.DEFAULT.read(range + " g rice").quantity()).isEqualTo(range);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ",", "1", "1 ", "(", "1/", "a ", "a-", "- ", "and ", "raw,", "1 g,", "x2 ", "½", "c ",
        "Nuts,", "\uFDFA"
      })
  void timeIsBounded(String part) {
    var text = part.repeat(2_000 / part.length());

    Assertions.assertTimeoutPreemptively(
        LONG, () -> splitter.split(text).forEach(LineReader.DEFAULT::read));
  }

  @Provide
  Arbitrary<String> units() {
    return Arbitraries.of("g", "kg", "oz", "lb", "ml", "tbsp", "tsp", "cup", "fl oz", "slice");
  }

  @Provide
  Arbitrary<String> diaries() {
    return Arbitraries.of(
            "1", "2", "1/2", "½", "0,5", "6-8", "x", "a", "half", "two", "and", "with", ",", ";",
            "(", ")", "g", "oz", "fl", "cup", "tbsp", "T", "slice", "large", "of", "some", "raw",
            "almonds", "salt", "pepper", "milk", "%", "-", "/", ".", "~", "about", "dozen", "\n")
        .list()
        .ofMaxSize(20)
        .flatMap(words -> Arbitraries.of(" ", "").map(space -> String.join(space, words)));
  }

  private static FoodMeasure measure(String text) {
    return FoodMeasure.of(text, BigDecimal.ONE, text, BigDecimal.TEN);
  }
}
