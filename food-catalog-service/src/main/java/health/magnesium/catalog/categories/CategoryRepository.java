package health.magnesium.catalog.categories;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Reads categories. */
@ApplicationScoped
class CategoryRepository implements PanacheRepositoryBase<Category, String> {

  List<Category> listByName() {
    return listAll(Sort.by("name").and("id"));
  }
}
