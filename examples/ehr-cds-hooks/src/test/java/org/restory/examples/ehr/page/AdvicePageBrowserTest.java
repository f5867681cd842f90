package org.restory.examples.ehr.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The page in a real Chromium, as people with eyes, ears, a keyboard, a small screen or a printer meet it. */
@Tag("browser")
class AdvicePageBrowserTest {
  private static final String INTERACTIVE = "a[href], summary, select, button, [tabindex='0']";

  private static Site site;
  private static Browser browser;

  @BeforeAll
  static void start() throws IOException {
    site = Site.of(Sample.of("v2-a-sanctioned-claim"));
    browser = Browser.start();
  }

  @AfterAll
  static void stop() {
    browser.close();
    site.close();
  }

  @BeforeEach
  void begin_as_most_people_do() {
    open("about:blank");
    browser.size(1280, 900, 1);
    browser.screen("light");
    browser.scripts(true);
  }

  @ParameterizedTest
  @CsvSource({"light, 1280", "dark, 1280", "light, 320"})
  void axe_finds_nothing_with_all_open(String scheme, int width) {
    browser.screen(scheme);
    browser.size(width, 900, 1);
    for (String page : pages()) {
      open(page);
      openAll();

      assertThat(new AxeBuilder().analyze(browser.driver()).getViolations())
          .as(page)
          .extracting(Rule::getId, Rule::getNodes)
          .isEmpty();
    }
  }

  @Test
  void the_keyboard_reaches_everything_in_the_order_of_the_page_and_shows_where_it_is() {
    open(site.advice());
    List<String> expected =
        visible(INTERACTIVE).stream().map(AdvicePageBrowserTest::described).toList();
    assertThat(expected).hasSizeGreaterThan(60).startsWith("a Skip to the recommendation");

    List<String> reached = new ArrayList<>();
    for (int i = 0; i < expected.size(); i++) {
      focused().sendKeys(Keys.TAB);
      WebElement here = focused();
      assertThat(here.getCssValue("outline-style")).as(described(here)).isNotEqualTo("none");
      assertThat(here.getCssValue("outline-width")).as(described(here)).isEqualTo("3px");
      reached.add(described(here));
    }

    assertThat(reached).isEqualTo(expected);
  }

  @Test
  void the_skip_link_shows_when_it_is_reached_and_leads_past_the_contents() {
    open(site.advice());
    assertThat(browser.driver().findElement(By.className("skip")).getRect().getY())
        .isNegative();

    focused().sendKeys(Keys.TAB);
    WebElement skip = focused();
    assertThat(skip.getRect().getY()).isNotNegative();
    skip.sendKeys(Keys.ENTER);
    focused().sendKeys(Keys.TAB);

    assertThat(run("return document.activeElement.closest('main') !== null")).isEqualTo(true);
  }

