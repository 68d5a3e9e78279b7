package health.magnesium.advisory;

import health.magnesium.advisory.sources.NeighboursForTests;
import health.magnesium.testsupport.OpenApiContract;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = NeighboursForTests.class, scope = TestResourceScope.GLOBAL)
class OpenApiDocumentTest {

  @Test
  void isTheCommittedOne() {
    OpenApiContract.assertCommitted();
  }
}
