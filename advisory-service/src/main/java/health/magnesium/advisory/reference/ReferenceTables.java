package health.magnesium.advisory.reference;

import health.magnesium.advisory.person.Age;
import health.magnesium.advisory.person.Condition;
import health.magnesium.advisory.person.LifeStage;
import health.magnesium.advisory.person.Medication;
import health.magnesium.advisory.person.Person;
import health.magnesium.advisory.person.Sex;
import health.magnesium.advisory.person.Symptom;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Every reference table, read and checked once. Immutable.
 *
 * <p>An unknown column, a key that is there twice, an amount without a source, a source nobody
 * listed, age bands that overlap or leave a gap: each stops the load with file, line, column and
 * value.
 */
public final class ReferenceTables {

  private final LoadedTables tables;

  private ReferenceTables(LoadedTables tables) {
    this.tables = tables;
  }

  /**
   * The tables that ship with the service.
   *
   * @throws ReferenceTableException if a table cannot be used
   */
  public static ReferenceTables load() {
    return load(TableFiles.fromClasspath());
  }

  /**
   * @throws ReferenceTableException if a table cannot be used
   */
  public static ReferenceTables load(TableFiles files) {
    return new ReferenceTables(LoadedTables.read(new TableReader(files)));
  }

  /** Edition and digest of all tables, for example {@code 2026.11.0+1a2b3c4d}. */
  public String rulesetVersion() {
    return tables.rulesetVersion();
  }

  /** The vocabulary of authorities, in the order of the file. */
  public List<String> authorityIds() {
    return List.copyOf(tables.authorities().keySet());
  }

  /** Empty for a word outside the vocabulary. */
  public Optional<Authority> findAuthority(String id) {
    return Optional.ofNullable(tables.authorities().get(id));
  }

  public Collection<Authority> listAuthorities() {
    return tables.authorities().values();
  }

  /** A form by its code or one of its aliases. */
  public Optional<SupplementForm> findForm(String codeOrAlias) {
    return tables.forms().stream()
        .filter(form -> form.code().equals(codeOrAlias) || form.aliases().contains(codeOrAlias))
        .findFirst();
  }

  /** The magnesium product that a drug code stands for, by the code that names it best. */
  public Optional<MagnesiumMedicine> findMagnesiumMedicine(Medication drug) {
    return tables.magnesiumMedicines().stream()
        .filter(medicine -> medicine.matches(drug))
        .max(Comparator.comparingInt(MagnesiumMedicine::exactness));
  }

  public List<SupplementForm> listForms() {
    return tables.forms();
  }

  /**
   * The day-to-day SD for a person. Pregnant and lactating people use the row of women of their age
   * (policy). Empty where none is published, and for unknown sex.
   */
  public Optional<WithinPersonSd> findWithinPersonSd(Sex sex, LifeStage lifeStage, Age age) {
    var rowSex = lifeStage == LifeStage.NONE ? sex : Sex.FEMALE;
    return tables.withinPersonSds().stream()
        .filter(row -> row.sex().code().equals(rowSex.code()) && row.ages().contains(age))
        .findFirst();
  }

  public BigDecimal policy(Policy policy) {
    return policyValue(policy).value();
  }

  /** A policy that counts something. */
  public int wholePolicy(Policy policy) {
    return policy(policy).intValueExact();
  }

  public Policy.Value policyValue(Policy policy) {
    var value = tables.policies().get(policy.code());
    if (value == null) {
      throw new IllegalStateException("no value for " + policy.code());
    }
    return value;
  }

  public List<Policy.Value> listPolicies() {
    return List.copyOf(tables.policies().values());
  }

  /** Empty for a test that no rule knows. */
  public Optional<LabTest> findLabTest(String loinc) {
    return Optional.ofNullable(tables.labTests().get(loinc));
  }

  /** The person's conditions of that group, in the order recorded. */
  public List<Condition> conditionsIn(ConditionGroup group, Person person) {
    return person.conditions().stream()
        .filter(
            condition ->
                tables.conditionCodes(group).stream().anyMatch(code -> code.matches(condition)))
        .toList();
  }

