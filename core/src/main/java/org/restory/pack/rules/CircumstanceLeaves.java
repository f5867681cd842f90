package org.restory.pack.rules;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.restory.check.Words;
import org.restory.context.Circumstance.Kind;
import org.restory.context.SessionContext;
import org.restory.model.Format;
import org.restory.pack.text.Codec;
import org.restory.pack.text.Component;
import org.restory.pack.text.Lists;
import org.restory.pack.text.Records;
import org.restory.pack.text.Scalars;
import org.restory.pack.text.Union;
import org.restory.rule.condition.CircumstanceIs;
import org.restory.rule.condition.CircumstanceWithin;
import org.restory.rule.condition.Leaf;

/** The codecs of conditions on the circumstances of a session, each known by the circumstance. */
public final class CircumstanceLeaves {
  private CircumstanceLeaves() {}

  public static void addTo(Union<Leaf> leaves) {
    words(leaves, Kind.PHASE, new PhaseWords());
    words(leaves, Kind.FORMAT, Format.class);
    words(leaves, Kind.PLACE, SessionContext.Place.class);
    words(leaves, Kind.PRIVACY, SessionContext.Privacy.class);
    words(leaves, Kind.ATTENDANCE, SessionContext.Attendance.class);
    words(leaves, Kind.AGE, SessionContext.AgeGroup.class);
    numbers(leaves, Kind.MINUTES);
    numbers(leaves, Kind.SESSION);
    numbers(leaves, Kind.SESSIONS_LEFT);
  }

  private static <E extends Enum<E>> void words(Union<Leaf> leaves, Kind kind, Class<E> type) {
    words(leaves, kind, Lists.some(Scalars.wordOf(type)));
  }

  private static void words(Union<Leaf> leaves, Kind kind, Codec<List<String>> words) {
    leaves.form(
        Words.of(kind),
        CircumstanceIs.class,
        leaf -> leaf.kind() == kind,
        Records.of(
            Component.required(Words.of(kind), words, leaf -> leaf.values().asList()),
            values -> new CircumstanceIs(kind, ImmutableSet.copyOf(values))));
  }

  private static void numbers(Union<Leaf> leaves, Kind kind) {
    leaves.form(
        Words.of(kind),
        CircumstanceWithin.class,
        leaf -> leaf.kind() == kind,
        Records.of(
            Component.required(Words.of(kind), Scalars.range(), CircumstanceWithin::range),
            range -> new CircumstanceWithin(kind, range)));
  }
}
