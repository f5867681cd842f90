package org.restory.promises;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.restory.catalog.Catalog;
import org.restory.catalog.Pack;
import org.restory.context.SessionContext;
import org.restory.testing.RandomCatalogs;
import org.restory.testing.RandomContexts;

/** Any small catalog, and any session over the same vocabulary. */
final class AnySession extends DomainContextBase {
  @Provide
  Arbitrary<Catalog> catalogs() {
    return RandomCatalogs.any();
  }

  @Provide
  Arbitrary<Pack> packs() {
    return RandomCatalogs.packs();
  }

  @Provide
  Arbitrary<SessionContext> sessions() {
    return RandomContexts.any();
  }
}