  /** What the person's diagnoses mean for magnesium, in the order of the table. */
  public List<ConditionAdvice> conditionAdvice(Person person) {
    return tables.conditionAdvice().stream()
        .filter(advice -> !conditionsIn(advice.group(), person).isEmpty())
        .filter(
            advice ->
                advice.togetherWith() == null
                    || !conditionsIn(advice.togetherWith(), person).isEmpty())
        .toList();
  }

  /** The drugs of that group that the person takes on the date, in the order recorded. */
  public List<Medication> medicationsIn(MedicationGroup group, Person person, LocalDate date) {
    return person.medications().stream()
        .filter(drug -> drug.isTakenOn(date))
        .filter(drug -> tables.medicationCodes(group).stream().anyMatch(code -> code.matches(drug)))
        .toList();
  }

  /**
   * The drugs that the person takes on the date and that interact with magnesium in that way, in
   * order of name; a drug with two such interactions is there twice.
   */
  public List<TakenDrug> drugsWith(Interaction.Effect effect, Person person, LocalDate date) {
    return interactingDrugs(person, date).stream()
        .filter(drug -> drug.interaction().effect() == effect)
        .toList();
  }

  /** Every interaction of every drug that the person takes on the date, in order of name. */
  public List<TakenDrug> interactingDrugs(Person person, LocalDate date) {
    return person.medications().stream()
        .filter(drug -> drug.isTakenOn(date))
        .flatMap(
            drug ->
                tables.interactions().of(drug).stream()
                    .map(interaction -> new TakenDrug(drug, interaction)))
        .sorted(
            Comparator.comparing(TakenDrug::name)
                .thenComparing(drug -> drug.interaction().drug())
                .thenComparing(drug -> drug.medication().code()))
        .toList();
  }

  /**
   * Whether a magnesium product belongs to the group.
   *
   * @param route code of its route
   * @param productType code of what it is sold as
   * @param form null when the salt is not known
   */
  public boolean isIn(
      ProductGroup group, String route, String productType, @Nullable SupplementForm form) {
    return tables.productCodes(group).stream()
        .anyMatch(
            code ->
                code.matches("route", route)
                    || code.matches("product-type", productType)
                    || (form != null && code.matches("form", form.code())));
  }

  public List<FoodRule> foodRules() {
    return tables.foodRules();
  }

  public List<FoodNote> foodNotes() {
    return tables.foodNotes();
  }

  /** The symptoms that end routine advice in that situation. */
  public Set<Symptom.Kind> symptomsFor(CareTrigger trigger) {
    return tables.careRows().stream()
        .filter(row -> row.trigger() == trigger)
        .map(CareTrigger.Row::symptom)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Symptom.Kind.class)));
  }

  public Optional<Evidence> findEvidence(String id) {
    return Optional.ofNullable(tables.evidence().get(id));
  }

  public Collection<Evidence> listEvidence() {
    return tables.evidence().values();
  }

  public Optional<Source> findSource(String id) {
    return Optional.ofNullable(tables.sources().get(id));
  }

  /** Who paid for a document; empty where nobody has looked it up. */
  public Optional<String> findFunding(String sourceId) {
    return Optional.ofNullable(tables.funding().get(sourceId)).map(SourceFunding::funding);
  }

  public Collection<Source> listSources() {
    return tables.sources().values();
  }

  /** The descriptions of rules, in the order of their table. */
  public List<RuleDescription> listRuleDescriptions() {
    return List.copyOf(tables.rules().values());
  }

  public Optional<RuleDescription> findRuleDescription(String rule) {
    return Optional.ofNullable(tables.rules().get(rule));
  }

  /** The rows that a rule reads, never empty. */
  public List<TableRow> rowsOf(FigureReference figure) {
    return tables.rowsOf(figure);
  }

  /** Every row of every table, as the files print them. */
  public List<TableRow> listRows() {
    return tables.rowsByTable().values().stream().flatMap(List::stream).toList();
  }
}
