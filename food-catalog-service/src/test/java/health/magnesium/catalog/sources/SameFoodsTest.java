package health.magnesium.catalog.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import health.magnesium.testsupport.SharedData;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

class SameFoodsTest {

  private static final Pattern TEXT = Pattern.compile("<si>(.*?)</si>", Pattern.DOTALL);
  private static final Pattern FOOD =
      Pattern.compile(
          "<c r=\"A[0-9]+\"[^>]*><v>([0-9]{8})</v></c><c r=\"B[0-9]+\"[^>]*><v>([0-9]+)</v>");

  private final List<SameFoods.Row> rows = SameFoods.ALL.rows();

  @Test
  void everyFoodIsInOneGroupOfSeveral() {
    assertThat(rows).extracting(SameFoods.Row::foodId).doesNotHaveDuplicates();
    assertThat(rows.stream().collect(Collectors.groupingBy(SameFoods.Row::sameFood)).values())
        .hasSizeGreaterThan(40)
        .allSatisfy(group -> assertThat(group).hasSizeGreaterThan(1));
  }

  @Test
  void knowsTheOthersOfAFood() {
    assertThat(SameFoods.ALL.others("sr-12061"))
        .containsExactly("fdc-2346393", "fndds-42101130", "ciqual-15000");
    assertThat(SameFoods.ALL.others("sr-99999")).isEmpty();
  }

  @Test
  void callsEveryFoodAsItsPublisherDoes() throws IOException {
    var shared = SharedData.directory();
    assumeTrue(
        shared.isPresent(),
        "skipped: the publishers' files are not here; set -Dmagnesium.data.dir to their folder");

    var published = publishedNames(shared.get());

    assertThat(rows)
        .allSatisfy(row -> assertThat(published).containsEntry(row.foodId(), row.publishedName()));
  }

  private static Map<String, String> publishedNames(Path data) throws IOException {
    Map<String, String> names = new HashMap<>();
    for (var line :
        Files.readAllLines(
            data.resolve("usda-sr28-ascii/FOOD_DES.txt"), Charset.forName("windows-1252"))) {
      var fields = line.replace("~", "").split("\\^");
      names.put("sr-" + fields[0], fields[2]);
    }
    addFoundation(
        data.resolve("usda-fdc-foundation-json-2025-04-24/foundation-340-rebuilt-from-csv.json.gz"),
        names);
    addCiqual(data.resolve("france-ciqual-2020/ciqual-2020-eng-cells.csv.gz"), names);
    addFndds(
        data.resolve(
            "usda-fndds-2021-2023-xlsx/2021-2023 FNDDS At A Glance - Foods and Beverages.xlsx"),
        names);
    return names;
  }

  private static void addFoundation(Path file, Map<String, String> names) throws IOException {
    try (var json = new GZIPInputStream(Files.newInputStream(file))) {
      for (var food : new ObjectMapper().readTree(json).path("FoundationFoods")) {
        names.put(
            "fdc-" + food.path("fdcId").asText(),
            food.path("description").asText().replace('\u00a0', ' ').strip());
      }
    }
  }

  private static void addCiqual(Path file, Map<String, String> names) throws IOException {
    try (var text = new GZIPInputStream(Files.newInputStream(file))) {
      var lines = new String(text.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      var header = List.of(lines.getFirst().split(";"));
      for (var line : lines) {
        var cells = line.split(";");
        names.put(
            "ciqual-" + cells[header.indexOf("alim_code")].replace(".0", ""),
            cells[header.indexOf("alim_nom_eng")].replace("\"", ""));
      }
    }
  }

  private static void addFndds(Path file, Map<String, String> names) throws IOException {
    try (var workbook = new ZipFile(file.toFile())) {
      var texts =
          TEXT.matcher(member(workbook, "xl/sharedStrings.xml"))
              .results()
              .map(text -> text.group(1).replaceAll("<[^>]*>", "").replace("&amp;", "&"))
              .toList();
      FOOD.matcher(member(workbook, "xl/worksheets/sheet1.xml"))
          .results()
          .forEach(
              row ->
                  names.put(
                      "fndds-" + row.group(1), texts.get(Integer.parseInt(row.group(2))).strip()));
    }
  }

  private static String member(ZipFile workbook, String name) throws IOException {
    try (var member = workbook.getInputStream(workbook.getEntry(name))) {
      return new String(member.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
