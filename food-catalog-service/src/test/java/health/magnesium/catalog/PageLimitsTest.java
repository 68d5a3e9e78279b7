package health.magnesium.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import health.magnesium.testsupport.PageLimits;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PageLimitsTest {

  @Test
  void noListAnswersMoreThanFiveHundred() {
    var lists = PageLimits.assertCapped(CatalogForTests::reader, Map.of("foodId", "sr-12061"));

    assertThat(lists).contains("/v1/foods", "/v1/foods/{foodId}/revisions", "/v1/imports");
  }
}
