package health.magnesium.advisory;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.matching.MatchResult;
import health.magnesium.advisory.sources.NeighboursForTests;
import health.magnesium.http.access.Scopes;
import health.magnesium.testsupport.matrix.AccessMatrix;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may ask for advice. {@link AccessMatrix} tells how to write a line. */
@QuarkusTest
@NullUnmarked // the framework fills the fields
@WithTestResource(value = NeighboursForTests.class, scope = TestResourceScope.GLOBAL)
class AccessMatrixTest {

  private static final String TABLE =
      """
      operation          | scope       | after| with| answers
      advise             | advice.read | | |
      compareAdvisories  | advice.read | | |
      getPatientAdvisory | advice.read | | |
      listRules          | advice.read | | |
      getRule            | advice.read | | ruleId=few-complete-days |
      listEvidence       | advice.read | | |
      getEvidence        | advice.read | | evidenceId=kidney-gate |
      listAuthorities    | advice.read | | |
      getAuthority       | advice.read | | authorityId=eu-efsa-2015 |
      """;

  private static final String RECORD =
      """
      {"birthDate": "1986-03-01", "sex": "female", "timeZone": "Europe/Berlin", "lifeStage": "none",
       "allergies": [], "diets": [], "from": "2026-01-02", "to": "2026-01-02", "days": [], "items": []}
      """;

  WireMockServer catalog;
  WireMockServer intake;

  /**
   * The intake service has every patient of the right tenant and sees it in the token passed on.
   */
  @BeforeEach
  void neighbours() {
    catalog.resetAll();
    catalog.stubFor(any(anyUrl()).willReturn(okJson("{\"items\": []}")));
    intake.resetAll();
    intake.stubFor(any(anyUrl()).willReturn(status(404)));
    intake.stubFor(
        get(urlPathMatching("/v1/patients/.*"))
            .andMatching(request -> MatchResult.of(isOfTheRightTenant(request)))
            .willReturn(okJson(RECORD)));
  }

  @Test
  void letsNobodyPassButTheRightCaller() {
    new AccessMatrix(Scopes.ALL, TABLE).verify();
  }

  private static boolean isOfTheRightTenant(Request request) {
    var claims = Base64.getUrlDecoder().decode(request.getHeader("Authorization").split("\\.")[1]);
    return new String(claims, StandardCharsets.UTF_8)
        .contains("\"tenant\":\"" + AccessMatrix.RIGHT_TENANT);
  }
}
