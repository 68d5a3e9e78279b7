package health.magnesium.advisory.advisory;

import health.magnesium.advisory.intake.Item.Product.Kind;
import health.magnesium.advisory.intake.Item.Product.ProductType;
import health.magnesium.advisory.intake.Item.Product.Route;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A product taken again and again; its doses add to the items of a day.
 *
 * @param timesOfDay each is one whole dose; absent means one dose a day at an unknown time
 * @param weekdays absent means every day
 * @param from first day, inclusive; absent counts as begun
 * @param until last day, inclusive; absent while it continues
 * @param exceptions days on which other doses were taken than planned
 */
@Schema(name = "Regimen")
public record RegimenBody(
    @NotNull Kind kind,
    @Nullable @Size(min = 1, max = 200) String label,
    @Nullable @Size(max = 60) String form,
    @Nullable @Valid DoseBody dose,
    @Nullable Route route,
    @Nullable ProductType productType,
    @Nullable Boolean prescribed,
    @Nullable @Size(max = 24) List<@NotNull LocalTime> timesOfDay,
    @Nullable @Size(max = 7) List<@NotNull Weekday> weekdays,
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    @Nullable @Size(max = 400) List<@NotNull @Valid DosesOfDay> exceptions)
    implements ProductBody {

  /**
   * What was really taken on a day; it replaces the plan of that day.
   *
   * @param doses absent or empty when none was taken
   */
  @Schema(name = "DosesOfDay")
  public record DosesOfDay(
      @NotNull LocalDate date, @Nullable @Size(max = 24) List<@NotNull @Valid DoseTaken> doses) {}

  /**
   * @param time absent when unknown
   */
  @Schema(name = "DoseTaken")
  public record DoseTaken(@Nullable LocalTime time) {}
}
