package health.magnesium.advisory.intake;

import static health.magnesium.advisory.intake.Intake.TABLES;
import static health.magnesium.advisory.intake.Intake.TODAY;
import static health.magnesium.advisory.intake.Intake.completeDay;
import static health.magnesium.advisory.intake.Intake.food;
import static health.magnesium.advisory.intake.Intake.supplement;
import static health.magnesium.advisory.intake.Intake.withRoute;
import static org.assertj.core.api.Assertions.assertThat;

import health.magnesium.advisory.intake.Item.Product.Route;
import health.magnesium.advisory.intake.ProductUse.Order;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProductUseTest {

  private static final LocalDate DAY = LocalDate.of(2026, 10, 1);

  private static Regimen regimen(@Nullable LocalDate from, @Nullable LocalDate until) {
    return new Regimen(supplement("100"), List.of(), Set.of(), from, until);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-09-30,, IN_USE_BEFORE_DAY",
    "2026-10-01,, NOT_KNOWN",
    "2026-10-02,, BEGAN_AFTER_DAY",
    ",, NOT_KNOWN",
    "2026-08-01, 2026-09-30, ENDED_BEFORE_DAY",
    ", 2026-09-30, ENDED_BEFORE_DAY",
    "2026-08-01, 2026-10-01, IN_USE_BEFORE_DAY"
  })
  void aRegimenBeginsOnItsFirstDay(
      @Nullable LocalDate from, @Nullable LocalDate until, Order order) {
    assertThat(ProductUse.of(regimen(from, until)).relativeTo(DAY)).isEqualTo(order);
  }

  @ParameterizedTest
  @CsvSource({"2026-09-30, IN_USE_BEFORE_DAY", "2026-10-01, NOT_KNOWN", "2026-10-02, NOT_KNOWN"})
  void aDoseInTheDiaryMayHaveBegunEarlier(LocalDate recordedOn, Order order) {
    assertThat(ProductUse.recordedOn(recordedOn, supplement("100")).relativeTo(DAY))
        .isEqualTo(order);
  }

  @Test
  void theDiaryKnowsRegimensAndDosesOfOtherProducts() {
    var regimen = regimen(TODAY.minusDays(9), null);
    var sameProduct = supplement("100");
    var other = supplement("powder", new Dose.UnknownAmount());
    var diary =
        Diary.of(
            List.of(completeDay(TODAY, sameProduct, other, food("300"))),
            List.of(regimen),
            TODAY,
            TABLES);

    assertThat(diary.productUses())
        .containsExactly(
            new ProductUse("magnesium tablet", TODAY.minusDays(9), true, null),
            new ProductUse("powder", TODAY, false, null));
  }

  @Test
  void whatBeginsLaterOrBringsNoMagnesiumIsNoUse() {
    var later = regimen(TODAY.plusDays(1), null);
    var bath = new Regimen(withRoute(Route.BATH, "900"), List.of(), Set.of(), null, null);
    var none = new Regimen(supplement("0"), List.of(), Set.of(), null, null);

    assertThat(Diary.of(List.of(), List.of(later, bath, none), TODAY, TABLES).productUses())
        .isEmpty();
  }
}
