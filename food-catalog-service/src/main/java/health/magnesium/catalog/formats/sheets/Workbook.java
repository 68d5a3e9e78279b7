package health.magnesium.catalog.formats.sheets;

import health.magnesium.catalog.formats.ImportRefused;
import health.magnesium.catalog.formats.PublishedFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * The first sheet of a workbook, row by row; no workbook is ever built in memory. POI wants a file
 * of its own to look up the parts in, so the workbook is copied to a temporary one. POI's guards
 * against parts that unpack to far more than they are stay on, and what is unpacked counts towards
 * the limit of the upload.
 */
final class Workbook {

  private static final long LARGEST_BYTES = 64L << 20;

  private Workbook() {}

  private interface Reading {
    void read(Path workbook) throws IOException, OpenXML4JException, SAXException;
  }

  static void readXlsx(PublishedFiles files, String name, Predicate<SheetRow> more)
      throws IOException {
    withCopy(files, name, copy -> readXlsx(files, copy, new RowCollector(name, more)));
  }

  static void readXls(PublishedFiles files, String name, Predicate<SheetRow> more)
      throws IOException {
    withCopy(files, name, copy -> readXls(copy, new RowCollector(name, more)));
  }

  private static void readXlsx(PublishedFiles files, Path copy, RowCollector rows)
      throws IOException, OpenXML4JException, SAXException {
    try (var zip = new ZipFileZipEntrySource(new ZipSecureFile(copy.toFile()))) {
      var reader = new XSSFReader(OPCPackage.open(zip));
      try (var stored = reader.getSharedStringsData();
          var sheet = reader.getSheetsData().next()) {
        var strings =
            stored == null ? null : new ReadOnlySharedStringsTable(files.counted(stored), false);
        var xml = XMLHelper.newXMLReader();
        xml.setContentHandler(new XlsxCells(strings, rows).handler());
        xml.parse(new InputSource(files.counted(sheet)));
      }
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void readXls(Path copy, RowCollector rows) throws IOException {
    try (var parts = new POIFSFileSystem(copy.toFile(), true)) {
      var request = new HSSFRequest();
      request.addListenerForAllRecords(new XlsCells(rows));
      new HSSFEventFactory().processWorkbookEvents(request, parts);
    }
  }

  private static void withCopy(PublishedFiles files, String name, Reading reading)
      throws IOException {
    var copy = Files.createTempFile("workbook", ".tmp");
    try {
      copy(files, name, copy);
      read(name, copy, reading);
    } finally {
      Files.delete(copy);
    }
  }

  private static void read(String name, Path copy, Reading reading) {
    try {
      reading.read(copy);
    } catch (RowCollector.Ended ended) {
      ended.rethrow();
    } catch (ImportRefused unpacksToTooMuch) {
      throw unpacksToTooMuch;
    } catch (IOException | OpenXML4JException | SAXException | RuntimeException unreadable) {
      throw new ImportRefused(name + " is no workbook that can be read, or it is damaged.");
    }
  }

  private static void copy(PublishedFiles files, String name, Path copy) throws IOException {
    try (var in = files.open(name);
        var out = Files.newOutputStream(copy)) {
      var bytes = in.readNBytes(1 << 16);
      long copied = 0;
      while (bytes.length > 0) {
        copied += bytes.length;
        if (copied > LARGEST_BYTES) {
          throw new ImportRefused(name + " is larger than any such workbook.");
        }
        out.write(bytes);
        bytes = in.readNBytes(1 << 16);
      }
    }
  }
}
