package health.magnesium.http.exchange;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;

/** A client on a bare socket that sends as slowly as a test wants. */
final class SlowClient implements AutoCloseable {

  private static final int PACE_MS = 50;

  private final Socket socket;
  private final ByteArrayOutputStream answer = new ByteArrayOutputStream();
  private boolean ended;

  SlowClient() throws IOException {
    socket = new Socket("localhost", RestAssured.port);
    socket.setSoTimeout(PACE_MS);
  }

  SlowClient send(String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(ISO_8859_1));
    socket.getOutputStream().flush();
    return this;
  }

  /**
   * Sends the text again and again, twenty times a second, until the server ends the connection.
   */
  SlowClient dribble(String text) throws IOException {
    while (!ended) {
      try {
        send(text);
      } catch (SocketException closed) {
        ended = true;
      }
      listen();
    }
    return this;
  }

  /** Waits until the server ends the connection. */
  SlowClient untilTheEnd() throws IOException {
    while (!ended) {
      listen();
    }
    return this;
  }

  /** Lets the server speak for a moment. */
  void pause() throws IOException {
    listen();
  }

  /** Waits for the first bytes of an answer. */
  SlowClient untilAnswered() throws IOException {
    while (answer.size() == 0 && !ended) {
      listen();
    }
    return this;
  }

  /** Whether the server has ended the connection by now. */
  boolean hasEnded() {
    try {
      socket.setSoTimeout(1);
      listen();
      return ended;
    } catch (IOException gone) {
      return true;
    }
  }

  /** Everything that the server has sent. */
  String answer() {
    return answer.toString(ISO_8859_1);
  }

  private void listen() throws IOException {
    try {
      var next = socket.getInputStream().read();
      if (next < 0) {
        ended = true;
      } else {
        answer.write(next);
        answer.write(socket.getInputStream().readNBytes(socket.getInputStream().available()));
      }
    } catch (SocketTimeoutException nothingYet) {
      // the pace of this client
    } catch (SocketException reset) {
      ended = true;
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
