package health.magnesium.catalog.formats.fdc;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import health.magnesium.catalog.formats.PublishedFiles;
import health.magnesium.catalog.formats.PublishedFormats;
import health.magnesium.catalog.formats.ReadingLog;
import health.magnesium.catalog.formats.RejectedRow;
import health.magnesium.catalog.releases.RecordedRelease;
import health.magnesium.catalog.releases.ReleaseNotice;
import health.magnesium.testsupport.SharedData;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small releases of FoodData Central, and reading of these and of the publisher's own. */
public final class FdcForTests {

  private static final long PLENTY = 1L << 33;

  private FdcForTests() {}

  /** All that comes of reading a release. */
  record Reading(
      RecordedRelease release,
      List<ReleaseNotice> notices,
      List<RejectedRow> rejected,
      Map<String, Long> skipped,
      long rowsRead) {

    List<String> reasons() {
      return rejected.stream().map(RejectedRow::reason).toList();
    }
  }

  /**
   * Three foods, one each of Foundation, SR Legacy and Survey, and one product, with all tables.
   */
  public static Map<String, String> files() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put(
        "nutrient.csv",
        """
        "id","name","unit_name","nutrient_nbr","rank"
        "1003","Protein","G","203","600.0"
        "1008","Energy","KCAL","208","300.0"
        "1087","Calcium, Ca","MG","301","5300.0"
        "1090","Magnesium, Mg","MG","304","5500.0"
        "1185","Vitamin K (phylloquinone)","UG","430","8800.0"
        "2047","Energy (Atwater General Factors)","KCAL","957","280.0"
        "2048","Energy (Atwater Specific Factors)","KCAL","958","290.0"
        """);
    files.put(
        "measure_unit.csv",
        """
        "id","name"
        "1000","cup"
        "9999","undetermined"
        """);
    files.put(
        "food_category.csv",
        """
        "id","code","description"
        "12","1200","Nut and Seed Products"
        """);
    files.put(
        "wweia_food_category.csv",
        """
        "wweia_food_category","wweia_food_category_description"
        "2804","Nuts and seeds"
        """);
    files.put(
        "foundation_food.csv",
        """
        "fdc_id","NDB_number","footnote"
        "101","12061",""
        """);
    files.put(
        "sr_legacy_food.csv",
        """
        "fdc_id","NDB_number"
        "201","1001"
        """);
    files.put(
        "survey_fndds_food.csv",
        """
        "fdc_id","food_code","wweia_category_code","start_date","end_date"
        "301","42101130","2804","2021-01-01","2023-12-31"
        """);
    files.put(
        "branded_food.csv",
        """
        "fdc_id","brand_owner","brand_name","gtin_upc","serving_size","serving_size_unit","household_serving_fulltext","branded_food_category"
        "401","Nutty Foods Inc.","NUTTY","077034085228","30.0","g","1/4 cup","Popcorn, Peanuts, Seeds & Related Snacks"
        """);
    files.put(
        "food.csv",
        """
        "fdc_id","data_type","description","food_category_id","publication_date"
        "101","foundation_food","Nuts, almonds, raw","12","2025-04-24"
        "102","sub_sample_food","ALMONDS LOT 7","12","2025-06-01"
        "201","sr_legacy_food","Butter, salted","","2019-04-01"
        "301","survey_fndds_food","Almonds, unsalted","","2024-10-31"
        "401","branded_food","ALMONDS, SALTED","","2021-03-19"
        """);
    files.put(
        "food_nutrient.csv",
        """
        "id","fdc_id","nutrient_id","amount","data_points","derivation_id","min","max"
        "1","101","1090","257.6","8","1","240.5","270"
        "2","101","1003","21.4","8","1","",""
        "3","102","1090","251","1","1","",""
        "4","201","1090","2","","","",""
        "5","401","1090","268","","75","",""
        """);
    files.put(
        "food_portion.csv",
        """
        "id","fdc_id","seq_num","amount","measure_unit_id","portion_description","modifier","gram_weight"
        "1","101","1","1.0","1000","","sliced","92.0"
        "2","201","1","2.0","9999","","pat (1"" sq)","10.0"
        "3","301","1","","9999","1 fl oz","30000","30.8"
        """);
    return files;
  }

  /** Reads files that are written as UTF-8 into a zip, in a folder. */
  static Reading read(Map<String, String> files) {
    Map<String, byte[]> bytes = new LinkedHashMap<>();
    files.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
    return readBytes(bytes);
  }

  static Reading readBytes(Map<String, byte[]> files) {
    try {
      var zip = Files.createTempFile("fdc", ".zip");
      try {
        Files.write(zip, zipOf(files));
        return read(zip, "release.zip");
      } finally {
        Files.delete(zip);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads one JSON file as it is sent without an archive. */
  static Reading readJson(String text) {
    try {
      var json = Files.createTempFile("fdc", ".json");
      try {
        Files.writeString(json, text);
        return read(json, "foods.json");
      } finally {
        Files.delete(json);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Reading read(Path file, String name) {
    var release = new RecordedRelease();
    List<RejectedRow> rejected = new ArrayList<>();
    var log = new ReadingLog(rejected::add, () -> {});
    try (var files = PublishedFiles.open(file, name, PLENTY)) {
      var read = PublishedFormats.recognise(files).release();
      read.read(release, log);
      return new Reading(release, read.notices(), rejected, log.rowsSkipped(), log.rowsRead());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One of the publisher's files; the test is skipped where they are not. */
  public static Path published(String set, String file) {
    var folder = SharedData.directory();
    assumeTrue(
        folder.isPresent(),
        "skipped: the publishers' files are not here; set -Dmagnesium.data.dir to their folder");
    return folder.get().resolve(set).resolve(file);
  }

  /** The publisher's files of a folder, as they are, in a zip. */
  public static byte[] zipOfPublished(String set, String... names) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (var name : names) {
      try {
        files.put(name, Files.readAllBytes(published(set, name)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return zipOf(files);
  }

  private static byte[] zipOf(Map<String, byte[]> files) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry("FoodData_Central_csv/" + file.getKey()));
        zip.write(file.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
