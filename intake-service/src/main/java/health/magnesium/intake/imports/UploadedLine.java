package health.magnesium.intake.imports;

/** A line of a file as it arrived. */
sealed interface UploadedLine {

  /** Its place in the file, from 1; blank lines count. */
  int number();

  /** Text without its line end. */
  record Text(int number, String text) implements UploadedLine {}

  /** More bytes than a line may have; what they were is not kept. */
  record TooLong(int number) implements UploadedLine {}

  /** Bytes that are no UTF-8. */
  record NotText(int number) implements UploadedLine {}
}
