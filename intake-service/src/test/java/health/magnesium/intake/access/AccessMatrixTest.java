package health.magnesium.intake.access;

import health.magnesium.http.access.Scopes;
import health.magnesium.testsupport.matrix.AccessMatrix;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Who may do what with people's records. {@link AccessMatrix} tells how to write a line. */
@QuarkusTest
class AccessMatrixTest {

  private static final String TABLE =
      """
      operation        | scope        | after           | with            | answers
      listPatients     | intake.read  | putPatient      |                 | wrong-patient=403
      putPatient       | intake.write |                 |                 | right=201 wrong-tenant=201
      putPatient       | intake.write | putPatient      |                 | wrong-tenant=412
      getPatient       | intake.read  | putPatient      |                 |
      erasePatient     | intake.write | putPatient      |                 |
      listDays         | intake.read  | putDay          |                 |
      getDay           | intake.read  | putDay          | date=2026-03-02 |
      putDay           | intake.write | putPatient      | date=2026-03-02 | right=201
      putDay           | intake.write | putDay          | date=2026-03-02 |
      listDiary        | intake.read  | addDiaryEntry   |                 |
      addDiaryEntry    | intake.write | putPatient      |                 | right=201
      addDiaryEntries  | intake.write | putPatient      |                 | right=207
      recalculateDiary | intake.write | addDiaryEntry   |                 |
      getDiaryEntry    | intake.read  | addDiaryEntry   |                 |
      putDiaryEntry    | intake.write | putPatient      |                 | right=201
      putDiaryEntry    | intake.write | addDiaryEntry   |                 |
      deleteDiaryEntry | intake.write | addDiaryEntry   |                 | right=204
      getFacts         | intake.read  | addCondition    |                 |
      listConditions   | intake.read  | addCondition    |                 |
      addCondition     | intake.write | putPatient      |                 | right=201
      getCondition     | intake.read  | addCondition    |                 |
      putCondition     | intake.write | addCondition    |                 |
      deleteCondition  | intake.write | addCondition    |                 | right=204
      listLabs         | intake.read  | addLab          |                 |
      addLab           | intake.write | putPatient      |                 | right=201
      getLab           | intake.read  | addLab          |                 |
      putLab           | intake.write | addLab          |                 |
      deleteLab        | intake.write | addLab          |                 | right=204
      listMedications  | intake.read  | addMedication   |                 |
      addMedication    | intake.write | putPatient      |                 | right=201
      getMedication    | intake.read  | addMedication   |                 |
      putMedication    | intake.write | addMedication   |                 |
      deleteMedication | intake.write | addMedication   |                 | right=204
      listSymptoms     | intake.read  | addSymptom      |                 |
      addSymptom       | intake.write | putPatient      |                 | right=201
      getSymptom       | intake.read  | addSymptom      |                 |
      putSymptom       | intake.write | addSymptom      |                 |
      deleteSymptom    | intake.write | addSymptom      |                 | right=204
      getIntake        | intake.read  | addDiaryEntry   |                 |
      listRegimens     | intake.read  | addRegimen      |                 |
      addRegimen       | intake.write | putPatient      |                 | right=201
      getRegimen       | intake.read  | addRegimen      |                 |
      putRegimen       | intake.write | addRegimen      |                 |
      deleteRegimen    | intake.write | addRegimen      |                 | right=204
      exportPatient    | intake.read  | putPatient      |                 |
      getPatientHistory    | intake.read | putPatient    |                 |
      getDayHistory        | intake.read | putDay        | date=2026-03-02 |
      getDiaryEntryHistory | intake.read | addDiaryEntry |                 |
      getConditionHistory  | intake.read | addCondition  |                 |
      getLabHistory        | intake.read | addLab        |                 |
      getMedicationHistory | intake.read | addMedication |                 |
      getSymptomHistory    | intake.read | addSymptom    |                 |
      getRegimenHistory    | intake.read | addRegimen    |                 |
      getDoses         | intake.read  | putDoses        | date=2026-03-02 |
      putDoses         | intake.write | addRegimen      | date=2026-03-02 | right=201
      putDoses         | intake.write | putDoses        | date=2026-03-02 |
      deleteDoses      | intake.write | putDoses        | date=2026-03-02 | right=204
      getAdherence     | intake.read  | addRegimen      |                 |
      getDoseHistory       | intake.read | putDoses      | date=2026-03-02 |
      importDiary          | intake.write |              |                 | right=202 wrong-tenant=202 wrong-patient=403
      listImports          | intake.read | importDiary   |                 | wrong-patient=403
      getImport            | intake.read | importDiary   |                 | wrong-tenant=404 wrong-patient=403
      listImportResults    | intake.read | importDiary   |                 | wrong-tenant=404 wrong-patient=403
      listImportRejects    | intake.read | importDiary   |                 | wrong-tenant=404 wrong-patient=403
      deleteImport         | intake.write |              |                 | right=404 wrong-tenant=404 wrong-patient=403
      listAccess           | audit.read  | putPatient    |                 | wrong-patient=403
      listAccessOfPatient  | audit.read  | putPatient    |                 |
      verifyAccessLog      | audit.read  | putPatient    |                 | wrong-patient=403
      """;

  private static final String LINE =
      """
      {"patientId": "0193b2a0-5a1e-7c3d-9a77-2f4de1c0a001", "kind": "water", "millilitres": 250}
      """;

  @Test
  void letsNobodyPassButTheRightCaller() {
    new AccessMatrix(Scopes.ALL, TABLE)
        .body("importDiary", "application/x-ndjson", LINE.getBytes(StandardCharsets.UTF_8))
        .verify();
  }
}
