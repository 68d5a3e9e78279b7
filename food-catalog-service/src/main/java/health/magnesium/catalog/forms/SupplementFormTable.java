package health.magnesium.catalog.forms;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The forms of {@code forms.csv}, in its order. */
@ApplicationScoped
class SupplementFormTable {

  private final List<SupplementForm> forms = load();

  List<SupplementForm> listForms() {
    return forms;
  }

  private static List<SupplementForm> load() {
    var file = SupplementFormTable.class.getResourceAsStream("forms.csv");
    try (var rows =
        CsvReader.builder()
            .ofNamedCsvRecord(
                new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8))) {
      return rows.stream().map(SupplementFormTable::form).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SupplementForm form(NamedCsvRecord row) {
    var atoms = Integer.parseInt(row.getField("magnesium_atoms"));
    var molarMass = new BigDecimal(row.getField("molar_mass_g_per_mol"));
    var aliases = row.getField("aliases");
    return new SupplementForm(
        row.getField("id"),
        row.getField("name"),
        row.getField("formula"),
        atoms,
        molarMass,
        SupplementForm.share(atoms, molarMass),
        row.getField("mass_source"),
        row.getField("mass_certainty"),
        row.getField("absorption_class"),
        row.getField("absorption_source"),
        row.getField("absorption_certainty"),
        aliases.isEmpty() ? List.of() : List.of(aliases.split("\\|")));
  }
}