  @Test
  void every_interactive_part_has_a_name_and_no_two_that_open_share_one() {
    for (String page : pages()) {
      open(page);
      openAll();
      assertThat(visible(INTERACTIVE))
          .allSatisfy(part -> assertThat(part.getAccessibleName()).isNotBlank());
      assertThat(visible("summary").stream().map(WebElement::getAccessibleName))
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void headings_make_an_outline() {
    for (String page : pages()) {
      open(page);
      List<Integer> levels =
          browser.driver().findElements(By.cssSelector("h1, h2, h3, h4, h5, h6")).stream()
              .map(heading -> heading.getTagName().charAt(1) - '0')
              .toList();
      assertThat(levels.get(0)).isEqualTo(1);
      assertThat(levels.subList(1, levels.size())).doesNotContain(1);
      for (int i = 1; i < levels.size(); i++) {
        assertThat(levels.get(i))
            .as("heading %s of %s", i, page)
            .isLessThanOrEqualTo(levels.get(i - 1) + 1);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 640, 1280})
  void nothing_runs_over_the_side(int width) {
    browser.size(width, 900, 1);
    for (String page : pages()) {
      open(page);
      openAll();
      assertThat(run("return document.documentElement.scrollWidth")).as(page).isEqualTo((long)
          width);
    }
  }

  @Test
  void all_works_without_scripts() {
    browser.scripts(false);
    open(site.advice());

    WebElement summary = browser.driver().findElement(By.cssSelector("article summary"));
    WebElement details = summary.findElement(By.xpath(".."));
    assertThat(details.getDomAttribute("open")).isNull();
    summary.sendKeys(Keys.ENTER);
    assertThat(details.getDomAttribute("open")).isNotNull();

    new Select(browser.driver().findElement(By.id("why-not"))).selectByValue("one-root-one-branch");
    browser.driver().findElement(By.tagName("button")).sendKeys(Keys.ENTER);
    assertThat(browser.driver().findElement(By.tagName("h1")).getText())
        .isEqualTo("Why not “One root, one branch”?");

    browser
        .driver()
        .findElement(By.linkText("Back to what could fit this visit"))
        .click();
    assertThat(browser.driver().getCurrentUrl()).isEqualTo(site.advice());
  }

  @Test
  void one_exercise_can_be_printed_alone_with_its_steps_and_without_its_reasons() {
    open(site.advice() + "#print-mine-to-move");
    browser.print();

    WebElement card = browser.driver().findElement(By.id("exercise-mine-to-move"));
    assertThat(visible("h1, h2, nav, article")).containsExactly(card);
    assertThat(card.getText())
        .contains("Mine to move", "There is a way out")
        .doesNotContain("Why this one", "What was stated", "Print this one");
    assertThat(
            run("return document.querySelector('#exercise-mine-to-move .steps').checkVisibility()"))
        .isEqualTo(true);
    assertThat(
            run("return document.querySelector('#exercise-mine-to-move table').checkVisibility()"))
        .isEqualTo(false);
  }

  @Test
  void what_was_opened_is_printed_and_what_leads_elsewhere_is_not() {
    open(site.advice());
    run("document.querySelector('.gate details').open = true");
    browser.print();

    assertThat(visible("article")).hasSize(5);
    assertThat(visible("nav, select, button, .skip")).isEmpty();
    assertThat(visible("details")).hasSize(1);
  }

  @Test
  void jumps_within_the_page_glide_only_where_motion_is_welcome() {
    open(site.advice());
    browser.screen("light");
    assertThat(scrolling()).isEqualTo("smooth");
    browser.stillScreen();
    assertThat(scrolling()).isEqualTo("auto");
  }

  @Test
  void the_stylesheet_is_let_through_by_the_policy() {
    open(site.advice());
    assertThat(run("return document.styleSheets.length")).isEqualTo(1L);
    assertThat(run("return document.styleSheets[0].cssRules.length > 50")).isEqualTo(true);
  }

  private static List<String> pages() {
    return List.of(site.advice(), site.whyNot("one-root-one-branch"), site.gone());
  }

  private static void open(String address) {
    browser.driver().get(address);
    new WebDriverWait(browser.driver(), Duration.ofSeconds(20))
        .until(driver -> "complete".equals(run("return document.readyState")));
  }

  private static void openAll() {
    run("document.querySelectorAll('details').forEach(each => { each.open = true; })");
  }

  /** What is rendered, in the order of the page; not what stands in a part that is closed. */
  private static List<WebElement> visible(String selector) {
    List<WebElement> rendered = new ArrayList<>();
    for (WebElement each : browser.driver().findElements(By.cssSelector(selector))) {
      if (Boolean.TRUE.equals(run("return arguments[0].checkVisibility()", each))) {
        rendered.add(each);
      }
    }
    return rendered;
  }

  private static WebElement focused() {
    return browser.driver().switchTo().activeElement();
  }

  private static String described(WebElement part) {
    return part.getTagName() + " " + part.getAccessibleName();
  }

  private static String scrolling() {
    return browser.driver().findElement(By.tagName("html")).getCssValue("scroll-behavior");
  }

  private static @Nullable Object run(String script, Object... arguments) {
    return browser.driver().executeScript(script, arguments);
  }
}
