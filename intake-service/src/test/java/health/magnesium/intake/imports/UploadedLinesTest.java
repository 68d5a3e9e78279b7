package health.magnesium.intake.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.magnesium.http.problem.ProblemException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class UploadedLinesTest {

  @Test
  void countsBlankLinesAndLeavesThemOut() throws IOException {
    assertThat(read("one\n\n \t\r\ntwo\r\nthree"))
        .containsExactly(
            new UploadedLine.Text(1, "one"),
            new UploadedLine.Text(4, "two\r"),
            new UploadedLine.Text(5, "three"));
  }

  @Test
  void findsNothingInAnEmptyFile() throws IOException {
    assertThat(read("")).isEmpty();
    assertThat(read("\n\n")).isEmpty();
  }

  @Test
  void leavesOutTheMarkThatSomeProgramsBeginFilesWith() throws IOException {
    assertThat(read("\uFEFFone\n\uFEFFtwo"))
        .containsExactly(new UploadedLine.Text(1, "one"), new UploadedLine.Text(2, "\uFEFFtwo"));
  }

  @Test
  void keepsALineOfTheLongestLengthAndNoneAboveIt() throws IOException {
    var longest = "x".repeat(UploadedLines.LONGEST_LINE);

    assertThat(read(longest + "\n" + longest + "x\nnext"))
        .containsExactly(
            new UploadedLine.Text(1, longest),
            new UploadedLine.TooLong(2),
            new UploadedLine.Text(3, "next"));
  }

  @Test
  void refusesOtherEncodings() throws IOException {
    assertThat(read("gr\u00fc\u00df".getBytes(StandardCharsets.ISO_8859_1)))
        .containsExactly(new UploadedLine.NotText(1));
  }

  @Test
  void takesAsManyBytesAsAllowedAndNoMore() throws IOException {
    var allowed = new UploadedLines(body("12345678\n0".getBytes(StandardCharsets.UTF_8)), 10);
    assertThat(all(allowed)).hasSize(2);
    assertThat(allowed.bytes()).isEqualTo(10);

    var tooMany = new UploadedLines(body("12345678\n01".getBytes(StandardCharsets.UTF_8)), 10);
    assertThatThrownBy(() -> all(tooMany))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("the file has more than 10 bytes");
  }

  private static List<UploadedLine> read(String text) throws IOException {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<UploadedLine> read(byte[] bytes) throws IOException {
    return all(new UploadedLines(body(bytes), Long.MAX_VALUE));
  }

  private static ByteArrayInputStream body(byte[] bytes) {
    return new ByteArrayInputStream(bytes);
  }

  private static List<UploadedLine> all(UploadedLines lines) throws IOException {
    List<UploadedLine> all = new ArrayList<>();
    for (var line = lines.next(); line != null; line = lines.next()) {
      all.add(line);
    }
    return all;
  }
}
