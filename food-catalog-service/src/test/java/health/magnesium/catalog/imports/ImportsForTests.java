package health.magnesium.catalog.imports;

import static health.magnesium.catalog.CatalogForTests.reader;
import static health.magnesium.catalog.CatalogForTests.writer;

import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes archives, sends them and waits for the end of their import. */
public final class ImportsForTests {

  private static final Duration DEADLINE = Duration.ofMinutes(3);
  private static final long NANOS_BETWEEN_LOOKS = 50_000_000L;
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private ImportsForTests() {}

  /** A zip of these files; the text is written as Windows-1252. */
  public static byte[] zip(Map<String, String> files) {
    Map<String, byte[]> bytes = new LinkedHashMap<>();
    files.forEach((name, text) -> bytes.put(name, text.getBytes(WINDOWS_1252)));
    return zipOfBytes(bytes);
  }

  static byte[] zipOfBytes(Map<String, byte[]> files) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return bytes.toByteArray();
  }

  /** A zip of a publisher's folder as it lies there. */
  static byte[] zipOfFolder(Path folder) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (var names = Files.list(folder)) {
      for (var file : names.sorted().toList()) {
        files.put(folder.getFileName() + "/" + file.getFileName(), Files.readAllBytes(file));
      }
    }
    return zipOfBytes(files);
  }

  /** Imports and waits; the job as it ended. */
  static JsonPath importZip(byte[] zip) {
    return importFile("release.zip", zip);
  }

  /** Imports a file of this name and waits; the job as it ended. */
  static JsonPath importFile(String name, byte[] file) {
    return ended(
        writer()
            .multiPart("file", name, file)
            .post("/v1/imports")
            .then()
            .statusCode(202)
            .extract()
            .jsonPath()
            .getString("id"));
  }

  /** The job when it has ended. */
  public static JsonPath ended(String id) {
    return until(id, job -> ImportStatus.of(job.getString("status")).isFinal());
  }

  /** The job as soon as it is as wanted. */
  static JsonPath until(String id, Predicate<JsonPath> wanted) {
    var deadline = Instant.now().plus(DEADLINE);
    while (true) {
      var job = reader().get("/v1/imports/" + id).then().statusCode(200).extract().jsonPath();
      if (wanted.test(job)) {
        return job;
      }
      if (Instant.now().isAfter(deadline)) {
        throw new AssertionError("still " + job.prettify());
      }
      LockSupport.parkNanos(NANOS_BETWEEN_LOOKS);
    }
  }

  /** One that takes some seconds. */
  static byte[] longArchive() {
    var files = Sr28ForTests.files();
    var row = Sr28ForTests.value("99001", "203", "21.1", "1") + "\r\n";
    files.compute("NUT_DATA.txt", (name, text) -> text + row.repeat(800_000));
    return zip(files);
  }

  /** A food as the API answers it, numbers as written. */
  static JsonPath food(String id) {
    return reader()
        .get("/v1/foods/" + id)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath(JsonPathConfig.jsonPathConfig().numberReturnType(NumberReturnType.BIG_DECIMAL));
  }
}
