package health.magnesium.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AuditTest {

  private static final String COUNTER_ID = "c";

  private final Ledger ledger = new Ledger();
  private final List<JsonNode> stored = new ArrayList<>();

  @BeforeEach
  void aSingleEntryAndABatchOfTwoAndACounterAtThree() {
    ledger.sending("single", 1);
    ledger.acknowledged("single");
    ledger.sending("batch", 2);
    ledger.acknowledged("batch");
    ledger.counted(3);
    store("single");
    store("batch");
    store("batch");
    stored.add(entry(SteadyWriter.COUNTER).put("id", COUNTER_ID).put("grams", 4));
  }

  @Test
  void isCleanWhenEverythingIsThereOnce() {
    var audit = audit();

    assertThat(audit.isClean()).isTrue();
    assertThat(audit.acknowledged()).isEqualTo(3);
    assertThat(audit.updates()).isEqualTo(3);
  }

  @Test
  void takesWhatWasGivenUpAsItIsWholeOrAbsent() {
    ledger.sending("stored without an answer", 2);
    ledger.sending("never arrived", 2);
    store("stored without an answer");
    store("stored without an answer");

    assertThat(audit().isClean()).isTrue();
    assertThat(audit().unknown()).isEqualTo(4);
  }

  @Test
  void seesALostEntry() {
    stored.removeFirst();

    assertThat(audit().lost()).isEqualTo(1);
    assertThat(audit().isClean()).isFalse();
  }

  @Test
  void seesADuplicate() {
    store("single");

    assertThat(audit().duplicates()).isEqualTo(1);
    assertThat(audit().isClean()).isFalse();
  }

  @Test
  void seesHalfABatchThatNobodyAcknowledged() {
    ledger.sending("half", 2);
    store("half");

    assertThat(audit().halfBatches()).isEqualTo(1);
    assertThat(audit().isClean()).isFalse();
  }

  @Test
  void seesALostUpdate() {
    ledger.counted(4);

    assertThat(audit().lostUpdates()).isEqualTo(1);
    assertThat(audit().isClean()).isFalse();
  }

  @Test
  void seesWhatNobodyHasSent() {
    store("stranger");

    assertThat(audit().unexpected()).containsExactly("nobody has sent stranger");
    assertThat(audit().isClean()).isFalse();
  }

  private Audit audit() {
    return Audit.of(ledger, COUNTER_ID, stored);
  }

  private void store(String label) {
    stored.add(entry(label));
  }

  private static ObjectNode entry(String label) {
    return new ObjectMapper().createObjectNode().put("label", label);
  }
}
