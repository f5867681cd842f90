package org.restory.examples.benchmarks.contender;

import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.DirectFiringOption;

/**
 * Sessions on a Drools rule base.
 *
 * @param base the rule base
 * @param directly whether rules fire as their facts are inserted, past the agenda
 */
record DroolsSessions(KieBase base, boolean directly) {
  static DroolsSessions of(Model model, boolean directly) {
    return new DroolsSessions(KieBaseBuilder.createKieBaseFromModel(model), directly);
  }

  KieSession open() {
    KieSessionConfiguration configuration = KieServices.get().newKieSessionConfiguration();
    if (directly) {
      configuration.setOption(DirectFiringOption.YES);
    }
    return base.newKieSession(configuration, null);
  }
}
