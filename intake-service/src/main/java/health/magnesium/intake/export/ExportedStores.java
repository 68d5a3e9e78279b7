package health.magnesium.intake.export;

import health.magnesium.intake.accesslog.AccessOfPerson;
import health.magnesium.intake.accesslog.AccessView;
import health.magnesium.intake.days.DayView;
import health.magnesium.intake.days.Days;
import health.magnesium.intake.diary.Diary;
import health.magnesium.intake.diary.DiaryEntryView;
import health.magnesium.intake.facts.ClinicalFacts;
import health.magnesium.intake.facts.ConditionView;
import health.magnesium.intake.facts.LabView;
import health.magnesium.intake.facts.MedicationView;
import health.magnesium.intake.facts.SymptomView;
import health.magnesium.intake.history.History;
import health.magnesium.intake.history.PastVersion;
import health.magnesium.intake.imports.ImportedLine;
import health.magnesium.intake.imports.ImportedLines;
import health.magnesium.intake.patients.PatientKey;
import health.magnesium.intake.patients.PatientView;
import health.magnesium.intake.patients.Patients;
import health.magnesium.intake.patients.Person;
import health.magnesium.intake.regimens.DosesView;
import health.magnesium.intake.regimens.RegimenView;
import health.magnesium.intake.regimens.Regimens;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything an export holds, in its order. History comes last: what is deleted while an export
 * runs is then found there. A test compares the list with the stores of the erasure.
 */
@ApplicationScoped
class ExportedStores {

  private static final String ACCESS_LOG = "access-log";

  private final Patients patients;
  private final List<ExportedStore<?, ?>> all;

  ExportedStores(
      Patients patients,
      Diary diary,
      Days days,
      Regimens regimens,
      ClinicalFacts facts,
      ImportedLines imports,
      AccessOfPerson access,
      History history) {
    this.patients = patients;
    this.all =
        List.of(
            new ExportedStore<PatientView, PatientView>(
                "profile", PatientView.class, this::profile, profile -> profile),
            new ExportedStore<UUID, DiaryEntryView>(
                "diary", DiaryEntryView.class, diary::page, DiaryEntryView::id),
            new ExportedStore<>("days", DayView.class, days::page, DayView::date),
            new ExportedStore<UUID, RegimenView>(
                "regimens", RegimenView.class, regimens::page, RegimenView::id),
            new ExportedStore<DosesView, DosesView>(
                "doses", DosesView.class, regimens::doses, doses -> doses),
            new ExportedStore<UUID, ConditionView>(
                "conditions", ConditionView.class, facts::conditions, ConditionView::id),
            new ExportedStore<UUID, MedicationView>(
                "medications", MedicationView.class, facts::medications, MedicationView::id),
            new ExportedStore<UUID, LabView>("labs", LabView.class, facts::labs, LabView::id),
            new ExportedStore<UUID, SymptomView>(
                "symptoms", SymptomView.class, facts::symptoms, SymptomView::id),
            new ExportedStore<ImportedLine, ImportedLine>(
                "imports", ImportedLine.class, imports::page, line -> line),
            new ExportedStore<Long, AccessView>(
                ACCESS_LOG,
                AccessView.class,
                (person, before, most) -> access.page(key(person), before, most),
                AccessView::seq),
            new ExportedStore<PastVersion, PastVersion>(
                "history",
                PastVersion.class,
                (person, after, most) ->
                    history.page(person.tenantId(), person.patientId(), after, most),
                version -> version));
  }

  List<ExportedStore<?, ?>> all() {
    return all;
  }

  /** All but who looked at the record. */
  List<ExportedStore<?, ?>> withoutAccessLog() {
    return all.stream().filter(store -> !store.name().equals(ACCESS_LOG)).toList();
  }

  private static PatientKey key(Person person) {
    return new PatientKey(person.tenantId(), person.patientId());
  }

  private List<PatientView> profile(Person person, @Nullable PatientView after, int most) {
    return after == null ? patients.find(key(person)).stream().toList() : List.of();
  }
}
