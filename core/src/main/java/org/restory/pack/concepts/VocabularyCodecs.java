package org.restory.pack.concepts;

import org.restory.model.About;
import org.restory.model.person.Identity;
import org.restory.model.person.IdentityDimension;
import org.restory.model.person.Signal;
import org.restory.model.safety.Instrument;
import org.restory.model.safety.Prerequisite;
import org.restory.model.world.Barrier;
import org.restory.model.world.Level;
import org.restory.model.world.LifeDomain;
import org.restory.pack.text.Codec;
import org.restory.pack.text.Component;
import org.restory.pack.text.OwnId;
import org.restory.pack.text.Records;
import org.restory.pack.text.Scalars;
import org.restory.pack.text.Shape;

/** The codecs of the vocabulary's concepts that say more than a name and a meaning. */
public final class VocabularyCodecs {
  private VocabularyCodecs() {}

  public static Codec<Identity> identity() {
    return Records.of(
        Terms.id(Identity.class),
        Terms.about(),
        Component.required("dimension", Scalars.id(IdentityDimension.class), Identity::dimension),
        Component.optional("parent", Scalars.id(Identity.class), Identity::parent),
        Identity::new);
  }

  public static Codec<Barrier> barrier() {
    return Shape.of(Barrier::builder, Barrier.Builder::build)
        .required("id", OwnId.of(Barrier.class), Barrier.Builder::id, Barrier::id)
        .including(about(), Barrier.Builder::about, Barrier::about)
        .optional("parent", Scalars.id(Barrier.class), Barrier.Builder::parent, Barrier::parent)
        .required(
            "family", Scalars.oneOf(Barrier.Family.class), Barrier.Builder::family, Barrier::family)
        .list("levels", Scalars.oneOf(Level.class), Barrier.Builder::addAllLevels, Barrier::levels)
        .list(
            "domains",
            Scalars.oneOf(LifeDomain.class),
            Barrier.Builder::addAllDomains,
            Barrier::domains);
  }

  public static Codec<Signal> signal() {
    return Records.of(
        Terms.id(Signal.class),
        Terms.about(),
        Component.required("noted-by", Scalars.oneOf(Signal.NotedBy.class), Signal::notedBy),
        Signal::new);
  }

  public static Codec<Prerequisite> prerequisite() {
    return Records.of(
        Terms.id(Prerequisite.class),
        Terms.about(),
        Component.required("ask", Scalars.text(), Prerequisite::ask),
        Prerequisite::new);
  }

  public static Codec<Instrument> instrument() {
    return Shape.of(Instrument::builder, Instrument.Builder::build)
        .required("id", OwnId.of(Instrument.class), Instrument.Builder::id, Instrument::id)
        .including(about(), Instrument.Builder::about, Instrument::about)
        .required("min", Scalars.number(), Instrument.Builder::min, Instrument::min)
        .required("max", Scalars.number(), Instrument.Builder::max, Instrument::max)
        .required(
            "higher-is",
            Scalars.oneOf(Instrument.Direction.class),
            Instrument.Builder::higherIs,
            Instrument::higherIs)
        .optional(
            "items",
            Scalars.integer(1, 1000),
            Instrument.Builder::items,
            i -> i.items().stream().boxed().findFirst())
        .optional(
            "item-max",
            Scalars.number(),
            Instrument.Builder::itemMax,
            i -> i.itemMax().stream().boxed().findFirst())
        .list("bands", band(), Instrument.Builder::addAllBands, Instrument::bands)
        .required("licence", Scalars.text(), Instrument.Builder::licence, Instrument::licence);
  }

  private static Codec<Instrument.Band> band() {
    return Records.of(
        Component.required("name", Scalars.text(), Instrument.Band::name),
        Component.required("from", Scalars.number(), Instrument.Band::from),
        Component.required("to", Scalars.number(), Instrument.Band::to),
        Instrument.Band::new);
  }

  private static Shape<About, About.Builder> about() {
    return Terms.aboutWith("description");
  }
}
