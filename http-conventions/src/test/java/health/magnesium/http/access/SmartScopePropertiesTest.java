package health.magnesium.http.access;

import static org.assertj.core.api.Assertions.assertThat;

import health.magnesium.http.access.SmartScope.Interaction;
import health.magnesium.http.access.SmartScope.Level;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SmartScopePropertiesTest {

  private static final List<String> TYPES =
      List.of("Observation", "Patient", "Condition", "MedicationStatement");

  @Property
  void readsWhatItWrites(@ForAll("scopes") SmartScope scope) {
    assertThat(SmartScope.parse(scope.toString())).contains(scope);
  }

  @Property
  void neverGivesMoreThanItsLetters(
      @ForAll("scopes") SmartScope scope,
      @ForAll("types") String type,
      @ForAll Interaction interaction) {
    var covered = scope.covers(type, interaction);

    assertThat(covered)
        .isEqualTo(
            scope.toString().split("[.?]")[1].indexOf(interaction.letter()) >= 0
                && (scope.resourceType().equals("*") || scope.resourceType().equals(type)));
  }

  @Property
  void givesNothingOutOfOrderOrTwice(@ForAll Set<Interaction> some, @ForAll long seed) {
    var letters = new ArrayList<>(some);
    Collections.shuffle(letters, new java.util.Random(seed));
    Assume.that(!letters.stream().sorted().toList().equals(letters));

    assertThat(SmartScope.parse("user/Observation." + written(letters))).isEmpty();
    assertThat(SmartScope.parse("user/Observation." + written(letters) + "s".repeat(2))).isEmpty();
  }

  @Property
  void limitedByAQueryGivesNothing(
      @ForAll("scopes") SmartScope scope, @ForAll Interaction interaction) {
    var wanted = new FhirPermission("Observation", String.valueOf(interaction.letter()));
    var open =
        new SmartScope(scope.level(), "*", EnumSet.allOf(Interaction.class), Optional.empty());
    var limited = new SmartScope(open.level(), "*", open.interactions(), Optional.of("category=x"));

    assertThat(GrantedScopes.of(open.toString()).allow(wanted)).isTrue();
    assertThat(GrantedScopes.of(limited.toString()).allow(wanted)).isFalse();
    assertThat(GrantedScopes.of(scope + " " + limited).allow(wanted))
        .isEqualTo(scope.query().isEmpty() && scope.covers("Observation", interaction));
  }

  @Property
  void readsTheFirstSpellingAsTheSecond(@ForAll Level level, @ForAll("types") String type) {
    var place = level.name().toLowerCase(Locale.ROOT) + "/" + type + ".";

    assertThat(SmartScope.parse(place + "read")).isEqualTo(SmartScope.parse(place + "rs"));
    assertThat(SmartScope.parse(place + "write")).isEqualTo(SmartScope.parse(place + "cud"));
    assertThat(SmartScope.parse(place + "*")).isEqualTo(SmartScope.parse(place + "cruds"));
  }

  @Property
  void isNotFrightenedByAnyText(@ForAll String text) {
    SmartScope.parse(text).ifPresent(scope -> assertThat(text).startsWith(levelOf(scope) + "/"));
  }

  @Example
  void readsNoOtherScope() {
    assertThat(
            List.of(
                "openid",
                "launch/patient",
                "intake.read",
                "patient/Observation",
                "patient/Observation.",
                "patient/Observation.rsx",
                "patient/observation.rs",
                "patient/Obs*.rs",
                "clinic/Observation.rs",
                "patient/Observation.read?category=x",
                "patient/Observation.rs?",
                "patient/Observation.rs?category",
                "patient/Observation.rs?category=x?y=z",
                "patient/Observation.rs?=x",
                " patient/Observation.rs"))
        .allSatisfy(text -> assertThat(SmartScope.parse(text)).as(text).isEmpty());
  }

  @Example
  void readsTheQueryOfTheSpecification() {
    var text =
        "patient/Observation.rs?category=http://terminology.hl7.org/CodeSystem/observation-category|laboratory";

    assertThat(SmartScope.parse(text))
        .get()
        .extracting(scope -> scope.query().orElseThrow())
        .asString()
        .endsWith("observation-category|laboratory");
  }

  @Provide
  Arbitrary<String> types() {
    return Arbitraries.of(TYPES);
  }

  @Provide
  Arbitrary<SmartScope> scopes() {
    return Combinators.combine(
            Arbitraries.of(Level.class),
            Arbitraries.of(TYPES.get(0), TYPES.get(1), "*"),
            Arbitraries.of(Interaction.class).set().ofMinSize(1),
            Arbitraries.of("category=laboratory", "category=x|y&code=z").optional(0.3))
        .as(SmartScope::new);
  }

  private static String levelOf(SmartScope scope) {
    return scope.level().name().toLowerCase(Locale.ROOT);
  }

  private static String written(List<Interaction> letters) {
    return letters.stream().map(each -> String.valueOf(each.letter())).reduce("", String::concat);
  }
}
