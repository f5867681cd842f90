package org.restory.pack.cases;

import com.google.common.collect.ImmutableMap;
import org.restory.context.Consents;
import org.restory.model.ConsentScope;
import org.restory.pack.text.Called;
import org.restory.pack.text.Codec;
import org.restory.pack.text.Lists;
import org.restory.pack.text.Mapped;
import org.restory.pack.text.Scalars;

/** How consents stand in a file: a mapping from each use to how the person decided on it. */
public final class ConsentsCodec {
  private ConsentsCodec() {}

  /** What was agreed to for one fact. */
  public static Codec<Consents> consents() {
    Codec<Consents> codec = new Mapped<>(
        Lists.map(Scalars.oneOf(ConsentScope.class), Scalars.oneOf(Consents.Decision.class)),
        decisions -> new Consents(ImmutableMap.copyOf(decisions)),
        Consents::decisions);
    return new Called<>("consents", codec);
  }
}
