package org.restory.examples.ehr.advice;

import com.google.common.base.Ticker;
import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import java.time.Duration;
import java.util.Optional;

/** Keeps advice in memory for as long as a clinician may look at it, and nowhere else. */
public final class AdviceShelf {
  private final Cache<String, Shelved> kept;
  private final RandomNames names = new RandomNames();

  /**
   * A shelf.
   *
   * @param keptFor how long advice stays
   * @param most how much advice stays; beyond it the oldest goes
   * @param ticker tells the time that passes
   */
  public AdviceShelf(Duration keptFor, int most, Ticker ticker) {
    this.kept = CacheBuilder.newBuilder()
        .expireAfterWrite(keptFor)
        .maximumSize(most)
        .ticker(ticker)
        .build();
  }

  /** Puts advice on the shelf, and gives the name under which it stands there: one that nobody can guess, and that is stored nowhere. */
  public String put(Advice advice, Visit visit) {
    String name = names.next();
    kept.put(name, new Shelved(advice, visit));
    return name;
  }

  /** The advice of that name, while it is kept. */
  public Optional<Shelved> find(String name) {
    return Optional.ofNullable(kept.getIfPresent(name));
  }

  /**
   * What stands on the shelf.
   *
   * @param advice the advice
   * @param visit the visit it is on
   */
  public record Shelved(Advice advice, Visit visit) {
    /** Shows nothing that was shared. */
    @Override
    public String toString() {
      return "Shelved{private}";
    }
  }
}
