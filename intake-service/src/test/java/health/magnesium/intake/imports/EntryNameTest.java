package health.magnesium.intake.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntryNameTest {

  private static final UUID ANNA = UUID.fromString("0193b2a0-5a1e-7c3d-9a77-2f4de1c0a001");
  private static final UUID BEN = UUID.fromString("0193b2a0-5a1e-7c3d-9a77-2f4de1c0a002");

  private final ObjectMapper json =
      new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "{\"a\": 1, \"b\": \"x\"} | {\"b\":\"x\",\"a\":1}",
        "{\"a\": 350}             | {\"a\": 350.0}",
        "{\"a\": 350}             | {\"a\": 3.5e2}",
        "{\"a\": 1, \"b\": null}  | {\"a\": 1}",
        "{\"d\": {\"a\": 1, \"b\": 2}} | {\"d\": {\"b\": 2, \"a\": 1}}"
      })
  void isTheSameForWhatSaysTheSame(String one, String other) throws JsonProcessingException {
    assertThat(key("clinic", ANNA, one)).isEqualTo(key("clinic", ANNA, other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "{\"a\": 1}         | {\"a\": \"1\"}",
        "{\"a\": 1}         | {\"b\": 1}",
        "{\"a\": 1}         | {\"a\": 10}",
        "{\"a\": \"b\"}     | {\"a\": \"b \"}",
        "{\"a\": true}      | {\"a\": false}",
        "{\"a\": [1, 2]}    | {\"a\": [12]}",
        "{\"a\": {\"b\": 1}} | {\"a\": [\"b\", 1]}"
      })
  void tellsApartWhatSaysSomethingElse(String one, String other) throws JsonProcessingException {
    assertThat(key("clinic", ANNA, one)).isNotEqualTo(key("clinic", ANNA, other));
  }

  @Test
  void tellsPatientsTenantsAndRepetitionsApart() throws JsonProcessingException {
    var key = key("clinic", ANNA, "{}");

    assertThat(key("clinic", BEN, "{}")).isNotEqualTo(key);
    assertThat(key("clinic2", ANNA, "{}")).isNotEqualTo(key);
    assertThat(EntryName.of(key, 1)).isNotEqualTo(EntryName.of(key, 0));
    assertThat(EntryName.of(key, 1)).isEqualTo(EntryName.of(key, 1));
  }

  @Test
  void isAVersion8Uuid() throws JsonProcessingException {
    var id = EntryName.of(key("clinic", ANNA, "{\"a\": 1}"), 0);

    assertThat(id.version()).isEqualTo(8);
    assertThat(id.variant()).isEqualTo(2);
  }

  /** Pinned: another id for the same content would store every file a second time. */
  @Test
  void neverChanges() throws JsonProcessingException {
    var key =
        key("clinic", ANNA, "{\"kind\": \"water\", \"millilitres\": 250, \"x\": [true, null]}");

    assertThat(EntryName.of(key, 0)).hasToString("adcf05eb-18b6-86d4-92b8-56c52e1c1111");
  }

  @Test
  void survivesNumbersThatWouldFillTheMemory() throws JsonProcessingException {
    assertThat(key("clinic", ANNA, "{\"a\": 1e999999999}"))
        .isNotEqualTo(key("clinic", ANNA, "{\"a\": 1e999999998}"));
  }

  private UUID key(String tenant, UUID patient, String entry) throws JsonProcessingException {
    return EntryName.contentKey(tenant, patient, json.readTree(entry));
  }
}
