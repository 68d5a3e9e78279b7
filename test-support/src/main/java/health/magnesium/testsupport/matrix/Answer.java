package health.magnesium.testsupport.matrix;

import io.restassured.path.json.JsonPath;
import java.net.http.HttpResponse;
import org.jspecify.annotations.Nullable;

/** What a call got. */
record Answer(HttpResponse<String> response) {

  int status() {
    return response.statusCode();
  }

  String body() {
    return response.body();
  }

  @Nullable String header(String name) {
    return response.headers().firstValue(name).orElse(null);
  }

  /** The body without what differs from call to call. */
  String bodyWithoutTrace() {
    return body().replaceAll("\"traceId\":\"[^\"]*\"", "");
  }

  boolean isProblem() {
    return response
        .headers()
        .firstValue("Content-Type")
        .filter(type -> type.startsWith("application/problem+json"))
        .isPresent();
  }

  /** The last part of a problem's type. */
  String slug() {
    var type = JsonPath.from(body()).getString("type");
    return type.substring(type.lastIndexOf(':') + 1);
  }

  String detail() {
    return String.valueOf(JsonPath.from(body()).getString("detail"));
  }
}
