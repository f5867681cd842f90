package org.restory.examples.ehr.http;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.restory.examples.ehr.hooks.Refusal;

/** Reads a body within limits: no one can fill the memory, or hold a thread by sending a byte now and then. */
final class Body {
  private static final int CHUNK = 16 * 1024;

  private final int mostBytes;
  private final Duration within;

  Body(int mostBytes, Duration within) {
    this.mostBytes = mostBytes;
    this.within = within;
  }

  /**
   * The body as text.
   *
   * @throws Refusal with 413 if it is too long, 408 if it takes too long, 400 if it is not UTF-8 or breaks off
   */
  String read(Context http) {
    try (InputStream body = http.req().getInputStream()) {
      return text(bytes(body));
    } catch (CharacterCodingException e) {
      throw new Refusal(400, "the body is not UTF-8, as JSON is", e);
    } catch (IOException e) {
      throw new Refusal(400, "the body breaks off", e);
    }
  }

  private byte[] bytes(InputStream body) throws IOException {
    long until = System.nanoTime() + within.toNanos();
    ByteArrayOutputStream read = new ByteArrayOutputStream(CHUNK);
    byte[] chunk = new byte[CHUNK];
    for (int n = body.read(chunk); n >= 0; n = body.read(chunk)) {
      read.write(chunk, 0, n);
      if (read.size() > mostBytes) {
        throw new Refusal(
            413, "the body has more than " + mostBytes + " bytes, which is all that is read");
      }
      if (System.nanoTime() - until > 0) {
        throw new Refusal(408, "the body did not arrive within " + within.toSeconds() + " seconds");
      }
    }
    return read.toByteArray();
  }

  private static String text(byte[] bytes) throws CharacterCodingException {
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }
}
