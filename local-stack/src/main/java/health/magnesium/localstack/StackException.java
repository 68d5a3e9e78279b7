package health.magnesium.localstack;

/** Something a person can act on: the message says what happened and what to do. */
final class StackException extends RuntimeException {

  StackException(String message) {
    super(message);
  }

  StackException(String message, Throwable cause) {
    super(message, cause);
  }
}
