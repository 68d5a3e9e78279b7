package health.magnesium.intake.accesslog;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import health.magnesium.http.access.Scopes;
import health.magnesium.intake.Clinic;
import health.magnesium.testsupport.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Many callers of two tenants at once. */
@QuarkusTest
class ConcurrentLoggingTest {

  private static final int CALLERS = 16;
  private static final int CALLS_EACH = 40;

  private final HttpClient http = HttpClient.newHttpClient();

  @Test
  void givesEachTenantOneChainWithoutGaps() throws InterruptedException, ExecutionException {
    var clinics = List.of(new Clinic(), new Clinic());
    List<Callable<Integer>> callers = new ArrayList<>();
    for (var clinic : clinics) {
      var patient = clinic.registersPatient();
      for (var i = 0; i < CALLERS; i++) {
        callers.add(() -> readAgainAndAgain(clinic, patient));
      }
    }

    try (var threads = Executors.newFixedThreadPool(callers.size())) {
      for (var result : threads.invokeAll(callers)) {
        assertThat(result.get()).isEqualTo(CALLS_EACH);
      }
    }

    var each = 1 + CALLERS * CALLS_EACH;
    for (var clinic : clinics) {
      assertThat(StoredLine.of(clinic.tenant()))
          .extracting(StoredLine::seq)
          .containsExactlyElementsOf(LongStream.rangeClosed(1, each).boxed().toList());
      given()
          .auth()
          .oauth2(TestTokens.of(clinic.tenant(), Scopes.AUDIT_READ))
          .get("/v1/access-log/verification")
          .then()
          .body("valid", equalTo(true))
          .body("lines", equalTo(each));
    }
  }

  private int readAgainAndAgain(Clinic clinic, String patient)
      throws IOException, InterruptedException {
    var token = TestTokens.of(clinic.tenant(), Scopes.INTAKE_READ);
    var request =
        HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + patient))
            .header("Authorization", "Bearer " + token)
            .build();
    var good = 0;
    for (var i = 0; i < CALLS_EACH; i++) {
      good += http.send(request, BodyHandlers.discarding()).statusCode() == 200 ? 1 : 0;
    }
    return good;
  }
}
