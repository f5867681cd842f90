package org.restory.explain;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.restory.catalog.Catalog;
import org.restory.context.SessionContext;
import org.restory.context.Source;
import org.restory.context.Stated;
import org.restory.explain.Drawing.Box;
import org.restory.model.Id;
import org.restory.model.person.Goal;
import org.restory.pack.CaseFormat;
import org.restory.pack.StandardPack;
import org.restory.recommend.Recommender;

/** The picture of a chain is one well-formed file, whatever was said, and tells in words what it shows. */
class WhyPictureTest {
  private static final Catalog CATALOG = StandardPack.catalog();

  @Test
  void it_holds_its_sentences_for_those_who_do_not_see_it() {
    chains().forEach(why -> {
      String svg = WhyPicture.of(CATALOG).svg(why);

      assertThat(svg).contains("role=\"img\"").contains("aria-labelledby=\"why-title why-text\"");
      assertThat(unescaped(svg))
          .contains("<title id=\"why-title\">Why “" + why.recommendation().name() + "”</title>")
          .contains(ExplanationText.of(CATALOG).of(why));
    });
  }

  @Test
  void it_reaches_for_nothing_outside_and_runs_nothing() {
    chains()
        .map(WhyPicture.of(CATALOG)::svg)
        .forEach(svg -> assertThat(svg.replace("http://www.w3.org/2000/svg", ""))
            .doesNotContain("http")
            .doesNotContain("href")
            .doesNotContain("<script")
            .doesNotContain("<style"));
  }

  @Test
  void what_a_person_said_is_shown_and_never_read_as_markup() {
    SessionContext session = CaseFormat.shipped("v6-nothing-said-about-identity");
    Stated<Goal> goal = Stated.<Goal>builder()
        .kind(Goal.class)
        .concept(Id.of("sort-out-money"))
        .words("<script>alert('x')</script> & \"more\" \u0007" + "x".repeat(300))
        .source(Source.CLIENT_STATED)
        .build();
    SessionContext told =
        session.withFacts(Stream.concat(session.facts(), Stream.of(goal)).toList());

    List<String> pictures = Recommender.of(CATALOG).explain(told).why().stream()
        .map(WhyPicture.of(CATALOG)::svg)
        .toList();

    assertThat(pictures).anyMatch(svg -> svg.contains("&lt;script&gt;"));
    assertThat(pictures).allSatisfy(svg -> {
      assertThat(svg).doesNotContain("<script").doesNotContain("\u0007");
      assertThat(Pattern.compile("<[a-z]").matcher(svg).results().count())
          .isEqualTo(Pattern.compile("</[a-z]|/>").matcher(svg).results().count());
    });
  }

  @Test
  void lines_are_broken_so_that_they_stay_in_their_box() {
    Drawing drawing = new Drawing("title", "words");
    drawing.columns(ImmutableList.of("one"));

    Box box = drawing.box(0, "plain", ImmutableList.of("a".repeat(100) + " b"));

    assertThat(box.lines()).hasSize(4).allMatch(line -> line.text().length() <= 33);
  }

  private static Stream<Why> chains() {
    Recommender recommender = Recommender.of(CATALOG);
    return CaseFormat.shippedNames().stream()
        .map(CaseFormat::shipped)
        .flatMap(session -> recommender.explain(session).why().stream())
        .flatMap(why -> Stream.concat(Stream.of(why), why.forClient().stream()));
  }

  private static String unescaped(String xml) {
    return xml.replace("&quot;", "\"")
        .replace("&apos;", "'")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
  }
}
