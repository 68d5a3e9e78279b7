package health.magnesium.advisory.reference;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ReferenceTableRefusalTest {

  /** File, text in it, what replaces the text, what the message says. */
  static Stream<Arguments> edits() {
    return """
          requirements.csv|amount_mg,source_id|amount_grams,source_id|requirements.csv line 1: unknown column 'amount_grams'
          forms.csv|code,formula,|code,|forms.csv line 1: column 'formula' is missing
          forms.csv|code,formula|code,code|forms.csv:
          forms.csv|hydroxide,Mg(OH)2|oxide,Mg(OH)2|forms.csv line 3, column code, value 'oxide': is there twice
          forms.csv|epsom-salt|milk-of-magnesia|forms.csv line 8, column aliases, value 'milk-of-magnesia': is there twice
          sources.csv|iom-2000,|iom-1997,|sources.csv line 3, column id, value 'iom-1997': is there twice
          evidence.csv|kidney-label,|kidney-gate,|column id, value 'kidney-gate': is there twice
          requirements.csv|1-3,RDA,80|1-3,EAR,80|requirements.csv line 5, column kind, value 'EAR': is there twice
          policies.csv|egfr-caution-below|egfr-avoid-below|column id, value 'egfr-avoid-below': is there twice
          condition-groups.csv|icd-10,N18.5|icd-10,N18.4|column code, value 'N18.4': is there twice
          requirements.csv|EAR,65,iom-2006|EAR,65,|requirements.csv line 4, column source_id, value '': must not be blank
          requirements.csv|EAR,65,iom-2006|EAR,65,hearsay|requirements.csv line 4, column source_id, value 'hearsay': is not in sources.csv
          within-person-sd.csv|19-50,86,38,iom-2000|19-50,86,38,blog|within-person-sd.csv line 2, column source_id, value 'blog'
          policies.csv|share,iom-1997|share,nowhere|policies.csv line 2, column source_id, value 'nowhere'
          policies.csv|"p. 23, p. 219",S|"p. 23, p. 219",X|policies.csv line 2, column certainty, value 'X'
          requirements.csv|EAR,65|EAR,sixty|requirements.csv line 4, column amount_mg, value 'sixty': is not a number
          requirements.csv|EAR,65|EAR,-65|requirements.csv line 4, column amount_mg, value '-65': a published amount is above zero
          requirements.csv|1-3,RDA,80|1-3,MAX,80|requirements.csv line 5, column kind, value 'MAX': is not a word of RequirementKind
          requirements.csv|none,male,,1,3|none,boy,,1,3|requirements.csv line 4, column sex, value 'boy': is not a word of RowSex
          requirements.csv|us-iom-1997,none,male,,1,3|us-iom-2097,none,male,,1,3|column authority, value 'us-iom-2097': is not in authorities.csv
          upper-levels.csv|,not-determinable|,|upper-levels.csv line 2, column amount_mg, value '': needs either an amount or a reason
          upper-levels.csv|1-3,65,,|1-3,65,unknown,|upper-levels.csv line 3, column amount_mg, value '65': needs either an amount or a reason
          forms.csv|40.30,1,60.30|40.30,1,61.30|forms.csv line 2, column printed_percent, value '61.30': is not what the formula gives
          forms.csv|40.30,1,|24.30,1,|forms.csv line 2, column molar_mass, value '24.30'
          within-person-sd.csv|19-50,86|19-50,0|within-person-sd.csv line 2, column sd_mg, value '0': must be above zero
          requirements.csv|none,any,,7,11|none,any,,6,11|requirements.csv: us-iom-1997 none female: age bands overlap: 0-6 months and 7-12 months
          requirements.csv|none,any,,7,11|none,any,,8,11|requirements.csv: us-iom-1997 none female: age bands leave a gap between 0-6 months and 7-12 months
          upper-levels.csv|none,4,8|none,5,8|upper-levels.csv: us-iom-1997 none: age bands leave a gap between 1-3 and 4-8
          upper-levels.csv|none,4,8|none,3,8|upper-levels.csv: us-iom-1997 none: age bands overlap: 1-3 and 4-8
          within-person-sd.csv|female,51|female,52|within-person-sd.csv: female: age bands leave a gap between 19-50 and 51+
          requirements.csv|none,any,,0,6,months|none,any,,0,6,weeks|requirements.csv line 2, column age_unit, value 'weeks': must be months or years
          requirements.csv|none,any,,7,11|none,any,,7,5|requirements.csv line 3, column to_age, value '5': ends before the band begins
          requirements.csv|none,any,,0,6,months|none,any,,zero,6,months|requirements.csv line 2, column from_age, value 'zero': is not a whole number
          policies.csv|requirement-cv|requirement-cw|policies.csv line 2, column id, value 'requirement-cw': is not a word of Policy
          condition-groups.csv|dialysis,icd-10|dialisis,icd-10|column group, value 'dialisis': is not a word of ConditionGroup
          seek-care.csv|always,chest-pain|always,toothache|column symptom, value 'toothache'
          nutrient-limits.csv|potassium,200,mg|potassium,200,g|column unit, value 'g': must be mg
          authorities.csv|RDA,us-iom-1997|RDA,us-iom-2097|authorities.csv line 2, column requirements_of, value 'us-iom-2097': is not in authorities.csv
          authorities.csv|iom-1997-upper-level|iom-2097-upper-level|evidence.csv: there is no row for 'iom-2097-upper-level'
          requirements.csv|any,breast-milk,0|any,bottle,0|column feeding, value 'bottle': is not a word of Feeding
          authority-notes.csv|eu-efsa-2015,values|eu-efsa-2051,values|column authority, value 'eu-efsa-2051': is not in authorities.csv
          authority-notes.csv|eu-efsa-2015,values|eu-efsa-2015,rumours|column topic, value 'rumours': is not a word of Topic
          upper-levels.csv|medicines,products|medicines,food|upper-levels.csv line 3, column counts, value 'food': must be products or added
          upper-levels.csv|medicines,products|medicines,|upper-levels.csv line 3, column amount_mg, value '65': a level counts something
          upper-levels.csv|not-determinable|unthinkable|upper-levels.csv line 2, column not_set_reason, value 'unthinkable': is not a word of Reason
          lab-tests.csv|C-reactive protein,crp,mass|C-reactive protein,crp,volume|column property, value 'volume': has no unit in lab-units.csv
          forms.csv|low,,no,no|low,,maybe,no|forms.csv line 2, column suggestable, value 'maybe': must be yes or no
          source-funding.csv|iom-1997,"US|iom-1979,"US|source-funding.csv line 2, column source, value 'iom-1979': is not in sources.csv
          rules.csv|silent_when,uses|silent_when,used|rules.csv line 1: unknown column 'used'
          rules.csv|few-complete-days,1,|few-complete-days,one,|column version, value 'one': is not a whole number
          rules.csv|few-complete-days,1,|few-complete-days,0,|column rule, value 'few-complete-days': a version is 1 or more
          rules.csv|days-left-out,1,2026-11-22|days-left-out,1,22.11.2026|column released, value '22.11.2026': is not a date
          rules.csv|days-left-out,1,2026-11-22|days-left-out,1,2026-11-30|value 'days-left-out': revised before it was released
          rules.csv|policies:few-days-below|policies:fewer-days-below|names policies:fewer-days-below, which no table has
          rules.csv|lab-tests:analyte=egfr|lab-tests:analyte=gfr|names lab-tests:analyte=gfr, which no table has
          rules.csv|condition-groups:diabetes|condition-group:diabetes|names condition-group:diabetes, which no table has
          rules.csv|,allergies,|,smell,|is not a word of PatientAttribute
          rules.csv|days-left-out,|few-complete-days,|column rule, value 'few-complete-days': is there twice
          """
        .lines()
        .map(line -> Arguments.of((Object[]) line.strip().split("\\|", -1)));
  }

  @ParameterizedTest(name = "{0}: {1} -> {2}")
  @MethodSource("edits")
  void namesFileLineColumnAndValue(String file, String text, String by, String message) {
    var files = EditedTables.replacing(file, text, by);

    assertThatThrownBy(() -> ReferenceTables.load(files))
        .isInstanceOf(ReferenceTableException.class)
        .hasMessageContaining(message);
  }

  @Test
  void refusesAnEarWithoutARecommendation() {
    var files =
        EditedTables.replacing(
            "requirements.csv",
            "us-iom-1997,none,male,,1,3,years,1-3,RDA,80,iom-2006,\"Part III magnesium, table 1, p. 340\",S\n",
            "");

    assertThatThrownBy(() -> ReferenceTables.load(files))
        .hasMessageContaining("needs EAR and RDA, AI alone or RDA alone for 1-3");
  }

  @Test
  void refusesAMissingPolicy() {
    var row = "few-days-below,7,days,product-policy,LOW_DAYS_CAVEAT,P\n";

    assertThatThrownBy(() -> ReferenceTables.load(EditedTables.replacing("policies.csv", row, "")))
        .hasMessage("policies.csv: there is no row for 'few-days-below'");
  }

  @Test
  void refusesAMissingFile() {
    assertThatThrownBy(() -> TableFiles.fromClasspath().read("no-such.csv"))
        .hasMessage("no-such.csv: there is no such table");
  }

  @Test
  void refusesAnEmptyTable() {
    TableFiles files =
        name ->
            name.equals("seek-care.csv")
                ? "trigger,symptom,source_id,locator,certainty\n"
                : TableFiles.fromClasspath().read(name);

    assertThatThrownBy(() -> ReferenceTables.load(files))
        .hasMessage("seek-care.csv: the table is empty");
  }
}
