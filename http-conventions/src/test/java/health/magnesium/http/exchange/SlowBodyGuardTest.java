package health.magnesium.http.exchange;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import health.magnesium.testsupport.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With the deadline of production: half a minute. */
@QuarkusTest
@NullUnmarked // the framework fills the field
class SlowBodyGuardTest {

  private static final Duration AT_ONCE = Duration.ofSeconds(5);

  @Inject SlowBodyGuard guard;

  @ParameterizedTest
  @ValueSource(strings = {"/v1/echo", "/v1/echo/virtual"})
  void holdsNoExchangeThatIsOver(String path) {
    var ofOtherTests = guard.watched();

    for (int i = 0; i < 20; i++) {
      given()
          .header("Authorization", "Bearer " + TestTokens.of("clinic", "catalog.write"))
          .contentType("application/json")
          .body("{\"name\":\"" + "x".repeat(50_000) + "\"}")
          .post(path);
    }

    var until = System.nanoTime() + AT_ONCE.toNanos();
    while (guard.watched() > ofOtherTests && System.nanoTime() < until) {
      Thread.onSpinWait();
    }
    assertThat(guard.watched()).isLessThanOrEqualTo(ofOtherTests);
  }
}
