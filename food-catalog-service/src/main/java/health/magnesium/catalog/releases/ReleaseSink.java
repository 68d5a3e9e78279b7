package health.magnesium.catalog.releases;

import health.magnesium.catalog.composition.PublishedValue;
import health.magnesium.catalog.portions.Portion;

/**
 * Takes in a release, row by row, in whatever order its files have. The caller sees to it that a
 * food, a value of a food and a portion of a food come once.
 */
public interface ReleaseSink {

  /** A food, or a part of what is known of it; see {@link StagedFood}. */
  void add(StagedFood food, SourceLine at);

  /** A number of a food; quickest when those of one food come one after the other. */
  void add(String foodId, PublishedValue value, SourceLine at);

  /** A household measure of a food. */
  void add(String foodId, Portion portion, SourceLine at);

  /** Notes that the release speaks of a food, readable or not, so that it is not retired. */
  void mention(String foodId);
}
