package health.magnesium.advisory.reference;

import health.magnesium.advisory.person.Coded;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The contents of all files, each table in the order of its file. */
record LoadedTables(
    String rulesetVersion,
    Map<String, Source> sources,
    Map<String, SourceFunding> funding,
    Map<String, Authority> authorities,
    List<SupplementForm> forms,
    List<WithinPersonSd> withinPersonSds,
    Map<String, Policy.Value> policies,
    Map<String, LabTest> labTests,
    Map<ConditionGroup, List<CodePattern>> conditionGroups,
    Map<MedicationGroup, List<CodePattern>> medicationGroups,
    Map<ProductGroup, List<CodePattern>> productGroups,
    InteractionTable interactions,
    List<MagnesiumMedicine> magnesiumMedicines,
    List<ConditionAdvice> conditionAdvice,
    List<FoodRule> foodRules,
    List<FoodNote> foodNotes,
    List<CareTrigger.Row> careRows,
    Map<String, Evidence> evidence,
    Map<String, RuleDescription> rules,
    Map<String, List<TableRow>> rowsByTable) {

  private static final String VERSION_FILE = "ruleset-version.txt";

  static LoadedTables read(TableReader tables) {
    var funding = funding(tables);
    var authorities = new AuthorityLoader(tables).load();
    var forms = forms(tables);
    var sds = withinPersonSds(tables);
    var policies = policies(tables);
    var labTests = labTests(tables);
    var conditions = groups(tables, ConditionGroup.FILE, ConditionGroup.class);
    var medications = groups(tables, MedicationGroup.FILE, MedicationGroup.class);
    var products = groups(tables, ProductGroup.FILE, ProductGroup.class);
    var foodRules = foodRules(tables);
    var foodNotes = tables.open(FoodNote.FILE, FoodNote.COLUMNS).list(FoodNote::read);
    var care =
        tables.open(CareTrigger.Row.FILE, CareTrigger.Row.COLUMNS).list(CareTrigger.Row::read);
    var evidence = tables.open(Evidence.FILE, Evidence.COLUMNS).byKey("id", Evidence::read);
    requireEvidence(authorities, evidence);
    var interactions = InteractionTable.read(tables, evidence.keySet());
    var conditionAdvice =
        tables.open(ConditionAdvice.FILE, ConditionAdvice.COLUMNS).list(ConditionAdvice::read);
    var magnesiumMedicines = magnesiumMedicines(tables, forms);
    var rules = rules(tables);
    var version = tables.text(VERSION_FILE).strip() + "+" + tables.digest();
    return new LoadedTables(
        version,
        tables.sources(),
        funding,
        authorities,
        forms,
        sds,
        policies,
        labTests,
        conditions,
        medications,
        products,
        interactions,
        magnesiumMedicines,
        conditionAdvice,
        foodRules,
        foodNotes,
        care,
        evidence,
        rules,
        tables.rowsByTable());
  }

  private static Map<String, SourceFunding> funding(TableReader tables) {
    var table = tables.open(SourceFunding.FILE, SourceFunding.COLUMNS);
    for (var row : table.rows()) {
      if (!tables.sources().containsKey(row.text("source"))) {
        throw row.problem("source", "is not in " + Source.FILE);
      }
    }
    return table.byKey("source", SourceFunding::read);
  }

  /** The statements that findings cite for an authority's values have to be there. */
  private static void requireEvidence(
      Map<String, Authority> authorities, Map<String, Evidence> evidence) {
    var cited =
        authorities.values().stream()
            .flatMap(authority -> authority.citedEvidence().stream())
            .collect(Collectors.toSet());
    TableReader.requireAll(Evidence.FILE, cited, evidence.keySet());
  }

  private static List<SupplementForm> forms(TableReader tables) {
    var table = tables.open(SupplementForm.FILE, SupplementForm.COLUMNS);
    var forms = table.byKey("code", SupplementForm::read);
    var names = new HashSet<String>(forms.keySet());
    for (var row : table.rows()) {
      for (var alias : row.words("aliases")) {
        if (!names.add(alias)) {
          throw row.problem("aliases", "is there twice");
        }
      }
    }
    return List.copyOf(forms.values());
  }

  private static List<MagnesiumMedicine> magnesiumMedicines(
      TableReader tables, List<SupplementForm> forms) {
    var known = forms.stream().map(SupplementForm::code).collect(Collectors.toSet());
    var table = tables.open(MagnesiumMedicine.FILE, MagnesiumMedicine.COLUMNS);
    for (var row : table.rows()) {
      if (!row.isBlank("form") && !known.contains(row.text("form"))) {
        throw row.problem("form", "is not in " + SupplementForm.FILE);
      }
    }
    return table.list(MagnesiumMedicine::read);
  }

  private static List<WithinPersonSd> withinPersonSds(TableReader tables) {
    var rows =
        tables
            .open(WithinPersonSd.FILE, WithinPersonSd.COLUMNS, AgeBand.COLUMNS)
            .list(WithinPersonSd::read);
    for (var sex : RowSex.values()) {
      var bands = rows.stream().filter(row -> row.sex() == sex).map(WithinPersonSd::ages).toList();
      AuthorityLoader.requireSequence(WithinPersonSd.FILE, sex.code(), bands);
    }
    return rows;
  }

  private static Map<String, Policy.Value> policies(TableReader tables) {
    var policies =
        tables.open(Policy.Value.FILE, Policy.Value.COLUMNS).byKey("id", Policy.Value::read);
    var expected = Stream.of(Policy.values()).map(Policy::code).collect(Collectors.toSet());
    TableReader.requireAll(Policy.Value.FILE, expected, policies.keySet());
    return policies;
  }

  private static Map<String, LabTest> labTests(TableReader tables) {
    var units = tables.open(LabTest.Unit.FILE, LabTest.Unit.COLUMNS).list(LabTest.Unit::read);
    return tables
        .open(LabTest.FILE, LabTest.COLUMNS)
        .byKey("loinc", row -> LabTest.read(row, units));
  }

  private static <G extends Enum<G> & Coded> Map<G, List<CodePattern>> groups(
      TableReader tables, String file, Class<G> vocabulary) {
    var groups = new EnumMap<G, List<CodePattern>>(vocabulary);
    var seen = new HashSet<List<String>>();
    for (var row : tables.open(file, CodePattern.COLUMNS).rows()) {
      var group = row.word("group", vocabulary);
      if (!seen.add(List.of(group.code(), row.text("system"), row.text("code")))) {
        throw row.problem("code", "is there twice in its group");
      }
      groups.computeIfAbsent(group, key -> new ArrayList<>()).add(CodePattern.read(row));
    }
    var found = groups.keySet().stream().map(Coded::code).collect(Collectors.toSet());
    var expected =
        Stream.of(vocabulary.getEnumConstants()).map(Coded::code).collect(Collectors.toSet());
    TableReader.requireAll(file, expected, found);
    return groups;
  }

  private static List<FoodRule> foodRules(TableReader tables) {
    var rules = new ArrayList<FoodRule>();
    rules.addAll(
        tables
            .open(FoodRule.Excluded.FILE, FoodRule.Excluded.COLUMNS)
            .list(FoodRule.Excluded::read));
    rules.addAll(
        tables
            .open(FoodRule.OneTagNeeded.FILE, FoodRule.OneTagNeeded.COLUMNS)
            .list(FoodRule.OneTagNeeded::read));
    rules.addAll(
        tables.open(FoodRule.Limited.FILE, FoodRule.Limited.COLUMNS).list(FoodRule.Limited::read));
    return List.copyOf(rules);
  }

  /** The last table to be read: its rows name rows of all others. */
  private static Map<String, RuleDescription> rules(TableReader tables) {
    var table = tables.open(RuleDescription.FILE, RuleDescription.COLUMNS);
    for (var row : table.rows()) {
      for (var figure : RuleDescription.read(row).figures()) {
        if (rowsOf(figure, tables.rowsByTable()).isEmpty()) {
          throw row.problem("figures", "names " + figure + ", which no table has");
        }
      }
    }
    return table.byKey("rule", RuleDescription::read);
  }

  private static List<TableRow> rowsOf(
      FigureReference figure, Map<String, List<TableRow>> rowsByTable) {
    return rowsByTable.getOrDefault(figure.table(), List.of()).stream()
        .filter(figure::includes)
        .toList();
  }

  List<TableRow> rowsOf(FigureReference figure) {
    return rowsOf(figure, rowsByTable);
  }

  List<CodePattern> conditionCodes(ConditionGroup group) {
    return conditionGroups.getOrDefault(group, List.of());
  }

  List<CodePattern> productCodes(ProductGroup group) {
    return productGroups.getOrDefault(group, List.of());
  }

  List<CodePattern> medicationCodes(MedicationGroup group) {
    return medicationGroups.getOrDefault(group, List.of());
  }
}
