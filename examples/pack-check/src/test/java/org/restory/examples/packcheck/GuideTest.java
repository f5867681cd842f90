package org.restory.examples.packcheck;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.base.Suppliers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.restory.catalog.Catalog;
import org.restory.context.SessionContext;
import org.restory.examples.packcheck.Guide.Stage;
import org.restory.pack.CaseFormat;
import org.restory.pack.PackFormat;
import org.restory.pack.StandardPack;
import org.restory.recommend.Recommender;
import org.restory.report.PlainText;

/** A trainer who does what the guide to authoring says is told what it shows, from an empty file to a checked pack. */
class GuideTest {
  private static final Path PAGE = Path.of("../../docs/authoring/README.md");
  private static final String RENEW = "restory.guide.renew";

  @TempDir
  Path folder;

  private final Supplier<PackReview> standard =
      Suppliers.memoize(() -> PackReview.of(List.of(StandardPack.pack())));

  @Test
  void who_follows_the_guide_is_told_what_it_shows() {
    Guide guide = new Guide(PAGE);
    SoftAssertions told = new SoftAssertions();
    List<String> texts = new ArrayList<>();
    for (Stage stage : guide.stages()) {
      if (stage.writes()) {
        stage.writeIn(folder);
        texts.add(stage.text());
        continue;
      }
      String said = said(stage).replace(folder + "/", "");
      texts.add(stage.leavesOut() ? stage.text() : said);
      told.assertThat(said)
          .as("%s; renew what is shown in full with -D%s=true", stage, RENEW)
          .matches(stage::shows, "is what the page shows:\n" + stage.text());
    }
    if (Boolean.getBoolean(RENEW)) {
      guide.renew(texts);
    } else {
      told.assertAll();
    }
  }

  @Test
  void the_guide_begins_with_nothing_and_ends_with_nothing_to_mend() {
    List<Stage> checks =
        new Guide(PAGE).stages().stream().filter(stage -> !stage.writes()).toList();

    assertThat(checks.get(0).text()).contains("the file is empty");
    assertThat(checks)
        .filteredOn(stage -> stage.of().equals("riverside"))
        .last()
        .extracting(Stage::text)
        .isEqualTo("0 errors, 0 warnings, 0 of advice\n");
  }

  @Test
  void every_command_names_a_module_that_is_there() throws IOException {
    assertThat(
            Pattern.compile("mvn .* -pl (\\S+)").matcher(Files.readString(PAGE)).results())
        .isNotEmpty()
        .allSatisfy(
            command -> assertThat(Path.of("../..", command.group(1), "pom.xml")).exists());
  }

  private String said(Stage stage) {
    List<String> arguments = new ArrayList<>();
    for (String argument : Splitter.on(' ').split(stage.of())) {
      Path file = folder.resolve(argument);
      arguments.add(Files.exists(file) ? file.toString() : argument);
    }
    return stage.does().equals("previewed") ? previewed(arguments) : checked(arguments);
  }

  private String checked(List<String> arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream printed = new PrintStream(out, true, UTF_8);
    new PackCheck(printed, printed, standard).run(arguments);
    return out.toString(UTF_8);
  }

  /** As the quickstart prints it. */
  private static String previewed(List<String> arguments) {
    Catalog catalog = Catalog.of(StandardPack.pack(), PackFormat.read(Path.of(arguments.get(1))));
    SessionContext session = CaseFormat.read(Path.of(arguments.get(2)), catalog);
    return session.title().map(title -> title + "\n").orElse("")
        + PlainText.of(catalog).write(Recommender.of(catalog).recommend(session));
  }
}
