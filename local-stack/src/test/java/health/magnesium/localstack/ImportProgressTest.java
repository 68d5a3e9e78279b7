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
          {"status":"queued","progress":{"phase":"waiting","rowsRead":0}}                                 | waiting
          {"status":"running","progress":{"phase":"downloading","bytesRead":1048576,"bytesTotal":4194304,"secondsRemaining":70}} | downloading, 1.0 of 4.0 MiB, 1 min 10 s left
          {"status":"running","progress":{"phase":"downloading","bytesRead":1048576,"bytesTotal":null,"secondsRemaining":null}}  | downloading, 1.0 MiB
          {"status":"running","progress":{"phase":"reading","rowsRead":1000,"rowsTotal":9000,"estimated":true,"rowsPerSecond":100,"secondsRemaining":5}} | reading, 1,000 of about 9,000 rows, 100 a second, 5 s left
          {"status":"running","progress":{"phase":"writing","rowsRead":9000,"rowsTotal":9000,"estimated":false,"rowsPerSecond":null,"secondsRemaining":null}} | writing, 9,000 of 9,000 rows
          {"status":"succeeded","progress":{"rowsRead":9000,"rowsTotal":9000,"rowsPerSecond":100}}        | succeeded, 9,000 of 9,000 rows
          """)
  void saysWhatIsKnown(String imported, String line) throws Exception {
    assertThat(ImportProgress.of(DemoPeople.JSON.readTree(imported))).isEqualTo(line);
  }
}
