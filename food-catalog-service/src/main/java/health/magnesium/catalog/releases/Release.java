package health.magnesium.catalog.releases;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;

/** A release that is loaded. Written by {@code ReleaseMerge}. */
@Entity
@Immutable
@NullUnmarked // filled by reflection
class Release {

  @Id String id;
  String source;
  String dataset;
  int rank;
  String publisher;
  String edition;
  String licence;
  String citation;
  LocalDate publishedOn;
  String contentDigest;
  Instant loadedAt;
  int foodsInForce;
}
