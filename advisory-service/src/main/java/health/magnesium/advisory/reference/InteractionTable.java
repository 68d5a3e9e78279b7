package health.magnesium.advisory.reference;

import health.magnesium.advisory.person.Medication;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The interactions of magnesium with drugs. A code finds the drug with the longest pattern that
 * matches it, so that a drug with a row of its own is never read as its group.
 */
record InteractionTable(
    Map<String, List<CodePattern>> codes, Map<String, List<Interaction>> interactions) {

  private static final String DRUGS = "interacting-drugs.csv";

  /**
   * @throws ReferenceTableException if a code belongs to two drugs, a drug lacks codes or
   *     interactions, or an interaction names unknown evidence or is there twice
   */
  static InteractionTable read(TableReader tables, Set<String> evidence) {
    var codes = codes(tables);
    var interactions = new LinkedHashMap<String, List<Interaction>>();
    var seen = new HashSet<List<String>>();
    for (var row : tables.open(Interaction.FILE, Interaction.COLUMNS).rows()) {
      var interaction = Interaction.read(row);
      if (!codes.containsKey(interaction.drug())) {
        throw row.problem("drug", "has no code in " + DRUGS);
      }
      if (!evidence.contains(interaction.evidence())) {
        throw row.problem("evidence", "is not in " + Evidence.FILE);
      }
      if (!seen.add(
          List.of(
              interaction.drug(), interaction.effect().code(), interaction.products().code()))) {
        throw row.problem("drug", "is there twice with the same effect and products");
      }
      interactions.computeIfAbsent(interaction.drug(), drug -> new ArrayList<>()).add(interaction);
    }
    TableReader.requireAll(Interaction.FILE, codes.keySet(), interactions.keySet());
    return new InteractionTable(codes, interactions);
  }

  private static Map<String, List<CodePattern>> codes(TableReader tables) {
    var codes = new HashMap<String, List<CodePattern>>();
    var seen = new HashSet<List<String>>();
    for (var row : tables.open(DRUGS, CodePattern.COLUMNS).rows()) {
      if (!seen.add(List.of(row.text("system"), row.text("code")))) {
        throw row.problem("code", "is there twice");
      }
      codes
          .computeIfAbsent(row.text("group"), drug -> new ArrayList<>())
          .add(CodePattern.read(row));
    }
    return codes;
  }

  /** Empty for a drug that the table does not know. */
  List<Interaction> of(Medication medication) {
    return codes.entrySet().stream()
        .flatMap(
            drug ->
                drug.getValue().stream()
                    .filter(code -> code.matches(medication))
                    .map(code -> Map.entry(code.code().length(), drug.getKey())))
        .max(Comparator.comparingInt(Map.Entry::getKey))
        .map(best -> interactions.getOrDefault(best.getValue(), List.of()))
        .orElse(List.of());
  }
}
