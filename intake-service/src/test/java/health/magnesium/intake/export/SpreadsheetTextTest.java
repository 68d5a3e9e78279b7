package health.magnesium.intake.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "＋1", "－1", "＠A"})
  void putsAnApostropheBeforeWhatASpreadsheetWouldRun(String text) {
    assertThat(SpreadsheetText.guarded(text)).isEqualTo("'" + text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "soup", "a=1", "'=1", "1-2", "2026-03-02", " =1"})
  void leavesOtherTextAsItIs(String text) {
    assertThat(SpreadsheetText.guarded(text)).isEqualTo(text);
  }
}
