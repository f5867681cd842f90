package org.restory.pack.concepts;

import static org.restory.pack.text.Scalars.integer;
import static org.restory.pack.text.Scalars.oneOf;
import static org.restory.pack.text.Scalars.text;

import org.restory.model.Format;
import org.restory.model.practice.SessionShape;
import org.restory.model.practice.Step;
import org.restory.pack.text.Codec;
import org.restory.pack.text.Component;
import org.restory.pack.text.OwnId;
import org.restory.pack.text.Records;
import org.restory.pack.text.Shape;

/** The codec of session shapes. */
public final class SessionShapeCodec {
  private SessionShapeCodec() {}

  public static Codec<SessionShape> codec() {
    return Shape.of(SessionShape::builder, SessionShape.Builder::build)
        .required("id", OwnId.of(SessionShape.class), SessionShape.Builder::id, SessionShape::id)
        .including(Terms.aboutWith("description"), SessionShape.Builder::about, SessionShape::about)
        .list(
            "formats",
            oneOf(Format.class),
            SessionShape.Builder::addAllFormats,
            SessionShape::formats)
        .required("minutes", integer(1, 480), SessionShape.Builder::minutes, SessionShape::minutes)
        .list("parts", part(), SessionShape.Builder::addAllParts, SessionShape::parts)
        .required(
            "settling-minutes",
            integer(0, 480),
            SessionShape.Builder::settlingMinutes,
            SessionShape::settlingMinutes)
        .list("keeps", text(), SessionShape.Builder::addAllKeeps, SessionShape::keeps);
  }

  private static Codec<SessionShape.Part> part() {
    return Records.of(
        Component.required("name", text(), SessionShape.Part::name),
        Component.required("part", oneOf(Step.Part.class), SessionShape.Part::part),
        Component.required("minutes", Length.codec(), Length::of),
        Component.required("does", text(), SessionShape.Part::does),
        (name, part, length, does) ->
            new SessionShape.Part(name, part, length.from, length.to, does));
  }

  /**
   * How long a part may be.
   *
   * @param from shortest
   * @param to longest
   */
  private record Length(int from, int to) {
    static Codec<Length> codec() {
      return Records.of(
          Component.required("from", integer(1, 480), Length::from),
          Component.required("to", integer(1, 480), Length::to),
          Length::new);
    }

    static Length of(SessionShape.Part part) {
      return new Length(part.minutesFrom(), part.minutesTo());
    }
  }
}
