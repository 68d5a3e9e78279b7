package health.magnesium.catalog.categories;

import jakarta.enterprise.context.ApplicationScoped;

/** Which categories there are. */
@ApplicationScoped
public class KnownCategories {

  private final CategoryRepository categories;

  KnownCategories(CategoryRepository categories) {
    this.categories = categories;
  }

  /** Whether foods can be filed under it. */
  public boolean has(String id) {
    return categories.findByIdOptional(id).isPresent();
  }
}
