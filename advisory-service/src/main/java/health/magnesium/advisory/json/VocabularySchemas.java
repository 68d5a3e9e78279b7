package health.magnesium.advisory.json;

import health.magnesium.advisory.adequacy.IntakeBand;
import health.magnesium.advisory.adequacy.Verdict;
import health.magnesium.advisory.advisory.Composition;
import health.magnesium.advisory.advisory.Replay;
import health.magnesium.advisory.advisory.Weekday;
import health.magnesium.advisory.intake.Dose;
import health.magnesium.advisory.intake.ExclusionReason;
import health.magnesium.advisory.intake.Grade;
import health.magnesium.advisory.intake.Item.Product;
import health.magnesium.advisory.intake.UnknownReason;
import health.magnesium.advisory.person.Allergen;
import health.magnesium.advisory.person.Coded;
import health.magnesium.advisory.person.Condition;
import health.magnesium.advisory.person.Diet;
import health.magnesium.advisory.person.LifeStage;
import health.magnesium.advisory.person.Medication;
import health.magnesium.advisory.person.Sex;
import health.magnesium.advisory.person.Symptom;
import health.magnesium.advisory.plan.PlanStatus;
import health.magnesium.advisory.reference.AuthorityNote;
import health.magnesium.advisory.reference.Feeding;
import health.magnesium.advisory.reference.PatientAttribute;
import health.magnesium.advisory.reference.RowSex;
import health.magnesium.advisory.reference.UpperLevel;
import health.magnesium.advisory.safety.Severity;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Shows the words of closed vocabularies in the API document as they are written on the wire. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class VocabularySchemas implements OASFilter {

  private static final Map<List<String>, List<String>> WORDS_BY_NAMES =
      Stream.of(
              Allergen.values(),
              AuthorityNote.Topic.values(),
              Composition.values(),
              Condition.System.values(),
              Diet.values(),
              Dose.Basis.values(),
              Dose.Unit.values(),
              ExclusionReason.values(),
              Feeding.values(),
              Grade.values(),
              IntakeBand.values(),
              LifeStage.values(),
              Medication.System.values(),
              PatientAttribute.values(),
              PlanStatus.values(),
              Product.Kind.values(),
              Product.ProductType.values(),
              Product.Route.values(),
              RowSex.values(),
              Replay.Part.values(),
              Severity.values(),
              Sex.values(),
              Symptom.Kind.values(),
              UnknownReason.values(),
              UpperLevel.Counted.values(),
              UpperLevel.Reason.values(),
              Verdict.values(),
              Weekday.values())
          .collect(Collectors.toMap(VocabularySchemas::names, VocabularySchemas::words));

  @Override
  public Schema filterSchema(Schema schema) {
    var names = schema.getEnumeration();
    var words =
        names == null ? null : WORDS_BY_NAMES.get(names.stream().map(String::valueOf).toList());
    if (words != null) {
      schema.setEnumeration(List.copyOf(words));
    }
    return schema;
  }

  private static List<String> names(Enum<?>[] vocabulary) {
    return Arrays.stream(vocabulary).map(Enum::name).toList();
  }

  private static List<String> words(Enum<?>[] vocabulary) {
    return Arrays.stream(vocabulary).map(word -> ((Coded) word).code()).toList();
  }
}
