package org.restory.examples.ehr;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.restory.examples.ehr.trust.TrustedClient;

/** Reads settings from variables, and tells of each that can't be read what it is and what it should be. */
final class SettingsReader {
  static final String PREFIX = "RESTORY_";
  private static final Splitter LIST = Splitter.on(',').trimResults().omitEmptyStrings();

  private final ImmutableMap<String, String> variables;
  private final Set<String> asked = new HashSet<>();

  SettingsReader(ImmutableMap<String, String> variables) {
    this.variables = variables;
  }

  Settings read() {
    int port = number("PORT", 8080, 0, 65_535);
    Settings settings = new Settings(
        text("HOST").orElse("127.0.0.1"),
        port,
        value("PUBLIC_URL", "an absolute URL", SettingsReader::url)
            .orElse(URI.create("http://localhost:" + port)),
        choice("TRUST", "signed", "any").equals("any"),
        clients(),
        ImmutableSet.copyOf(list("ORIGINS")),
        list("FHIR_SERVERS").stream()
            .map(each -> each.replaceAll("/+$", ""))
            .collect(ImmutableSet.toImmutableSet()),
        list("PACKS").stream().map(Path::of).collect(ImmutableList.toImmutableList()),
        text("DATABASE").orElse("jdbc:sqlite:restory-audit.db"),
        text("DATABASE_USER"),
        text("DATABASE_PASSWORD"),
        Path.of(text("KEY_FILE").orElse("restory-audit.key")),
        value("STALE_AFTER", "a period such as P12M", SettingsReader::period)
            .orElse(Period.ofMonths(12)),
        value("TODAY", "a day such as 2025-01-01", LocalDate::parse),
        value(
                "ADVICE_KEPT",
                "a duration of a minute or more, such as PT30M",
                text -> atLeast(text, Duration.ofMinutes(1)))
            .orElse(Duration.ofMinutes(30)),
        number("MOST_BYTES", 5_000_000, 1_000, 100_000_000),
        value(
                "FHIR_WITHIN",
                "a duration of 10 ms or more, such as PT2S",
                text -> atLeast(text, Duration.ofMillis(10)))
            .orElse(Duration.ofSeconds(2)),
        choice("SAMPLES", "off", "on").equals("on"));
    checkUnknown();
    checkTrust(settings);
    return settings;
  }

  private void checkUnknown() {
    Set<String> unknown = new HashSet<>(variables.keySet());
    unknown.removeIf(name -> !name.startsWith(PREFIX));
    unknown.removeAll(asked);
    checkArgument(unknown.isEmpty(), "unknown settings %s; expected some of %s", unknown, asked);
  }

  private static void checkTrust(Settings settings) {
    checkArgument(
        settings.anyCaller() || !settings.clients().isEmpty(),
        "no client is trusted; set RESTORY_CLIENTS to 'issuer=URL of its keys',"
            + " or RESTORY_TRUST=any for development with invented patients");
    checkArgument(
        settings.anyCaller() || settings.today().isEmpty(),
        "RESTORY_TODAY is set; expected it only with RESTORY_TRUST=any, since records would bear that day");
  }

  private ImmutableList<TrustedClient> clients() {
    return list("CLIENTS").stream()
        .map(each -> {
          int sign = each.lastIndexOf('=');
          checkArgument(
              sign > 0, "RESTORY_CLIENTS holds '%s'; expected 'issuer=URL of its keys'", each);
          return new TrustedClient(each.substring(0, sign), URI.create(each.substring(sign + 1)));
        })
        .collect(ImmutableList.toImmutableList());
  }

  private Optional<String> text(String name) {
    asked.add(PREFIX + name);
    return Optional.ofNullable(variables.get(PREFIX + name)).filter(value -> !value.isBlank());
  }

  private List<String> list(String name) {
    return text(name).map(LIST::splitToList).orElse(List.of());
  }

  private String choice(String name, String usual, String other) {
    String chosen = text(name).orElse(usual);
    checkArgument(
        chosen.equals(usual) || chosen.equals(other),
        "RESTORY_%s is '%s'; expected '%s' or '%s'",
        name,
        chosen,
        usual,
        other);
    return chosen;
  }

  private int number(String name, int usual, int least, int most) {
    String expected = "a whole number from " + least + " to " + most;
    int number = value(name, expected, Integer::parseInt).orElse(usual);
    checkArgument(
        number >= least && number <= most, "RESTORY_%s is %s; expected %s", name, number, expected);
    return number;
  }

  private <T> Optional<T> value(String name, String expected, Function<String, T> read) {
    return text(name).map(text -> {
      try {
        return read.apply(text);
      } catch (IllegalArgumentException | DateTimeParseException e) {
        throw new IllegalArgumentException(
            "RESTORY_" + name + " is '" + text + "'; expected " + expected, e);
      }
    });
  }

  private static Period period(String text) {
    Period period = Period.parse(text);
    checkArgument(!period.isNegative(), "negative");
    return period;
  }

  private static Duration atLeast(String text, Duration least) {
    Duration duration = Duration.parse(text);
    checkArgument(duration.compareTo(least) >= 0, "too short");
    return duration;
  }

  private static URI url(String text) {
    URI url = URI.create(text.replaceAll("/+$", ""));
    checkArgument(url.isAbsolute() && url.getHost() != null, "not absolute");
    return url;
  }
}
