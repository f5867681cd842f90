package org.restory.pack.concepts;

import org.restory.model.practice.Aim;
import org.restory.model.practice.Technique;
import org.restory.pack.text.Codec;
import org.restory.pack.text.OwnId;
import org.restory.pack.text.Scalars;
import org.restory.pack.text.Shape;

/** The codec of aims. */
public final class AimCodec {
  private AimCodec() {}

  public static Codec<Aim> codec() {
    return Shape.of(Aim::builder, Aim.Builder::build)
        .required("id", OwnId.of(Aim.class), Aim.Builder::id, Aim::id)
        .including(Terms.aboutWith("description"), Aim.Builder::about, Aim::about)
        .usually(
            "for-clinician", false, Scalars.truth(), Aim.Builder::forClinician, Aim::forClinician)
        .usually(
            "addresses-context",
            false,
            Scalars.truth(),
            Aim.Builder::addressesContext,
            Aim::addressesContext)
        .list(
            "techniques",
            Scalars.id(Technique.class),
            Aim.Builder::addAllTechniques,
            Aim::techniques);
  }
}
