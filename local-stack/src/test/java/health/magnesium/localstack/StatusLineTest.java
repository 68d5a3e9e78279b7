package health.magnesium.localstack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class StatusLineTest {

  private final ByteArrayOutputStream written = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(written, true, UTF_8);

  @Test
  void aTerminalShowsOneLineThatChanges() {
    show(new StatusLine(out, true));

    assertThat(written.toString(UTF_8))
        .isEqualTo("\r\u001b[Kreading, 1\r\u001b[Kreading, 2\r\u001b[Kwriting%n".formatted());
  }

  @Test
  void elsewhereALineIsPrintedNowAndThenAndWhenSomethingNewBegins() {
    show(new StatusLine(out, false, Duration.ofHours(1)));

    assertThat(written.toString(UTF_8)).isEqualTo("reading, 1%nwriting%n".formatted());
  }

  private static void show(StatusLine line) {
    line.show("reading", "reading, 1");
    line.show("reading", "reading, 1");
    line.show("reading", "reading, 2");
    line.show("writing", "writing");
    line.end();
  }
}
