package health.magnesium.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** Tries the size of a page on every list that the running service's API document names. */
public final class PageLimits {

  private static final int MOST = 500;

  private PageLimits() {}

  /**
   * Fails unless every list takes a {@code limit} of 1 to 500 and refuses 0 and 501 by name.
   *
   * @param caller makes a request that may read all lists
   * @param ids what to put for the names in paths, such as {@code foodId}; for others a random
   *     UUID, for {@code date} a date
   * @return the lists that were tried
   */
  public static List<String> assertCapped(
      Supplier<RequestSpecification> caller, Map<String, String> ids) {
    var document = RestAssured.get("/q/openapi?format=json").jsonPath();
    List<String> lists = new ArrayList<>();
    for (var path : document.<String, Object>getMap("paths").keySet()) {
      var operation = "paths.'" + path + "'.get";
      if (takesLimit(document, operation) || answersPages(document, operation)) {
        lists.add(path);
        check(caller, path, ids);
      }
    }
    return lists;
  }

  private static void check(
      Supplier<RequestSpecification> caller, String template, Map<String, String> ids) {
    var path = template;
    for (var id : ids.entrySet()) {
      path = path.replace("{" + id.getKey() + "}", id.getValue());
    }
    path =
        path.replace("{date}", "2026-03-02").replaceAll("\\{\\w+}", UUID.randomUUID().toString());
    for (var refused : List.of(0, MOST + 1)) {
      var answer = caller.get().queryParam("limit", refused).get(path);
      assertThat(answer.statusCode()).as("%s limit=%d", path, refused).isEqualTo(400);
      assertThat(answer.jsonPath().getString("errors[0].parameter"))
          .as("%s limit=%d", path, refused)
          .isEqualTo("limit");
    }
    for (var allowed : List.of(1, MOST)) {
      var answer = caller.get().queryParam("limit", allowed).get(path);
      assertThat(answer.statusCode()).as("%s limit=%d", path, allowed).isNotEqualTo(400);
    }
  }

  private static boolean takesLimit(JsonPath document, String operation) {
    List<String> parameters = document.getList(operation + ".parameters.name");
    return parameters != null && parameters.contains("limit");
  }

  private static boolean answersPages(JsonPath document, String operation) {
    var schema =
        document.getString(operation + ".responses.'200'.content.'application/json'.schema.'$ref'");
    return schema != null
        && document
            .getMap(
                "components.schemas."
                    + schema.substring(schema.lastIndexOf('/') + 1)
                    + ".properties")
            .keySet()
            .containsAll(Set.of("items", "next"));
  }
}
