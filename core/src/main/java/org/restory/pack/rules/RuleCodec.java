package org.restory.pack.rules;

import static org.restory.pack.text.Scalars.text;

import org.restory.model.Provenance;
import org.restory.model.Reference;
import org.restory.pack.text.Codec;
import org.restory.pack.text.Lists;
import org.restory.pack.text.OwnId;
import org.restory.pack.text.ProvenanceCodec;
import org.restory.pack.text.Scalars;
import org.restory.pack.text.Shape;
import org.restory.rule.Rule;

/** The codec of rules. */
public final class RuleCodec {
  private RuleCodec() {}

  public static Codec<Rule> codec() {
    return Shape.of(Rule::builder, Rule.Builder::build)
        .required("id", OwnId.of(Rule.class), Rule.Builder::id, Rule::id)
        .optional("number", text(), Rule.Builder::number, Rule::number)
        .required("when", new ConditionCodec(), Rule.Builder::when, Rule::when)
        .required("then", Lists.of(EffectCodecs.union()), Rule.Builder::addAllThen, Rule::then)
        .required("because", text(), Rule.Builder::because, Rule::because)
        .required("for-client", text(), Rule.Builder::forClient, Rule::forClient)
        .optional("lifts-when", text(), Rule.Builder::liftsWhen, Rule::liftsWhen)
        .list(
            "references",
            Scalars.id(Reference.class),
            Rule.Builder::addAllReferences,
            Rule::references)
        .usually(
            "provenance",
            Provenance.unstated(),
            ProvenanceCodec.codec(),
            Rule.Builder::provenance,
            Rule::provenance);
  }
}
