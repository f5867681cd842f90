package org.restory.examples.ehr.audit;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.restory.account.RecordFormat;
import org.restory.account.RecordKey;
import org.restory.account.Replay;
import org.restory.catalog.InvalidContentException;
import org.restory.examples.ehr.advice.Catalogs;
import org.restory.recommend.Recommender;

/**
 * Answers from the audit trail, at the command line, years later: lists records, shows one with what was then done, and makes one again
 * with the content of now. Beside a running service it changes nothing.
 */
public final class ReplayCommand {
  /** The answer is that of then. */
  static final int SAME = 0;
  /** Something differs, and was said. */
  static final int DIFFERS = 1;
  /** There is no answer, and it was said why. */
  static final int NOT_POSSIBLE = 2;

  private static final int LISTED = 20;
  private static final String USAGE = """
      usage: list [how many]     the newest records
             show <record id>    a record, with what was done
             replay <record id>  makes the recommendation again with the content of now
      exit:  0 the same, 1 something differs, 2 no answer
      from the environment, as the service is set up:
             RESTORY_DATABASE, RESTORY_DATABASE_USER, RESTORY_DATABASE_PASSWORD
             RESTORY_KEY_FILE, the key that the service made its records with
             RESTORY_PACKS, the packs of the clinic""";

  private final AuditStore store;
  private final RecordKey key;
  private final Supplier<Recommender> recommender;
  private final PrintStream out;

  ReplayCommand(
      AuditStore store, RecordKey key, Supplier<Recommender> recommender, PrintStream out) {
    this.store = store;
    this.key = key;
    this.recommender = recommender;
    this.out = out;
  }

  /** Runs it, and ends the process with what it answers: 0 the same, 1 something differs, 2 no answer. */
  public static void main(String[] args) {
    System.exit(run(
        ImmutableList.copyOf(args),
        System.getenv(),
        packs -> Recommender.of(Catalogs.of(packs)),
        System.out));
  }

  static int run(
      ImmutableList<String> args,
      Map<String, String> environment,
      Function<ImmutableList<Path>, Recommender> recommenderOver,
      PrintStream out) {
    try {
      AuditKey key =
          AuditKey.read(Path.of(environment.getOrDefault("RESTORY_KEY_FILE", "restory-audit.key")));
      AuditSettings settings = new AuditSettings(
          environment.getOrDefault("RESTORY_DATABASE", "jdbc:sqlite:restory-audit.db"),
          Optional.ofNullable(environment.get("RESTORY_DATABASE_USER")),
          Optional.ofNullable(environment.get("RESTORY_DATABASE_PASSWORD")),
          false);
      try (AuditStore store = AuditStore.openAsItIs(settings, key)) {
        return new ReplayCommand(
                store, key.digests(), () -> recommenderOver.apply(packs(environment)), out)
            .run(args);
      }
    } catch (AuditException
        | IllegalArgumentException
        | UncheckedIOException
        | InvalidContentException failed) {
      out.println(failed.getMessage());
      return NOT_POSSIBLE;
    }
  }

  private static ImmutableList<Path> packs(Map<String, String> environment) {
    return Splitter.on(',')
        .trimResults()
        .omitEmptyStrings()
        .splitToStream(environment.getOrDefault("RESTORY_PACKS", ""))
        .map(Path::of)
        .collect(ImmutableList.toImmutableList());
  }

  int run(ImmutableList<String> args) {
    String command = args.isEmpty() ? "" : args.get(0);
    if (command.equals("list") && args.size() <= 2) {
      return list(args.size() == 2 ? Ints.tryParse(args.get(1)) : Integer.valueOf(LISTED));
    }
    if (args.size() == 2 && (command.equals("show") || command.equals("replay"))) {
      return store
          .find(args.get(1))
          .map(record -> command.equals("show") ? show(record) : replay(record))
          .orElseGet(() -> noAnswer("there is no record of this id; 'list' gives those there are"));
    }
    return noAnswer(USAGE);
  }

  private int list(@Nullable Integer most) {
    if (most == null || most < 1) {
      return noAnswer(USAGE);
    }
    store
        .newest(most)
        .forEach(stored -> out.println(String.join(
            "  ",
            stored.record().madeAt().orElseThrow().toString(),
            stored.id(),
            stored.record().exercises().size() + " exercises",
            stored.record().complete() ? "complete" : "facts left out",
            store.feedback(stored.id()).size() + " feedback")));
    return SAME;
  }

  private int show(StoredRecord stored) {
    stored.madeFor().ifPresent(user -> out.println("shown to " + user));
    out.println(RecordFormat.toJson(store.outcomes(stored.id()).orElse(stored.record())));
    store.feedback(stored.id()).stream()
        .filter(feedback -> feedback.exercise().isEmpty())
        .map(feedback -> feedback.at() + " a card was "
            + (feedback.accepted() ? "accepted" : "overridden")
            + feedback.reason().map(reason -> ", " + reason.code()).orElse("")
            + feedback.comment().map(comment -> ": " + comment).orElse("")
            + feedback.by().map(user -> ", by " + user).orElse(""))
        .forEach(out::println);
    return SAME;
  }

  private int replay(StoredRecord stored) {
    Replay replay = Replay.of(stored.record(), key, recommender.get());
    if (replay instanceof Replay.Same same) {
      out.println(
          same.wholeReport()
              ? "the same: engine, packs and content are those of then, and so is all that was shown"
              : "the same: engine, packs and content are those of then, and so is what the kept facts"
                  + " call for; facts were left out of this record");
      return SAME;
    }
    if (replay instanceof Replay.Differs differs) {
      differs.differences().forEach(out::println);
      return DIFFERS;
    }
    return noAnswer(((Replay.NotPossible) replay).because());
  }

  private int noAnswer(String why) {
    out.println(why);
    return NOT_POSSIBLE;
  }
}
