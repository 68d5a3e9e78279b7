package health.magnesium.catalog.imports;

import static org.assertj.core.api.Assertions.assertThat;

import health.magnesium.catalog.formats.RejectedRow;
import org.junit.jupiter.api.Test;

class RejectedReasonsTest {

  @Test
  void theMostFrequentReasonComesFirstWithItsFirstFivePlaces() {
    var reasons = new RejectedReasons();
    reasons.add(new RejectedRow("food.csv", 3, "empty-field", "x"));
    for (int line = 10; line < 17; line++) {
      reasons.add(new RejectedRow("food_nutrient.csv", line, "negative-amount", "x"));
    }

    var list = reasons.list();

    assertThat(list)
        .extracting(RejectedReason::reason)
        .containsExactly("negative-amount", "empty-field");
    assertThat(list.getFirst().rows()).isEqualTo(7);
    assertThat(list.getFirst().examples())
        .extracting(RejectedReason.Example::line)
        .containsExactly(10L, 11L, 12L, 13L, 14L);
  }
}
