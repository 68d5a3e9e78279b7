package health.magnesium.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReportTableTest {

  @Test
  void figuresStandInColumns() throws Exception {
    var imported =
        DemoPeople.JSON.readTree(
            """
            {"report": {"foodsKept": 8789, "foodsRetired": 0, "rejected": 9,
                        "skipped": {"nutrient-not-kept": 620001}},
             "rejects": [{"reason": "negative-amount", "rows": 9,
                          "examples": [{"file": "food_nutrient.csv", "line": 7},
                                       {"file": "food_nutrient.csv", "line": 12}]}]}""");

    assertThat(ReportTable.of(imported))
        .isEqualToNormalizingNewlines(
            """
            |  foods kept             8,789
            |  foods retired              0
            |  rejected                   9
            |    negative-amount          9  food_nutrient.csv:7, food_nutrient.csv:12
            |  skipped
            |    nutrient-not-kept  620,001
            """
                .replace("|", ""));
  }

  @Test
  void anImportWithoutReportHasNoTable() throws Exception {
    assertThat(ReportTable.of(DemoPeople.JSON.readTree("{\"status\":\"failed\"}"))).isEmpty();
  }
}
