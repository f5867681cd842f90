package org.restory.examples.ehr.hooks;

/** Why a call is not answered: a status of HTTP, and a sentence for whoever can mend it. It holds nothing that was shared. */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;

  /**
   * A refusal.
   *
   * @param status the HTTP status, 400 to 599
   * @param message what is wrong, where, and what is expected
   */
  public Refusal(int status, String message) {
    super(message);
    this.status = status;
  }

  /** The same, for a reason that lies in something else. */
  public Refusal(int status, String message, Throwable cause) {
    super(message, cause);
    this.status = status;
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }

  /** The message; never null. */
  public String words() {
    return String.valueOf(getMessage());
  }
}
