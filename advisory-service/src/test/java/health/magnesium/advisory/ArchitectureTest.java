package health.magnesium.advisory;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;

/** Which package may know which, and what the core may not know at all. */
@AnalyzeClasses(
    packages = "health.magnesium.advisory",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String[] CORE = {
    "..advisory.reference..",
    "..advisory.person..",
    "..advisory.intake..",
    "..advisory.adequacy..",
    "..advisory.safety..",
    "..advisory.plan..",
    "..advisory.assessment.."
  };

  @ArchTest
  static final ArchRule THE_CORE_KNOWS_NO_FRAMEWORK =
      noClasses()
          .that()
          .resideInAnyPackage(CORE)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "io.quarkus..",
              "jakarta..",
              "com.fasterxml..",
              "org.eclipse.microprofile..",
              "java.sql..");

  @ArchTest
  static final ArchRule THE_CORE_HAS_NO_CLOCK =
      noClasses()
          .that()
          .resideInAnyPackage(CORE)
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.time.Clock")
          .orShould()
          .callMethod(java.time.LocalDate.class, "now")
          .orShould()
          .callMethod(java.time.Instant.class, "now");

  @ArchTest
  static final ArchRule ARROWS_POINT_ONE_WAY =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("http")
          .definedBy("..advisory.advisory..", "..advisory.library..")
          .layer("assessment")
          .definedBy("..advisory.assessment..")
          .layer("judgement")
          .definedBy("..advisory.safety..", "..advisory.plan..", "..advisory.adequacy..")
          .layer("intake")
          .definedBy("..advisory.intake..")
          .layer("tables")
          .definedBy("..advisory.reference..", "..advisory.person..")
          .whereLayer("http")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("assessment")
          .mayOnlyBeAccessedByLayers("http")
          .whereLayer("judgement")
          .mayOnlyBeAccessedByLayers("http", "assessment")
          .whereLayer("intake")
          .mayOnlyBeAccessedByLayers("http", "assessment", "judgement");

  @ArchTest
  static final ArchRule CORE_PACKAGES_HAVE_NO_CYCLES =
      slices().matching("health.magnesium.advisory.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule EVERY_OPERATION_NAMES_ITS_SCOPE =
      methods()
          .that()
          .areAnnotatedWith(GET.class)
          .or()
          .areAnnotatedWith(POST.class)
          .and()
          .areDeclaredInClassesThat()
          .haveSimpleNameEndingWith("Resource")
          .should()
          .beAnnotatedWith(PermissionsAllowed.class);

  @ArchTest
  static final ArchRule RULES_ARE_FINAL =
      classes()
          .that()
          .implement("health.magnesium.advisory.safety.AdvisoryRule")
          .should()
          .haveModifier(com.tngtech.archunit.core.domain.JavaModifier.FINAL);
}
