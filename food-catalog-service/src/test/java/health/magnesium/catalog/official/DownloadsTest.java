package health.magnesium.catalog.official;

import static health.magnesium.catalog.official.PublisherForTests.brokenAfter;
import static health.magnesium.catalog.official.PublisherForTests.redirect;
import static health.magnesium.catalog.official.PublisherForTests.status;
import static health.magnesium.catalog.official.PublisherForTests.whole;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.magnesium.catalog.config.SettingsForTests;
import health.magnesium.catalog.formats.ImportRefused;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DownloadsTest {

  private static final byte[] FILE =
      "a publisher's file, ".repeat(20_000).getBytes(StandardCharsets.US_ASCII);
  private static final Downloads.Progress NOBODY = (read, total) -> {};

  private final PublisherForTests publisher = new PublisherForTests();
  @TempDir Path folder;

  @AfterEach
  void close() {
    publisher.close();
  }

  @Test
  void aFileArrivesWholeAndSaysHowFarItIs() throws Exception {
    publisher.answer("/file", whole(FILE));
    List<Long> steps = new ArrayList<>();

    var downloaded = fetch(release("/file", null), Map.of(), (read, total) -> steps.add(read));

    assertThat(into()).hasBinaryContent(FILE);
    assertThat(downloaded).isEqualTo(new Downloads.Downloaded(FILE.length, sha256()));
    assertThat(steps).isSorted().endsWith((long) FILE.length);
  }

  @Test
  void theChecksumIsComparedBeforeAnythingIsRead() throws Exception {
    publisher.answer("/file", whole(FILE));

    fetch(release("/file", sha256()), Map.of(), NOBODY);
    assertRefused(release("/file", "0".repeat(64)), Map.of(), "and not " + "0".repeat(64));
  }

  @Test
  void aReleaseWithoutChecksumIsRefusedWhereOneIsDemanded() {
    publisher.answer("/file", whole(FILE));

    assertRefused(
        release("/file", null),
        Map.of("catalog.imports.downloads.require-checksum", "true"),
        "No checksum of test-release is known");
    assertThat(publisher.ranges()).isEmpty();
  }

  @Test
  void aLargerFileThanDeclaredIsNotFetchedAtAll() {
    publisher.answer("/file", whole(FILE));

    assertRefused(limited("/file", FILE.length - 1), Map.of(), "more than the 399999 bytes");
  }

  @Test
  void aFileThatDoesNotSayItsLengthIsCutOffAtTheLimit() {
    publisher.answer(
        "/endless",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          while (true) {
            exchange.getResponseBody().write(FILE);
          }
        });

    assertRefused(limited("/endless", 5_000_000), Map.of(), "more than the 5000000 bytes");
    assertThat(into()).satisfies(file -> assertThat(Files.size(file)).isLessThan(5_000_001));
  }

  @Test
  void anAllowedHostMayRedirectToAnAllowedOne() throws Exception {
    publisher.answer("/file", whole(FILE));
    publisher.answer("/moved", redirect("/file"));

    fetch(release("/moved", null), Map.of(), NOBODY);

    assertThat(into()).hasBinaryContent(FILE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://elsewhere.example/file",
        "http://localhost/file",
        "http://fdc.nal.usda.gov/file",
        "https://fdc.nal.usda.gov:8443/file",
        "https://user@fdc.nal.usda.gov/file",
        "file:///etc/passwd",
        "https:///file",
        "ftp://fdc.nal.usda.gov/file"
      })
  void aRedirectToElsewhereIsNotFollowed(String elsewhere) {
    publisher.answer("/moved", redirect(elsewhere));

    assertRefused(release("/moved", null), Map.of(), "fetch");
    assertThat(into()).doesNotExist();
  }

  @Test
  void redirectsAreCounted() {
    publisher.answer("/round", redirect("/round"));

    assertRefused(release("/round", null), Map.of(), "redirects more than 5 times");
    assertThat(publisher.ranges()).hasSize(6);
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 403, 404, 410})
  void whatThePublisherRefusesIsNotAskedForAgain(int status) {
    publisher.answer("/file", status(status));

    assertRefused(release("/file", null), Map.of(), "answered with status " + status);
    assertThat(publisher.ranges()).hasSize(1);
  }

  @Test
  void aBrokenConnectionGoesOnWhereItWas() throws Exception {
    publisher.answer("/file", brokenAfter(150_000, FILE, "\"v1\""));

    fetch(release("/file", sha256()), Map.of(), NOBODY);

    assertThat(into()).hasBinaryContent(FILE);
    assertThat(publisher.ranges()).hasSize(2).first().isEqualTo("null");
    assertThat(publisher.ranges().getLast()).startsWith("bytes=").isNotEqualTo("bytes=0-");
  }

  @Test
  void withoutAValidatorABrokenConnectionBeginsAnewAndIsGivenUpInTheEnd() throws Exception {
    publisher.answer("/file", brokenAfter(150_000, FILE, null));

    assertRefused(release("/file", sha256()), Map.of(), "broke off or fell silent 3 times");
    assertThat(publisher.ranges()).containsExactly("null", "null", "null");
  }

  @Test
  void aFileThatHasChangedMeanwhileBeginsAnew() throws Exception {
    var begun = new ArrayList<String>();
    publisher.answer(
        "/file",
        exchange -> {
          begun.add("x");
          if (begun.size() == 1) {
            brokenAfter(150_000, new byte[FILE.length], "\"v1\"").to(exchange);
          } else {
            whole(FILE).to(exchange);
          }
        });

    fetch(release("/file", sha256()), Map.of(), NOBODY);

    assertThat(into()).hasBinaryContent(FILE);
    assertThat(publisher.ranges().getLast()).startsWith("bytes=");
  }

  @Test
  void aServerThatFallsSilentIsLeft() {
    publisher.answer("/silent", publisher.silentAfter(new byte[] {1, 2, 3}, 1_000));

    assertRefused(
        release("/silent", null),
        Map.of("catalog.imports.downloads.silence", "0.3s"),
        "fell silent 3 times");
  }

  @Test
  void aServerThatTricklesIsLeftWhenTheTimeIsOver() {
    publisher.answer("/silent", publisher.silentAfter(new byte[] {1, 2, 3}, 1_000));

    assertRefused(
        release("/silent", null),
        Map.of("catalog.imports.downloads.longest", "0.3s"),
        "has not arrived within");
  }

  @Test
  void aServerThatIsDownIsTriedAgain() {
    publisher.answer("/file", status(503));

    assertRefused(release("/file", null), Map.of(), "3 times");
    assertThat(publisher.ranges()).hasSize(3);
  }

  @Test
  void whoeverWatchesCanStopIt() {
    publisher.answer("/silent", publisher.silentAfter(new byte[] {1, 2, 3}, 1_000));

    assertThatThrownBy(
            () ->
                fetch(
                    release("/silent", null),
                    Map.of(),
                    (read, total) -> {
                      if (read == 3 && total == 1_000) {
                        throw new IllegalStateException("stopped");
                      }
                    }))
        .hasMessage("stopped");
  }

  private void assertRefused(OfficialRelease release, Map<String, String> settings, String reason) {
    assertThatThrownBy(() -> fetch(release, settings, NOBODY))
        .isInstanceOf(ImportRefused.class)
        .hasMessageContaining(reason);
  }

  private Downloads.Downloaded fetch(
      OfficialRelease release, Map<String, String> settings, Downloads.Progress progress)
      throws IOException, InterruptedException {
    Map<String, String> all = new HashMap<>();
    all.put("catalog.imports.downloads.hosts", "127.0.0.1,fdc.nal.usda.gov");
    all.put("catalog.imports.downloads.attempts", "3");
    all.put("catalog.imports.downloads.pause", "0s");
    all.putAll(settings);
    return new Downloads(SettingsForTests.with(all)).fetch(release, into(), progress);
  }

  private Path into() {
    return folder.resolve("file");
  }

  private OfficialRelease release(String path, @Nullable String sha256) {
    return release(publisher.at(path), 10_000_000, sha256);
  }

  private OfficialRelease limited(String path, long maxBytes) {
    return release(publisher.at(path), maxBytes, null);
  }

  private static OfficialRelease release(URI url, long maxBytes, @Nullable String sha256) {
    return new OfficialRelease(
        "test-release", "Test", "Nobody", "none", url, maxBytes, sha256, true);
  }

  private static String sha256() throws NoSuchAlgorithmException {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(FILE));
  }
}
