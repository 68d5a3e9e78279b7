package health.magnesium.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportProgressTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"status":"queued"}                                                                             | queued
          {"status":"running","progress":{"rowsRead":1000,"rowsTotal":9000,"rowsPerSecond":100}}          | running, 1,000 of 9,000 rows, 100 a second, 1 min 20 s left
          {"status":"running","progress":{"rowsRead":1000,"rowsTotal":null,"rowsPerSecond":100}}          | running, 1,000 rows, 100 a second
          {"status":"running","progress":{"linesRead":1000,"linesTotal":9000,"linesPerSecond":100}}       | running, 1,000 of 9,000 lines, 100 a second, 1 min 20 s left
          {"status":"succeeded","progress":{"rowsRead":9000,"rowsTotal":9000,"rowsPerSecond":100}}        | succeeded, 9,000 of 9,000 rows
          """)
  void saysWhatIsKnown(String imported, String line) throws Exception {
    assertThat(ImportProgress.of(DemoPeople.JSON.readTree(imported))).isEqualTo(line);
  }
}
