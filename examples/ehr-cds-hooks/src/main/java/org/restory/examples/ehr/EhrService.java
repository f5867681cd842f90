package org.restory.examples.ehr;

import ca.uhn.fhir.context.FhirContext;
import com.google.common.collect.ImmutableMap;
import java.net.URI;
import org.restory.catalog.Catalog;
import org.restory.examples.ehr.advice.Catalogs;
import org.restory.examples.ehr.audit.AuditKey;
import org.restory.examples.ehr.audit.AuditSettings;
import org.restory.examples.ehr.audit.AuditStore;
import org.restory.examples.ehr.http.EhrServer;
import org.restory.examples.ehr.http.Operation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The service: everything put together once, and started. */
public final class EhrService implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(EhrService.class);

  private final AuditStore audit;
  private final Operation operation;
  private final EhrServer server;

  private EhrService(AuditStore audit, Operation operation, EhrServer server) {
    this.audit = audit;
    this.operation = operation;
    this.server = server;
  }

  /**
   * Starts the service with settings from the environment, until it is told to stop.
   *
   * @param args none
   */
  public static void main(String[] args) {
    EhrService service = start(Settings.of(ImmutableMap.copyOf(System.getenv())));
    Runtime.getRuntime().addShutdownHook(new Thread(service::close, "stop"));
  }

  /**
   * A started service.
   *
   * @throws IllegalArgumentException if the settings can't be used
   * @throws org.restory.catalog.InvalidContentException if a pack does not fit, with every problem
   */
  public static EhrService start(Settings settings) {
    FhirContext fhir = FhirContext.forR4();
    Catalog catalog = Catalogs.of(settings.packs());
    AuditKey key = AuditKey.readOrCreate(settings.keyFile());
    AuditStore audit = AuditStore.open(
        new AuditSettings(
            settings.database(), settings.databaseUser(), settings.databasePassword(), false),
        key);
    Operation operation = new Operation(audit);
    try {
      EhrServer server = EhrServer.start(
          new EhrServer.Listening(settings.host(), settings.port(), settings.origins()),
          fhir,
          new Assembly(settings, fhir, catalog, key, audit).parts(operation));
      LOG.atInfo()
          .addKeyValue("port", server.port())
          .addKeyValue("packs", catalog.packs())
          .addKeyValue("trust", settings.anyCaller() ? "ANY CALLER: development only" : "signed")
          .addKeyValue("newKey", key.isNew())
          .log("started");
      return new EhrService(audit, operation, server);
    } catch (RuntimeException e) {
      operation.close();
      audit.close();
      throw e;
    }
  }

  /** The URL of the service on this machine. */
  public URI url() {
    return URI.create("http://localhost:" + server.port());
  }

  /** Answers what has been asked, and stops. */
  @Override
  public void close() {
    server.close();
    operation.close();
    audit.close();
    LOG.atInfo().log("stopped");
  }
}
