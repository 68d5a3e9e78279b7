package health.magnesium.catalog.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * The foods without a brand, a few ten thousand, held in memory. Every search asks the database for
 * one number, the generation of the catalog; when it has moved, one search reads the foods anew and
 * the others go on with the ones they have.
 */
@ApplicationScoped
class PlainFoods {

  private static final String IN_FORCE =
      """
      select r.food_id, l.dataset, r.name, e.plain_name, r.other_names || coalesce(e.aliases, '{}'),
        r.category_id, e.food_group, e.tags, r.magnesium_mg, r.energy_kcal
      from food_revision r
      join release l on l.id = r.release_id
      left join food_editorial e on e.food_id = r.food_id
      where r.valid_to is null and not r.branded""";

  private final Session entities;
  private final ReentrantLock reading = new ReentrantLock();
  private volatile @Nullable Loaded loaded;

  PlainFoods(Session entities) {
    this.entities = entities;
  }

  /** The names as of the catalog's present state, or of the one before while they are read. */
  NameIndex index() {
    long generation = generation();
    var present = loaded;
    if (present != null && present.generation() == generation) {
      return present.index();
    }
    if (present != null && !reading.tryLock()) {
      return present.index();
    }
    if (present == null) {
      reading.lock();
    }
    try {
      return read(generation).index();
    } finally {
      reading.unlock();
    }
  }

  private Loaded read(long generation) {
    var present = loaded;
    if (present == null || present.generation() != generation) {
      present = new Loaded(generation, new NameIndex(foods()));
      loaded = present;
    }
    return present;
  }

  /** Asked before the foods are read: a change meanwhile is then seen by the next search. */
  private long generation() {
    return entities
        .createNativeQuery("select generation from catalog_state", Long.class)
        .getSingleResult();
  }

  private List<FoodName> foods() {
    List<FoodName> foods = new ArrayList<>();
    try (var rows = entities.createNativeQuery(IN_FORCE, Object[].class).getResultStream()) {
      rows.forEach(row -> foods.add(food(row)));
    }
    return foods;
  }

  private static FoodName food(Object[] row) {
    return new FoodName(
        (String) row[0],
        (String) row[1],
        (String) row[2],
        (String) row[3],
        Objects.requireNonNull(list(row[4])),
        (String) row[5],
        (String) row[6],
        list(row[7]),
        (BigDecimal) row[8],
        (BigDecimal) row[9]);
  }

  private static @Nullable List<String> list(@Nullable Object array) {
    return array == null ? null : Arrays.stream((Object[]) array).map(String::valueOf).toList();
  }

  /** The names of one generation of the catalog. */
  private record Loaded(long generation, NameIndex index) {}
}
