package health.magnesium.catalog;

import health.magnesium.testsupport.OpenApiContract;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OpenApiDocumentTest {

  @Test
  void theCommittedDocumentIsWhatTheServiceServes() {
    OpenApiContract.assertCommitted();
  }
}
