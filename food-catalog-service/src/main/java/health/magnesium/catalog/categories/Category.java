package health.magnesium.catalog.categories;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;

/** A publisher's group of foods. Written by {@code ReleaseMerge}. */
@Entity
@Immutable
@NullUnmarked // filled by reflection
class Category {

  @Id String id;
  String name;
}
