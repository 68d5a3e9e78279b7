package health.magnesium.advisory.advisory;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import health.magnesium.advisory.assessment.AssessmentInput;
import health.magnesium.advisory.plan.CandidateFood;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;

/** The fingerprint of everything an assessment read besides the reference tables. */
final class InputsHash {

  private InputsHash() {}

  /** SHA-256 in hex; equal requests that read equal food values have equal hashes. */
  static String of(AdvisoryRequest request, AssessmentInput input, ObjectMapper json) {
    try {
      var read =
          List.of(
              request,
              input.assessmentDate().toString(),
              input.authority().id(),
              input.locale().toLanguageTag(),
              input.days(),
              input.candidateFoods().stream().map(InputsHash::facts).toList());
      var digest = MessageDigest.getInstance("SHA-256").digest(json.writeValueAsBytes(read));
      return HexFormat.of().formatHex(digest);
    } catch (JsonProcessingException | NoSuchAlgorithmException e) {
      throw new IllegalStateException("the inputs cannot be hashed", e);
    }
  }

  private static List<Object> facts(CandidateFood food) {
    List<Object> facts = new ArrayList<>(List.of(food.foodId(), food.portion(), food.grams()));
    facts.add(String.valueOf(food.magnesiumMgPer100g()));
    facts.add(String.valueOf(food.energyKcalPer100g()));
    facts.add(String.valueOf(food.potassiumMgPer100g()));
    facts.add(String.valueOf(food.phosphorusMgPer100g()));
    facts.add(String.valueOf(food.vitaminKUgPer100g()));
    facts.add(new TreeSet<>(food.tags()));
    facts.add(food.timesEaten());
    return facts;
  }
}
