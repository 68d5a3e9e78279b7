package health.magnesium.catalog;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.quarkus.security.PermissionsAllowed;
import jakarta.persistence.Entity;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import org.hibernate.annotations.Immutable;

@AnalyzeClasses(packages = "health.magnesium.catalog", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule everyOperationNamesItsScope =
      methods()
          .that()
          .areAnnotatedWith(GET.class)
          .or()
          .areAnnotatedWith(POST.class)
          .or()
          .areAnnotatedWith(PUT.class)
          .or()
          .areAnnotatedWith(DELETE.class)
          .should()
          .beAnnotatedWith(PermissionsAllowed.class);

  @ArchTest
  static final ArchRule entitiesStayInTheirPackage =
      classes().that().areAnnotatedWith(Entity.class).should().bePackagePrivate();

  @ArchTest
  static final ArchRule entitiesAreOnlyRead =
      classes().that().areAnnotatedWith(Entity.class).should().beAnnotatedWith(Immutable.class);

  @ArchTest
  static final ArchRule packagesAreFeaturesNotLayers =
      noClasses()
          .should()
          .resideInAnyPackage(
              "..controller..",
              "..service..",
              "..repository..",
              "..dto..",
              "..mapper..",
              "..model..",
              "..impl..",
              "..common..",
              "..util..");

  @ArchTest
  static final ArchRule whatIsPublishedKnowsNothingOfImports =
      noClasses()
          .that()
          .resideInAnyPackage(
              "..foods..", "..composition..", "..portions..", "..search..", "..releases..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("..imports..", "..formats..", "..starter..");
}
