package health.magnesium.intake.items;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import health.magnesium.http.json.StrictJson;
import health.magnesium.http.problem.Faults;
import health.magnesium.http.problem.FieldError;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ItemRulesTest {

  private final ObjectMapper json = new ObjectMapper();
  private final Faults faults = new Faults();

  ItemRulesTest() {
    new StrictJson().customize(json);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'kind': 'food', 'foodId': 'sr-11457', 'grams': 120}",
        "{'kind': 'food', 'foodId': 'own-0b6f6e4e-5b0b-4d8e-8e6f-3a1d2c4b5a69', 'grams': 0.5}",
        "{'kind': 'food', 'foodId': 'ciqual-20047', 'portion': '1 cup', 'count': 1.5}",
        "{'kind': 'food', 'label': 'lunch, analysed', 'magnesiumMg': 180}",
        "{'kind': 'food', 'label': 'bar', 'grams': 40, 'magnesiumMg': null}",
        "{'kind': 'food', 'label': 'bar', 'magnesiumMg': 0}",
        "{'kind': 'water', 'millilitres': 2000}",
        "{'kind': 'water', 'millilitres': 2000, 'magnesiumMgPerLitre': 0}",
        "{'kind': 'supplement', 'label': 'own brand'}",
        "{'kind': 'supplement', 'form': 'glycinate', 'dose': {'unit': 'mg'}}",
        "{'kind': 'medicine', 'label': 'bath', 'route': 'bath', 'dose': {'amount': 500, 'unit': 'g'}}",
      })
  void acceptsWhatAKindHas(String item) throws JsonProcessingException {
    ItemRules.check(read(item), faults);

    assertThat(faults.found()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'kind': 'food'}                                                    | /foodId",
        "{'kind': 'food', 'foodId': 'sr-11457'}                              | /grams",
        "{'kind': 'food', 'foodId': 'sr-11457', 'grams': 1, 'count': 2}      | /grams",
        "{'kind': 'food', 'foodId': 'sr-11457', 'portion': 'cup'}            | /count",
        "{'kind': 'food', 'foodId': 'sr-11457', 'count': 2}                  | /portion",
        "{'kind': 'food', 'foodId': 'sr-11457', 'grams': 1, 'magnesiumMg': 5} | /magnesiumMg",
        "{'kind': 'food', 'foodId': 'sr-11457', 'grams': 1, 'label': 'x'}    | /label",
        "{'kind': 'food', 'foodId': '11457', 'grams': 1}                     | /foodId",
        "{'kind': 'food', 'foodId': 'sr-1/../2', 'grams': 1}                 | /foodId",
        "{'kind': 'food', 'label': 'x', 'portion': 'cup'}                    | /portion",
        "{'kind': 'food', 'label': 'x', 'millilitres': 5}                    | /millilitres",
        "{'kind': 'food', 'label': 'x', 'prescribed': false}                 | /prescribed",
        "{'kind': 'water'}                                                   | /millilitres",
        "{'kind': 'water', 'millilitres': 5, 'grams': 5}                     | /grams",
        "{'kind': 'water', 'millilitres': 5, 'label': 'x'}                   | /label",
        "{'kind': 'supplement', 'dose': {'amount': 1, 'unit': 'mg'}}         | /label",
        "{'kind': 'supplement', 'label': 'x', 'magnesiumMg': 5}              | /magnesiumMg",
        "{'kind': 'supplement', 'label': 'x', 'dose': {'amount': 5}}         | /dose/unit",
        "{'kind': 'medicine', 'label': 'x', 'foodId': 'sr-1'}                | /foodId",
        "{'kind': 'medicine', 'label': ''}                                   | /label",
      })
  void refusesWhatAKindDoesNotHave(String item, String pointer) throws JsonProcessingException {
    ItemRules.check(read(item), faults);

    assertThat(faults.found()).extracting(FieldError::pointer).contains(pointer);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'kind': 'food', 'label': 'x', 'grams': @}                     | 0       | 10000   | exclusive",
        "{'kind': 'food', 'label': 'x', 'magnesiumMg': @}               | 0       | 20000   | inclusive",
        "{'kind': 'food', 'foodId': 'sr-1', 'portion': 'a', 'count': @} | 0       | 1000    | exclusive",
        "{'kind': 'water', 'millilitres': @}                            | 0       | 20000   | exclusive",
        "{'kind': 'water', 'millilitres': 1, 'magnesiumMgPerLitre': @}  | 0       | 5000    | inclusive",
        "{'kind': 'medicine', 'label': 'x', 'dose': {'amount': @, 'unit': 'mg'}} | 0 | 2000000 | exclusive",
        "{'kind': 'medicine', 'label': 'x', 'dose': {'amount': @, 'unit': 'g'}}  | 0 | 2000  | exclusive",
        "{'kind': 'medicine', 'label': 'x', 'dose': {'amount': @, 'unit': 'mL', 'concentrationMgPerMl': 1}}"
            + " | 0 | 5000 | exclusive",
        "{'kind': 'medicine', 'label': 'x', 'dose': {'amount': 1, 'unit': 'mL', 'concentrationMgPerMl': @}}"
            + " | 0 | 2000 | exclusive",
      })
  void boundsSizes(String item, String least, String most, String zero)
      throws JsonProcessingException {
    assertThat(isAccepted(item, "-0.000001")).isFalse();
    assertThat(isAccepted(item, least)).isEqualTo(zero.equals("inclusive"));
    assertThat(isAccepted(item, "0.000001")).isTrue();
    assertThat(isAccepted(item, "0.0000001")).isFalse();
    assertThat(isAccepted(item, most)).isTrue();
    assertThat(isAccepted(item, most + ".000001")).isFalse();
  }

  private boolean isAccepted(String item, String amount) throws JsonProcessingException {
    var found = new Faults();
    ItemRules.check(read(item.replace("@", amount)), found);
    return found.found().isEmpty();
  }

  private Item read(String item) throws JsonProcessingException {
    return json.readValue(item.replace('\'', '"'), Item.class);
  }
}
