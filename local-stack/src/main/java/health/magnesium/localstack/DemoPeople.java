package health.magnesium.localstack;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The invented people of the demo tenant, read from {@code demo/people.json} and its menus. */
final class DemoPeople {

  static final ObjectMapper JSON = new ObjectMapper();

  private static final Pattern DAY = Pattern.compile("\\{day-(\\d+)}");

  private DemoPeople() {}

  /**
   * One person.
   *
   * @param facts bodies by the last word of the path below {@code facts/}
   * @param days names of menus, oldest first, the last for yesterday; {@code partial} or {@code
   *     unmarked} behind a name says that the day is not marked complete
   */
  record Person(
      String id,
      String about,
      JsonNode profile,
      Map<String, List<JsonNode>> facts,
      List<JsonNode> regimens,
      List<String> days) {}

  /**
   * One line of a menu.
   *
   * @param amount grams of a food, millilitres of water, as written
   * @param magnesiumMgPerLitre of water; empty when unknown
   */
  record Serving(
      String time, String kind, String foodId, String amount, String magnesiumMgPerLitre) {}

  @JsonIgnoreProperties("about")
  private record Document(List<Person> people) {}

  /** Everyone, with {@code {day-N}} written as dates before today. */
  static List<Person> asOf(LocalDate today) {
    try (var file = resource("people.json")) {
      var text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      var dated =
          DAY.matcher(text)
              .replaceAll(day -> today.minusDays(Long.parseLong(day.group(1))).toString());
      return JSON.readValue(dated, Document.class).people();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The lines of every menu, by its name. */
  static Map<String, List<Serving>> menus() {
    try (var file = resource("menus.csv");
        var rows =
            CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return rows.stream()
          .collect(
              Collectors.groupingBy(
                  row -> row.getField("menu"),
                  Collectors.mapping(DemoPeople::serving, Collectors.toList())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Serving serving(NamedCsvRecord row) {
    return new Serving(
        row.getField("time"),
        row.getField("kind"),
        row.getField("food_id"),
        row.getField("amount"),
        row.getField("magnesium_mg_per_litre"));
  }

  private static InputStream resource(String name) {
    return Objects.requireNonNull(DemoPeople.class.getResourceAsStream("/demo/" + name), name);
  }
}
