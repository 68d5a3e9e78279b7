package health.magnesium.http.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.magnesium.http.problem.ProblemException;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

  @Property
  void readsWhatItWrote(@ForAll @Size(min = 1, max = 4) List<@AlphaChars @NotEmpty String> key) {
    var cursor = new Cursor(key);

    assertThat(Cursor.parse(cursor.text(), key.size())).isEqualTo(cursor);
    assertThat(cursor.text()).matches("[A-Za-z0-9_-]+");
  }

  @Test
  void isAbsentForNull() {
    assertThat(Cursor.parse(null, 2)).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "***", "YWJj", "ä"})
  void refusesWhatIsNoCursor(String text) {
    assertThatThrownBy(() -> Cursor.parse(text, 2)).isInstanceOf(ProblemException.class);
  }
}
