package org.restory.pack.rules;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.restory.context.Answer;
import org.restory.model.safety.Instrument;
import org.restory.pack.text.Codec;
import org.restory.pack.text.Component;
import org.restory.pack.text.Draft;
import org.restory.pack.text.Records;
import org.restory.pack.text.Scalars;
import org.restory.pack.text.Shape;
import org.restory.rule.Range;
import org.restory.rule.condition.MeasurementWithin;

/** The codec of conditions on scores. */
public final class MeasurementLeaf {
  private MeasurementLeaf() {}

  public static Codec<MeasurementWithin> codec() {
    return Shape.of(MeasurementWithin::builder, MeasurementWithin.Builder::build)
        .required(
            "measurement",
            Scalars.id(Instrument.class),
            MeasurementWithin.Builder::instrument,
            MeasurementWithin::instrument)
        .optional(
            "item",
            Scalars.integer(1, 1000),
            MeasurementWithin.Builder::item,
            leaf -> leaf.item().stream().boxed().findFirst())
        .usually(
            "score",
            Range.any(),
            Scalars.range(),
            MeasurementWithin.Builder::score,
            MeasurementWithin::score)
        .including(Change.shape(), (leaf, change) -> leaf.fall(change.fall()), Change::of)
        .oneOrMore(
            "followed-up",
            Scalars.oneOf(Answer.class),
            MeasurementWithin.Builder::addAllFollowedUp,
            MeasurementWithin::followedUp);
  }

  /** A change since the time before, said as a fall or as a rise. */
  private record Change(Optional<Range> fallenBy, Optional<Range> risenBy) {
    Change {
      checkArgument(
          fallenBy.isEmpty() || risenBy.isEmpty(),
          "both 'fallen-by' and 'risen-by' are given; expected one of them");
    }

    static Change of(MeasurementWithin leaf) {
      Optional<Range> change = Optional.of(leaf.fall()).filter(fall -> !fall.isAny());
      return new Change(
          change.filter(fall -> fall.to() >= 0),
          change.filter(fall -> fall.to() < 0).map(Range::negated));
    }

    static Shape<Change, Draft> shape() {
      return Records.of(
          Component.optional("fallen-by", Scalars.range(), Change::fallenBy),
          Component.optional("risen-by", Scalars.range(), Change::risenBy),
          Change::new);
    }

    Range fall() {
      return fallenBy.or(() -> risenBy.map(Range::negated)).orElse(Range.any());
    }
  }
}
