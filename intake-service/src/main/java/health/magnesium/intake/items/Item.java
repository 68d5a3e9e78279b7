package health.magnesium.intake.items;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Something eaten, drunk or taken, as it was said. Which fields an item has follows from its kind:
 * see {@link ItemRules}. A missing amount is unknown, never zero.
 *
 * @param foodId id of a food of the catalog, {@code {source}-{source's id}}; never resolved here
 * @param portion label of one of the food's portions, eaten {@code count} times
 * @param magnesiumMg of the whole item, where somebody states it
 */
@Embeddable
@JsonPropertyOrder({
  "kind",
  "label",
  "foodId",
  "grams",
  "portion",
  "count",
  "magnesiumMg",
  "millilitres",
  "magnesiumMgPerLitre",
  "form",
  "dose",
  "route",
  "productType",
  "prescribed"
})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Item(
    @Enumerated(EnumType.STRING) ItemKind kind,
    @Nullable String label,
    @Nullable String foodId,
    @Nullable BigDecimal grams,
    @Nullable String portion,
    @Column(name = "portion_count") @Nullable BigDecimal count,
    @Nullable BigDecimal magnesiumMg,
    @Nullable BigDecimal millilitres,
    @Nullable BigDecimal magnesiumMgPerLitre,
    @Enumerated(EnumType.STRING) @Nullable Form form,
    @Embedded @Nullable Dose dose,
    @Enumerated(EnumType.STRING) @Nullable Route route,
    @Enumerated(EnumType.STRING) @Nullable ProductType productType,
    @Nullable Boolean prescribed) {

  public Item {
    dose = Dose.stated(dose);
    grams = Amounts.plain(grams);
    count = Amounts.plain(count);
    magnesiumMg = Amounts.plain(magnesiumMg);
    millilitres = Amounts.plain(millilitres);
    magnesiumMgPerLitre = Amounts.plain(magnesiumMgPerLitre);
  }

  /** The fields that carry a value, by the name callers use; without {@code kind}. */
  Map<String, Object> statedFields() {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("label", label);
    fields.put("foodId", foodId);
    fields.put("grams", grams);
    fields.put("portion", portion);
    fields.put("count", count);
    fields.put("magnesiumMg", magnesiumMg);
    fields.put("millilitres", millilitres);
    fields.put("magnesiumMgPerLitre", magnesiumMgPerLitre);
    fields.put("form", form);
    fields.put("dose", dose);
    fields.put("route", route);
    fields.put("productType", productType);
    fields.put("prescribed", prescribed);
    return fields.entrySet().stream()
        .filter(field -> field.getValue() != null)
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                field -> Objects.requireNonNull(field.getValue()),
                (a, b) -> a,
                LinkedHashMap::new));
  }
}
