package health.magnesium.intake.export;

import health.magnesium.intake.patients.Person;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One store as an export reads it.
 *
 * @param name as the erasure's report names it
 * @param view the type of what callers read, which decides the columns
 * @param pages reads the views in the order of their keys
 * @param key what the next page begins after
 */
record ExportedStore<K, V>(
    String name, Class<V> view, Pages<K, V> pages, Function<V, @Nullable K> key) {

  /** Reads at most so many views, from the one after that key; null = from the beginning. */
  @FunctionalInterface
  interface Pages<K, V> {
    List<V> read(Person person, @Nullable K after, int most);
  }
}
