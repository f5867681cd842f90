package org.restory.pack.concepts;

import static org.restory.pack.text.Scalars.id;
import static org.restory.pack.text.Scalars.integer;
import static org.restory.pack.text.Scalars.oneOf;
import static org.restory.pack.text.Scalars.text;

import org.restory.model.Format;
import org.restory.model.Phase;
import org.restory.model.practice.Aim;
import org.restory.model.practice.JourneyTemplate;
import org.restory.model.practice.JourneyTemplate.Station;
import org.restory.pack.text.Codec;
import org.restory.pack.text.OwnId;
import org.restory.pack.text.Shape;

/** The codec of journey templates. */
public final class JourneyCodec {
  private JourneyCodec() {}

  public static Codec<JourneyTemplate> codec() {
    return Shape.of(JourneyTemplate::builder, JourneyTemplate.Builder::build)
        .required(
            "id", OwnId.of(JourneyTemplate.class), JourneyTemplate.Builder::id, JourneyTemplate::id)
        .including(
            Terms.aboutWith("description"), JourneyTemplate.Builder::about, JourneyTemplate::about)
        .list(
            "formats",
            oneOf(Format.class),
            JourneyTemplate.Builder::addAllFormats,
            JourneyTemplate::formats)
        .list(
            "stations",
            station(),
            JourneyTemplate.Builder::addAllStations,
            JourneyTemplate::stations)
        .list(
            "reviews-at",
            integer(1, 100),
            JourneyTemplate.Builder::addAllReviewsAt,
            JourneyTemplate::reviewsAt)
        .list("keeps", text(), JourneyTemplate.Builder::addAllKeeps, JourneyTemplate::keeps)
        .list(
            "replan-when",
            text(),
            JourneyTemplate.Builder::addAllReplanWhen,
            JourneyTemplate::replanWhen);
  }

  private static Codec<Station> station() {
    return Shape.of(Station::builder, Station.Builder::build)
        .required("session", integer(1, 100), Station.Builder::session, Station::session)
        .required("phase", oneOf(Phase.class), Station.Builder::phase, Station::phase)
        .list("aims", id(Aim.class), Station.Builder::addAllAims, Station::aims)
        .list("or-else", id(Aim.class), Station.Builder::addAllOrElse, Station::orElse)
        .required("why", text(), Station.Builder::why, Station::why);
  }
}
