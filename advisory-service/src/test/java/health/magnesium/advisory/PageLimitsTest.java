package health.magnesium.advisory;

import static io.restassured.RestAssured.given;

import health.magnesium.http.access.Scopes;
import health.magnesium.testsupport.PageLimits;
import health.magnesium.testsupport.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PageLimitsTest {

  @Test
  void noListAnswersMoreThanFiveHundred() {
    var token = TestTokens.of("clinic", Scopes.ADVICE_READ);

    PageLimits.assertCapped(() -> given().auth().oauth2(token), Map.of());
  }
}
