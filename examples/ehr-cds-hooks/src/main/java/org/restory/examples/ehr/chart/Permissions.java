package org.restory.examples.ehr.chart;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.base.Enums;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Consent.ConsentProvisionType;
import org.hl7.fhir.r4.model.Consent.ConsentState;
import org.hl7.fhir.r4.model.Consent.ProvisionComponent;
import org.hl7.fhir.r4.model.Period;
import org.restory.context.Consents;
import org.restory.context.Consents.Decision;
import org.restory.model.ConsentScope;

/**
 * What the person's consents in force permit and deny, use by use. A denial wins over a permission. A permission that holds only for some
 * actors, labels, classes or codes is none here, since this service can't tell whether they are met.
 */
final class Permissions {
  private static final String SCOPES = "http://terminology.hl7.org/CodeSystem/consentscope";
  private static final String USES = RestoryUrls.CODE_SYSTEM + "consent-scope";

  private final ImmutableList<Rule> rules;

  private Permissions(ImmutableList<Rule> rules) {
    this.rules = rules;
  }

  /** The permissions of a person on a day; {@code sheets} are the ids of the forms in their own words. */
  static Permissions of(
      ImmutableList<Consent> consents,
      Person person,
      LocalDate today,
      ImmutableSet<String> sheets) {
    return new Permissions(consents.stream()
        .filter(consent -> consent.getStatus() == ConsentState.ACTIVE)
        .filter(consent -> consent.getScope().hasCoding(SCOPES, "patient-privacy"))
        .filter(consent -> person.is(consent.getPatient()))
        .flatMap(consent ->
            rules(consent.getProvision(), source(consent, sheets), Optional.empty(), today))
        .collect(toImmutableList()));
  }

  /** What was decided for the work as a whole. */
  ImmutableMap<ConsentScope, Decision> forWork() {
    return decided(rules.stream().filter(rule -> rule.about().isEmpty()));
  }

  /** What was decided for one form; a permission for the work as a whole is none for it, and a denial is. */
  Consents forForm(String id) {
    return new Consents(decided(rules.stream()
        .filter(rule -> rule.about().contains(id)
            || (rule.about().isEmpty() && rule.decision() == Decision.REFUSED))));
  }

  private static Stream<Rule> rules(
      ProvisionComponent provision,
      ImmutableSet<String> aboutAbove,
      Optional<ConsentProvisionType> typeAbove,
      LocalDate today) {
    if (!covers(provision.getPeriod(), today)) {
      return Stream.empty();
    }
    ImmutableSet<String> about = provision.hasData()
        ? provision.getData().stream()
            // what can't be told is not the whole
            .map(data -> Ids.of(data.getReference()).orElse(""))
            .collect(toImmutableSet())
        : aboutAbove;
    Optional<ConsentProvisionType> type =
        provision.hasType() ? Optional.of(provision.getType()) : typeAbove;
    Stream<Rule> own = type.stream()
        .flatMap(each -> decision(each, provision).stream())
        .flatMap(decision -> provision.getPurpose().stream()
            .flatMap(purpose -> use(purpose).stream())
            .map(use -> new Rule(use, decision, about)));
    return Stream.concat(
        own, provision.getProvision().stream().flatMap(inner -> rules(inner, about, type, today)));
  }

  private static Optional<Decision> decision(
      ConsentProvisionType type, ProvisionComponent provision) {
    if (type == ConsentProvisionType.DENY) {
      return Optional.of(Decision.REFUSED);
    }
    boolean isLimited = provision.hasActor()
        || provision.hasSecurityLabel()
        || provision.hasClass_()
        || provision.hasCode();
    return isLimited || type != ConsentProvisionType.PERMIT
        ? Optional.empty()
        : Optional.of(Decision.GIVEN);
  }

  private static Optional<ConsentScope> use(Coding purpose) {
    return USES.equals(purpose.getSystem()) && purpose.hasCode()
        ? Enums.getIfPresent(
                ConsentScope.class, purpose.getCode().toUpperCase(Locale.ROOT).replace('-', '_'))
            .toJavaUtil()
        : Optional.empty();
  }

  private static ImmutableSet<String> source(Consent consent, ImmutableSet<String> sheets) {
    return consent.hasSourceReference()
        ? Ids.of(consent.getSourceReference())
            .filter(sheets::contains)
            .map(ImmutableSet::of)
            .orElse(ImmutableSet.of())
        : ImmutableSet.of();
  }

  private static boolean covers(Period period, LocalDate today) {
    Optional<LocalDate> start = Moment.of(period.getStartElement()).map(Moment::day);
    Optional<LocalDate> end = Moment.of(period.getEndElement()).map(Moment::day);
    return start.filter(today::isBefore).isEmpty() && end.filter(today::isAfter).isEmpty();
  }

  private static ImmutableMap<ConsentScope, Decision> decided(Stream<Rule> rules) {
    Map<ConsentScope, Decision> decided = new EnumMap<>(ConsentScope.class);
    rules.forEach(rule ->
        decided.merge(rule.use(), rule.decision(), (a, b) -> a == Decision.REFUSED ? a : b));
    return Maps.immutableEnumMap(decided);
  }

  /** One use that is permitted or denied, for the forms it is about; for the work as a whole where there are none. */
  private record Rule(ConsentScope use, Decision decision, ImmutableSet<String> about) {}
}
