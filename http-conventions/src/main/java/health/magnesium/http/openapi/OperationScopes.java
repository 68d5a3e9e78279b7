package health.magnesium.http.openapi;

import io.quarkus.security.PermissionsAllowed;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jspecify.annotations.Nullable;

/**
 * States the scope of each operation as the code demands it: {@link PermissionsAllowed} becomes a
 * requirement of the bearer scheme (scopes of which one suffices become alternatives), {@link
 * PermitAll} an empty list. An operation that says neither is left without a scope; the services'
 * access matrix refuses it.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class OperationScopes implements OASFilter {

  private static final DotName PATH = DotName.createSimple(Path.class);
  private static final DotName PERMISSIONS_ALLOWED = DotName.createSimple(PermissionsAllowed.class);
  private static final DotName PERMIT_ALL = DotName.createSimple(PermitAll.class);

  private final IndexView index;

  /** Called by the build. */
  public OperationScopes(IndexView index) {
    this.index = index;
  }

  @Override
  public void filterOpenAPI(OpenAPI api) {
    if (api.getPaths() != null && api.getPaths().getPathItems() != null) {
      api.getPaths()
          .getPathItems()
          .forEach(
              (path, item) ->
                  item.getOperations()
                      .forEach((verb, operation) -> state(verb.name(), path, operation)));
    }
  }

  private void state(String verb, String path, Operation operation) {
    var stated =
        methods(verb, path)
            .map(OperationScopes::alternatives)
            .flatMap(Optional::stream)
            .distinct()
            .toList();
    if (stated.size() > 1) {
      throw new IllegalStateException(
          "%s %s needs different scopes for different bodies: %s".formatted(verb, path, stated));
    }
    stated.forEach(
        scopes ->
            operation.setSecurity(scopes.stream().map(OperationScopes::requirement).toList()));
  }

  /** The methods that answer, one for each type of body. */
  private Stream<MethodInfo> methods(String verb, String path) {
    return index.getAnnotations(DotName.createSimple("jakarta.ws.rs." + verb)).stream()
        .filter(annotation -> annotation.target().kind() == AnnotationTarget.Kind.METHOD)
        .map(annotation -> annotation.target().asMethod())
        .filter(method -> pathOf(method).equals(path));
  }

  /** As the document writes it: one slash between parts, variables without their patterns. */
  private static String pathOf(MethodInfo method) {
    return Stream.of(method.declaringClass().declaredAnnotation(PATH), method.annotation(PATH))
        .filter(Objects::nonNull)
        .flatMap(annotation -> Arrays.stream(annotation.value().asString().split("/")))
        .filter(part -> !part.isEmpty())
        .map(part -> "/" + part.replaceAll("\\{\\s*(\\w+)[^}]*}", "{$1}"))
        .collect(Collectors.joining());
  }

  /** Lists of scopes, each list sufficient; none when the method says nothing about scopes. */
  private static Optional<List<List<String>>> alternatives(MethodInfo method) {
    var scopes = onMethodOrClass(method, PERMISSIONS_ALLOWED);
    if (scopes == null) {
      return onMethodOrClass(method, PERMIT_ALL) == null
          ? Optional.empty()
          : Optional.of(List.of());
    }
    var names = List.of(scopes.value().asStringArray());
    var inclusive = scopes.value("inclusive");
    return Optional.of(
        inclusive != null && inclusive.asBoolean()
            ? List.of(names)
            : names.stream().map(List::of).toList());
  }

  private static @Nullable AnnotationInstance onMethodOrClass(MethodInfo method, DotName name) {
    var own = method.annotation(name);
    return own == null ? method.declaringClass().declaredAnnotation(name) : own;
  }

  private static SecurityRequirement requirement(List<String> scopes) {
    return OASFactory.createSecurityRequirement().addScheme(ProblemAnswers.SCHEME, scopes);
  }
}
