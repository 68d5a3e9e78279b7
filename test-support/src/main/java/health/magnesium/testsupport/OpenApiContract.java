package health.magnesium.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares the API document that the running service serves with the one in the repository. */
public final class OpenApiContract {

  private OpenApiContract() {}

  /**
   * Fails unless {@code openapi.yaml} of the module equals what {@code /q/openapi} serves. Run the
   * test with {@code -Dopenapi.update} to write the file after an intended change.
   */
  public static void assertCommitted() {
    var served = RestAssured.get("/q/openapi").then().statusCode(200).extract().asString();
    var committed = Path.of(System.getProperty("module.dir"), "openapi.yaml");
    assertThat(served).as("answers without a schema").doesNotContain("schema: {}", "content: {}");
    try {
      if (System.getProperty("openapi.update") != null) {
        Files.writeString(committed, served);
      }
      assertThat(served)
          .as("the served API document and %s (rewrite it with -Dopenapi.update)", committed)
          .isEqualTo(Files.exists(committed) ? Files.readString(committed) : "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
