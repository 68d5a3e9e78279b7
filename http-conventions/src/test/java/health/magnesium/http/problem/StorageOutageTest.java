package health.magnesium.http.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StorageOutageTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "08006", "08001", "53300", "57P01", "57P03", "57014", "55P03", "40001", "40P01", "99999"
      })
  void isSeenBehindWhateverWrapsIt(String state) {
    var failure = new IllegalStateException(new RuntimeException(new SQLException("x", state)));

    assertThat(StorageOutage.behind(failure)).hasValue(new StorageOutage(state));
  }

  @Test
  void isSeenBehindAFailedCommit() {
    var commit = new IllegalStateException("rolled back");
    commit.addSuppressed(new SQLException("x", "08006"));

    assertThat(StorageOutage.behind(commit)).isPresent();
  }

  @Test
  void isWhatThePoolSaysWithoutAState() {
    assertThat(StorageOutage.behind(new SQLException("Acquisition timeout"))).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"23505", "42P01", "22001", "P0001"})
  void isNoAnswerOfADatabaseThatWorks(String state) {
    assertThat(StorageOutage.behind(new RuntimeException(new SQLException("x", state)))).isEmpty();
  }

  @Test
  void isNoOtherFailure() {
    var failure = new IllegalStateException("x");
    failure.addSuppressed(new RuntimeException(failure));

    assertThat(StorageOutage.behind(failure)).isEmpty();
  }
}
