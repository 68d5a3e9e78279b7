package health.magnesium.intake.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class SnomedTest {

  private static final List<String> PUBLISHED =
      List.of(
          "34000006",
          "396331005",
          "44054006",
          "66590003",
          "190855004",
          "431855005",
          "431856006",
          "431857002",
          "433146000",
          "91637004");

  @Example
  void acceptsPublishedIdentifiers() {
    assertThat(PUBLISHED).allMatch(Snomed::isValid);
  }

  @Example
  void refusesWhatIsNoConcept() {
    // a description, a relationship, too short, too long, not a number, a leading zero
    assertThat(
            List.of(
                "754786011", "100022", "10005", "1234567890123456700", "K90.0", "0396331005", ""))
        .noneMatch(Snomed::isValid);
  }

  @Property
  void noticesAWrongDigit(
      @ForAll("published") String id,
      @ForAll @IntRange(max = 8) int place,
      @ForAll @IntRange(min = 1, max = 9) int step) {
    var at = place % id.length();
    var digits = id.toCharArray();
    digits[at] = Character.forDigit((Character.digit(digits[at], 10) + step) % 10, 10);

    assertThat(Snomed.isValid(new String(digits))).isFalse();
  }

  @Property
  void noticesTwoDigitsExchanged(
      @ForAll("published") String id, @ForAll @IntRange(max = 8) int at) {
    var left = at % (id.length() - 1);
    var exchanged =
        id.substring(0, left) + id.charAt(left + 1) + id.charAt(left) + id.substring(left + 2);

    assertThat(Snomed.isValid(exchanged)).isEqualTo(exchanged.equals(id));
  }

  @Provide
  Arbitrary<String> published() {
    return Arbitraries.of(PUBLISHED);
  }
}
