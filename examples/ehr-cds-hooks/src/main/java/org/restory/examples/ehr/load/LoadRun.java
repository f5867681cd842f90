package org.restory.examples.ehr.load;

import ca.uhn.fhir.context.FhirContext;
import com.google.common.collect.ImmutableList;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.restory.examples.ehr.samples.SampleCalls;
import org.restory.examples.ehr.samples.SamplePatients;

/**
 * Calls {@code patient-view} at a steady rate, whether or not earlier calls are answered. What a call takes is counted from when it was due,
 * so that a service that falls behind can't hide it.
 */
public final class LoadRun {
  private static final int MOST_OPEN = 2_000;
  private static final double NANOS_IN_MILLISECOND = 1e6;

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI endpoint;
  private final ImmutableList<String> bodies;

  private LoadRun(URI service, ImmutableList<String> bodies) {
    this.endpoint = URI.create(service + "/cds-services/restory-patient-view");
    this.bodies = bodies;
  }

  /**
   * Runs against a service that trusts any caller.
   *
   * @param args the service's URL, calls a second, and calls in all; by default {@code http://localhost:8080 200 100000}
   */
  public static void main(String[] args) {
    URI service = URI.create(args.length > 0 ? args[0] : "http://localhost:8080");
    int rate = args.length > 1 ? Integer.parseInt(args[1]) : 200;
    int calls = args.length > 2 ? Integer.parseInt(args[2]) : 100_000;
    FhirContext fhir = FhirContext.forR4();
    SamplePatients patients = SamplePatients.load(fhir);
    SampleCalls sample = new SampleCalls(patients, fhir);
    LoadRun run = new LoadRun(
        service,
        patients.ids().stream().map(sample::patientView).collect(ImmutableList.toImmutableList()));
    run.at(rate, Math.min(calls, rate * 20));
    System.out.println("warm; now " + calls + " calls at " + rate + " a second");
    System.out.println(run.at(rate, calls));
  }

  private Result at(int rate, int calls) {
    long[] nanos = new long[calls];
    AtomicInteger errors = new AtomicInteger();
    Semaphore open = new Semaphore(MOST_OPEN);
    long start = System.nanoTime();
    for (int i = 0; i < calls; i++) {
      int call = i;
      long due = start + (long) (i * (1e9 / rate));
      while (System.nanoTime() < due) {
        LockSupport.parkNanos(due - System.nanoTime());
      }
      open.acquireUninterruptibly();
      var unused = client
          .sendAsync(
              request(bodies.get(i % bodies.size())), HttpResponse.BodyHandlers.ofByteArray())
          .whenComplete((response, failure) -> {
            nanos[call] = System.nanoTime() - due;
            if (failure != null || response.statusCode() != 200) {
              errors.incrementAndGet();
            }
            open.release();
          });
    }
    open.acquireUninterruptibly(MOST_OPEN);
    Arrays.sort(nanos);
    return new Result(
        calls,
        errors.get(),
        Duration.ofNanos(System.nanoTime() - start),
        millis(nanos, 0.5),
        millis(nanos, 0.95),
        millis(nanos, 0.99),
        millis(nanos, 1));
  }

  private static double millis(long[] sorted, double part) {
    return sorted[(int) Math.min(sorted.length - 1, Math.ceil(part * sorted.length))]
        / NANOS_IN_MILLISECOND;
  }

  private HttpRequest request(String body) {
    return HttpRequest.newBuilder(endpoint)
        .header("Content-Type", "application/json")
        .timeout(Duration.ofSeconds(30))
        .POST(HttpRequest.BodyPublishers.ofString(body))
        .build();
  }

  private record Result(
      int calls,
      int errors,
      Duration took,
      double median,
      double percentile95,
      double percentile99,
      double longest) {
    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "%d calls in %d s, %d errors; ms: median %.1f, 95th percentile %.1f, 99th %.1f, longest %.1f",
          calls,
          took.toSeconds(),
          errors,
          median,
          percentile95,
          percentile99,
          longest);
    }
  }
}
