package health.magnesium.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import health.magnesium.catalog.CatalogReset;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@NullUnmarked // filled by the framework
@ActivateRequestContext
class FoodMatcherTest {

  @Inject CatalogReset catalog;
  @Inject FoodMatcher matcher;

  @BeforeEach
  void startFromTheStarterTable() {
    catalog.toStarter();
  }

  @Test
  void readsATextAsFoodsByTheirNamesAndOurs() {
    var courgettes = matcher.match("courgettes", 3);

    assertThat(courgettes.candidates().getFirst().foodId()).isEqualTo("sr-11477");
    assertThat(courgettes.candidates()).hasSizeLessThanOrEqualTo(3);
    assertThat(matcher.match("garam masala of the house", 3).match()).isEqualTo(MatchKind.NONE);
  }

  @Test
  void seesAChangeOfTheCatalogWithTheNextText() {
    assertThat(matcher.match("unicorn beans", 1).match()).isNotEqualTo(MatchKind.ALL_WORDS);
    catalog.execute(
        """
        insert into food_revision (food_id, revision, release_id, name, magnesium_kind, magnesium_mg,
          valid_from, loaded_at)
        values ('sr-99999', 1, 'starter-1', 'Beans, unicorn, raw', 'measured', 1, now(), now());
        update catalog_state set generation = generation + 1""");
    try {
      assertThat(matcher.match("unicorn beans", 1).candidates())
          .extracting(Candidate::foodId)
          .containsExactly("sr-99999");
    } finally {
      catalog.toNothing();
    }
  }
}
