package health.magnesium.advisory.advisory;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferenceTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private static List<String> pointers(String a, String b) throws Exception {
    return Difference.between(JSON.readTree(a), JSON.readTree(b)).stream()
        .map(Difference::pointer)
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '\0',
      value = {
        "{\"a\":1}; {\"a\":1}; []",
        "{\"a\":1,\"b\":{\"c\":2}}; {\"a\":1,\"b\":{\"c\":3}}; [/b/c]",
        "{\"a\":null}; {\"a\":0}; [/a]",
        "{\"a\":1}; {\"b\":1}; [/a, /b]",
        "{\"z\":1,\"y\":1}; {\"y\":2,\"z\":2}; [/z, /y]",
        "[1,2]; [1,2,3]; [/2]",
        "[1,2]; [2]; [/0, /1]",
        "{\"a/b\":1,\"m~n\":1}; {\"a/b\":2,\"m~n\":2}; [/a~1b, /m~0n]",
        "{\"a\":[1]}; {\"a\":{\"0\":1}}; [/a]"
      })
  void namesTheInnermostPlaces(String a, String b, String expected) throws Exception {
    assertThat(pointers(a, b)).hasToString(expected);
  }

  @Test
  void findingsOfDifferentCodesDifferAsAWhole() throws Exception {
    var a = "{\"findings\":[{\"code\":\"ADEQUATE\",\"severity\":\"info\"}]}";
    var b = "{\"findings\":[{\"code\":\"NO_DATA\",\"severity\":\"info\"}]}";

    assertThat(pointers(a, b)).containsExactly("/findings/0");
  }

  @Test
  void aFindingOfTheSameCodeDiffersWhereItDiffers() throws Exception {
    var a = "{\"findings\":[{\"code\":\"NO_DATA\",\"severity\":\"info\"}]}";
    var b = "{\"findings\":[{\"code\":\"NO_DATA\",\"severity\":\"warning\"}]}";

    assertThat(pointers(a, b)).containsExactly("/findings/0/severity");
  }

  @Provide
  Arbitrary<JsonNode> documents() {
    var leaves =
        Arbitraries.oneOf(
            Arbitraries.integers().between(0, 3).map(NODES::numberNode).map(JsonNode.class::cast),
            Arbitraries.of("x", "y").map(NODES::textNode),
            Arbitraries.of(true, false).map(NODES::booleanNode));
    return Arbitraries.recursive(() -> leaves, DifferenceTest::branches, 0, 3);
  }

  private static Arbitrary<JsonNode> branches(Arbitrary<JsonNode> inner) {
    var names = Arbitraries.of("code", "a", "a/b", "m~n");
    return Arbitraries.oneOf(
        inner.list().ofMaxSize(3).map(elements -> NODES.arrayNode().addAll(elements)),
        Arbitraries.maps(names, inner)
            .ofMaxSize(3)
            .map(fields -> JSON.createObjectNode().<JsonNode>setAll(fields)));
  }

  @Property
  void everyPointerIsTrueOfBothDocuments(
      @ForAll("documents") JsonNode a, @ForAll("documents") JsonNode b) {
    assertThat(Difference.between(a, b))
        .allSatisfy(
            difference -> {
              assertThat(orNull(a.at(difference.pointer()))).isEqualTo(difference.a());
              assertThat(orNull(b.at(difference.pointer()))).isEqualTo(difference.b());
            });
  }

  @Property
  void thereIsADifferenceUnlessTheDocumentsAreEqual(
      @ForAll("documents") JsonNode a, @ForAll("documents") JsonNode b) {
    assertThat(Difference.between(a, b).isEmpty()).isEqualTo(a.equals(b));
    assertThat(Difference.between(a, a)).isEmpty();
  }

  private static JsonNode orNull(JsonNode node) {
    return node.isMissingNode() ? NullNode.getInstance() : node;
  }
}
