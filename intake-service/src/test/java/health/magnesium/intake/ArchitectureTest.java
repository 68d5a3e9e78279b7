package health.magnesium.intake;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import health.magnesium.http.access.Scopes;
import io.quarkus.security.PermissionsAllowed;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.HttpMethod;
import java.util.List;
import java.util.concurrent.Flow;

@AnalyzeClasses(
    packages = "health.magnesium.intake",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String ROOT = "health.magnesium.intake.";

  @ArchTest
  static final ArchRule packagesFormNoCycle =
      slices().matching(ROOT + "(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule featuresPointOneWay =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("reading")
          .definedBy(ROOT + "intake..")
          .layer("export")
          .definedBy(ROOT + "export..")
          .layer("imports")
          .definedBy(ROOT + "imports..")
          .layer("records")
          .definedBy(ROOT + "diary..", ROOT + "days..", ROOT + "regimens..", ROOT + "facts..")
          .layer("erasure")
          .definedBy(ROOT + "erasure..")
          .layer("access log")
          .definedBy(ROOT + "accesslog..")
          .layer("people")
          .definedBy(ROOT + "patients..")
          .whereLayer("reading")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("export")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("imports")
          .mayOnlyBeAccessedByLayers("export")
          .whereLayer("erasure")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("records")
          .mayOnlyBeAccessedByLayers("reading", "export", "imports")
          .whereLayer("people")
          .mayOnlyBeAccessedByLayers(
              "reading", "export", "imports", "records", "erasure", "access log");

  @ArchTest
  static final ArchRule entitiesStayInTheirPackage =
      classes().that().areAnnotatedWith(Entity.class).should().bePackagePrivate();

  @ArchTest
  static final ArchRule endpointsNeedAScope =
      methods()
          .that()
          .areMetaAnnotatedWith(HttpMethod.class)
          .should(needOneOf(Scopes.INTAKE_READ, Scopes.INTAKE_WRITE, Scopes.AUDIT_READ));

  /** A file arrives for minutes: its transactions are opened for some lines at a time. */
  @ArchTest
  static final ArchRule endpointsNeedATransaction =
      methods()
          .that()
          .areMetaAnnotatedWith(HttpMethod.class)
          .and()
          .areNotDeclaredIn("health.magnesium.intake.imports.ImportUploadResource")
          .should()
          .beAnnotatedWith(Transactional.class);

  /**
   * A class-wide transaction would also wrap inner calls, whose refusals would undo the outer one.
   */
  @ArchTest
  static final ArchRule transactionsBelongToEndpoints =
      noClasses()
          .that()
          .areNotAnnotatedWith(Interceptor.class)
          .should()
          .beAnnotatedWith(Transactional.class);

  @ArchTest
  static final ArchRule otherTransactionsAreOpenedForATenant =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + "tenancy..")
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("io.quarkus.narayana.jta.QuarkusTransaction");

  /** What is answered as a Publisher passes no response filter, so it would leave no line. */
  @ArchTest
  static final ArchRule answersPassTheAccessLog =
      noMethods()
          .that()
          .areMetaAnnotatedWith(HttpMethod.class)
          .should()
          .haveRawReturnType(assignableTo(Flow.Publisher.class));

  @ArchTest
  static final ArchRule scheduleAndItemsArePure =
      noClasses()
          .that()
          .haveSimpleName("RegimenSchedule")
          .or()
          .haveSimpleName("Adherence")
          .or()
          .haveSimpleName("IntakeCalendar")
          .or()
          .haveSimpleName("ItemRules")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "io.quarkus..", "jakarta.ws.rs..", "jakarta.persistence..", "java.time.zone..");

  private static ArchCondition<JavaMethod> needOneOf(String... scopes) {
    return new ArchCondition<>("need one scope of " + List.of(scopes)) {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        var needed = method.tryGetAnnotationOfType(PermissionsAllowed.class);
        var isGuarded =
            needed.isPresent()
                && needed.get().value().length == 1
                && List.of(scopes).contains(needed.get().value()[0]);
        events.add(new SimpleConditionEvent(method, isGuarded, method.getFullName()));
      }
    };
  }
}
