package org.restory.explain;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.Map;
import org.restory.catalog.Catalog;
import org.restory.context.Fact;
import org.restory.explain.Drawing.Box;
import org.restory.explain.Why.Call;
import org.restory.explain.Why.Placing;
import org.restory.explain.Why.RuleHeld;
import org.restory.model.practice.Fit;
import org.restory.report.Reason;
import org.restory.report.Recommendation;
import org.restory.report.RecommendationReport.Reader;

/**
 * Draws why an exercise is recommended: facts at the left, then rules, aims, the exercise, and its neighbors in the list. The picture is one
 * SVG file with nothing outside it, and carries the same in words for those who do not see it. Immutable.
 */
public final class WhyPicture {
  private static final int FACTS = 0;
  private static final int RULES = 1;
  private static final int AIMS = 2;
  private static final int EXERCISE = 3;
  private static final int PLACE = 4;

  private final Names names;
  private final ExplanationText text;

  private WhyPicture(Catalog catalog) {
    this.names = new Names(catalog);
    this.text = ExplanationText.of(catalog);
  }

  /** The picture that takes names from a catalog. */
  public static WhyPicture of(Catalog catalog) {
    return new WhyPicture(catalog);
  }

  /** The picture as SVG, for the reader that the explanation is for. */
  public String svg(Why why) {
    boolean forClient = why.reader() == Reader.CLIENT;
    Drawing drawing =
        new Drawing("Why “" + why.recommendation().name() + "”", String.join(" ", text.of(why)));
    drawing.columns(
        forClient
            ? ImmutableList.of("What you shared", "Why", "What may help", "To try")
            : ImmutableList.of(
                "What was stated",
                "Rules that hold",
                "What is called for",
                "Exercise",
                "Its place"));
    Box exercise = drawing.box(EXERCISE, "strong", exercise(why.recommendation(), forClient));
    Map<Fact, Box> facts = new LinkedHashMap<>();
    Map<Reason, Box> reasons = new LinkedHashMap<>();
    for (Call call : why.calls()) {
      Box aim = drawing.box(AIMS, "plain", aim(call, forClient));
      drawing.link(aim, exercise, call.served().fit() == Fit.PRIMARY);
      for (RuleHeld rule : call.rules()) {
        Box reason = reasons.computeIfAbsent(
            rule.reason(), each -> drawing.box(RULES, "plain", reason(each, forClient)));
        drawing.link(reason, aim, true);
        link(drawing, facts, rule.reason().facts(), reason);
      }
    }
    for (RuleHeld rule : why.preferences()) {
      Box reason = reasons.computeIfAbsent(
          rule.reason(), each -> drawing.box(RULES, "plain", reason(each, false)));
      drawing.link(reason, exercise, false);
      link(drawing, facts, rule.reason().facts(), reason);
    }
    why.placing().ifPresent(placing -> place(drawing, exercise, placing, why));
    return drawing.svg();
  }

  private void link(Drawing drawing, Map<Fact, Box> boxes, ImmutableSet<Fact> facts, Box reason) {
    for (Fact fact : facts) {
      Box box = boxes.computeIfAbsent(
          fact, each -> drawing.box(FACTS, "stated", ImmutableList.of(names.wording.fact(each))));
      drawing.link(box, reason, true);
    }
  }

  private static ImmutableList<String> exercise(Recommendation full, boolean forClient) {
    return forClient
        ? ImmutableList.of(full.name())
        : ImmutableList.of(
            full.name(),
            full.minutes() + " min, depth " + full.depth() + ", exposure " + full.exposure());
  }

  private static ImmutableList<String> aim(Call call, boolean forClient) {
    String name = call.served().raised().name();
    return forClient
        ? ImmutableList.of(name)
        : ImmutableList.of(
            name,
            "weight " + call.served().raised().weight()
                + (call.served().fit() == Fit.PRIMARY ? ", served closely" : ", served in part"));
  }

  private static ImmutableList<String> reason(Reason reason, boolean forClient) {
    return forClient || reason.label().isEmpty()
        ? ImmutableList.of(reason.because())
        : ImmutableList.of(reason.label(), reason.because());
  }

  private void place(Drawing drawing, Box exercise, Placing placing, Why why) {
    String own = names.exercise(why.recommendation().exercise());
    placing.after().ifPresent(neighbor -> {
      String other = names.exercise(neighbor.exercise());
      drawing.link(
          exercise,
          drawing.box(
              PLACE,
              "plain",
              ImmutableList.of(
                  (placing.place() - 1) + ". " + other, neighbor.because().said(other, own))),
          false);
    });
    drawing.link(
        exercise,
        drawing.box(
            PLACE, "strong", ImmutableList.of("Place " + placing.place() + " of " + placing.of())),
        true);
    placing.before().ifPresent(neighbor -> {
      String other = names.exercise(neighbor.exercise());
      drawing.link(
          exercise,
          drawing.box(
              PLACE,
              "plain",
              ImmutableList.of(
                  (placing.place() + 1) + ". " + other, neighbor.because().said(own, other))),
          false);
    });
  }
}
