package org.restory.pack;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Hostile files, written anew for each run since the large ones are large. */
final class Attacks {
  private static final String HEAD = "pack: p\nversion: 1\n";
  private static final String TOO_LARGE = "[RST-1005]";

  private final Path folder;
  private final List<Attack> all = new ArrayList<>();

  private Attacks(Path folder) {
    this.folder = folder;
  }

  static List<Attack> in(Path folder) throws Exception {
    Attacks attacks = new Attacks(folder);
    attacks.ofYaml();
    attacks.ofSize();
    attacks.ofEncoding();
    attacks.ofTables();
    attacks.ofConditions();
    attacks.ofCatalogs();
    attacks.ofCasesAndReports();
    attacks.all.addAll(AttacksOnPaths.in(Files.createDirectory(folder.resolve("paths"))));
    attacks.all.addAll(AttacksByArchive.in(Files.createDirectory(folder.resolve("archives"))));
    return attacks.all;
  }

  private void ofYaml() throws IOException {
    String laughs = IntStream.range(1, 12)
        .mapToObj(i -> "a" + i + ": &a" + i + " [" + "*a" + (i - 1) + ", " + "*a" + (i - 1) + "]\n")
        .collect(Collectors.joining());
    pack("alias bomb", "a0: &a0 lol\n" + laughs, "aliases ('*') are not allowed");
    pack("a great many aliases", "tags: [&a x" + ", *a".repeat(900_000) + "]", "aliases ('*')");
    pack("merge key", "x: &x {a: b}\ny: {<<: *x}", "aliases ('*') are not allowed");
    pack(
        "tag that would make an object",
        "tags: !!javax.script.ScriptEngineManager []",
        "[RST-1012]");
    pack("tag that would include a file", "tags: !include /etc/passwd", "[RST-1012]");
    pack("deep lists", "tags: " + "[".repeat(100_000), "64 lists and mappings within each other");
    pack("deep mappings", "tags: " + "{a: ".repeat(100_000), "64 lists and mappings");
    pack("deep block lists", "tags:\n " + "- ".repeat(20_000), "64 lists and mappings");
    pack("deep keys", "tags:\n " + "? ".repeat(20_000), "64 lists and mappings");
    pack("deep keys in brackets", "tags: " + "[? ".repeat(20_000), "64 lists and mappings");
    pack("one key many times", "a: 1\n".repeat(400_000), "is given twice");
    pack("many documents", "---\na: b\n".repeat(200_000), "a second document");
    pack("many comments", "# c\n".repeat(500_000) + "x: y", "unknown field 'x'");
    pack("a directive of a later version", "%YAML 9.9\n---\na: b", "not readable as YAML");
    pack("unclosed quotes", "title: \"" + "a\n ".repeat(900_000), "is not closed");
    pack("brackets that never close", "x: y\n" + "a: [\n".repeat(300_000), "[RST-1");
    pack("colons", ": ".repeat(900_000), "[RST-1");
    pack("anchors by name only", "tags: [" + "&a b, ".repeat(300_000) + "]", "anchors ('&')");
  }

  private void ofSize() throws IOException {
    pack("a text of 3 MB", "title: " + "a".repeat(3_000_000), "a text of 3000000 characters");
    pack("a text of 3 MB in quotes", "title: \"" + "a ".repeat(1_500_000) + "\"", "a text of");
    pack("a text of 500,000 lines", "title: >\n" + "  a\n\n".repeat(500_000), "a text of");
    pack("a text of escapes", "title: \"" + "\\n".repeat(1_500_000) + "\"", "a text of");
    pack("a key of 1 MB", "a".repeat(1_000_000) + ": b", "[RST-1");
    pack(
        "a key of 1 MB in quotes", "? \"" + "a".repeat(1_000_000) + "\"\n: b", "a field's name of");
    String number = "exercises: [{id: e, minutes: %s}]";
    pack("a number of a million digits", number.formatted("9".repeat(1_000_000)), "a text of");
    pack(
        "a number of 19,000 digits",
        number.formatted("9".repeat(19_000)),
        "expected a whole number");
    pack("a number with an exponent", number.formatted("1e999999999"), "expected a whole number");
    pack("a million rules", "rules:\n" + "- {id: r}\n".repeat(1_000_000), "file is too large");
    pack(
        "as many rules as a file holds",
        "rules:\n" + "- {id: r}\n".repeat(400_000),
        "more than 400000 values");
    pack(
        "too many sound concepts",
        "tags:\n" + each(25_000, i -> "- {id: t" + i + ", name: A, description: B}\n"),
        "more than 20000 concepts");
    pack("a great many values", "tags: [" + "1,".repeat(2_000_000) + "]", TOO_LARGE);
    pack(
        "a great many fields",
        each(200_000, i -> "f" + i + ": 1\n"),
        "more than 1000 fields in one mapping");
    pack(
        "fields that are nearly right",
        "tags:\n" + ("- {" + each(300, i -> "descriptio" + i + ": 1, ") + "}\n").repeat(600),
        "unknown field");
    Path sparse = folder.resolve("sparse.yaml");
    try (var file = new java.io.RandomAccessFile(sparse.toFile(), "rw")) {
      file.setLength(1L << 40);
    } catch (IOException tooLarge) {
      Files.write(sparse, new byte[5_000_000]);
    }
    all.add(new Attack("a file of a terabyte", "pack", sparse, "file is too large"));
  }

  private void ofEncoding() throws IOException {
    String text = HEAD + "title: Ünïcode\n";
    bytes("UTF-16", text.getBytes(UTF_16), "not UTF-8");
    bytes("Latin-1", text.getBytes(ISO_8859_1), "not UTF-8");
    bytes("overlong characters", new byte[] {'a', ':', ' ', (byte) 0xC0, (byte) 0xAF}, "not UTF-8");
    bytes(
        "halves of characters",
        new byte[] {'a', ':', ' ', (byte) 0xED, (byte) 0xA0, (byte) 0x80},
        "not UTF-8");
    bytes("nothing but zeros", new byte[4_000_000], "character U+0000");
    bytes("a control character", (HEAD + "title: a\u001b[2Jb").getBytes(UTF_8), "character U+001B");
    bytes(
        "a control character in an escape",
        (HEAD + "a\u202eb: \"\\e[2J\"").getBytes(UTF_8),
        "unknown field 'a\ufffdb'");
  }

  /** Texts with one hash code, which a table can't tell apart: "an" and "c0" have the same. */
  private void ofTables() throws IOException {
    IntFunction<String> alike =
        i -> "x" + Integer.toBinaryString(i | 1 << 16).replace("0", "c0").replace("1", "an");
    pack(
        "ids with one hash code",
        "tags:\n" + each(15_000, i -> "- {id: " + alike.apply(i) + ", name: A, description: B}\n"),
        "have one hash code");
    pack(
        "used ids with one hash code",
        "aims:\n- {id: a, name: A, description: B, techniques: ["
            + each(30_000, i -> alike.apply(i) + ", ") + "]}",
        "have one hash code");
    pack(
        "fields with one hash code",
        "tags: [{" + each(60_000, i -> alike.apply(i) + ": 1, ") + "}]",
        "more than 1000 fields");
    String twins = "xxxxxxxxxxxxxxxx";
    pack(
        "texts with one hash code",
        "glossary:\n- {id: g, name: A, plainly: B, also: ["
            + each(30_000, i -> twins + alike.apply(i) + ", ") + "]}",
        "[RST-1");
  }

  private void ofConditions() throws IOException {
    condition(
        "a condition 17 deep",
        nested(16, "{any: [", "goal: a", "]}"),
        "more than 16 conditions within each other");
    condition(
        "a condition 60 deep", nested(20, "{not: ", "{goal: a}", "}"), "more than 16 conditions");
    condition(
        "a wide condition",
        "{all: [" + each(300, i -> "{goal: g" + i + "},") + "]}",
        "more than 200 parts");
    condition(
        "a wide condition of wide ones",
        "{all: [" + ("{any: [" + each(20, i -> "{goal: g" + i + "},") + "]},")
            + each(12, k -> "{any: [" + each(20, i -> "{goal: g" + k + "-" + i + "},") + "]},")
            + "]}",
        "more than 200 parts");
    condition(
        "a condition of 100,000 parts",
        "{all: [" + each(100_000, i -> "{goal: g" + i + "},") + "]}",
        "more than 200 parts");
    condition(
        "something that must be so a billion times",
        "{barrier: any, times: '>= 999999999'}",
        "expected 1 to 100");
    condition(
        "a range of many spaces",
        "{minutes: '" + " ".repeat(19_000) + ">= 1" + " ".repeat(900) + "x'}",
        "expected a range");
    condition(
        "an id of many hyphens", "{goal: " + "a-".repeat(9_000) + "}", "expected the id of a goal");
    condition(
        "an id of many colons",
        "{goal: '" + "a:".repeat(9_000) + "'}",
        "expected the id of a goal");
    pack(
        "a range of versions of many parts",
        "requires: {p: '" + ">=1 ".repeat(4_000) + "'}",
        "[RST-1");
  }

  private void ofCatalogs() throws IOException {
    String goals = "goals:\n" + each(190, i -> "- {id: g" + i + ", name: A, description: B}\n");
    String aims = "aims:\n" + each(4_000, i -> "- {id: a" + i + ", name: A, description: B}\n");
    catalog(
        "aims that rest on each other in a long row",
        aims + "rules:\n" + each(3_999, i -> rule(i, "{aim: a" + i + "}", "raise: a" + (i + 1))),
        "rests on too many in a row");
    catalog(
        "aims that all rest on all before them",
        aims + "rules:\n"
            + each(
                700,
                i -> rule(
                    i,
                    "{any: [" + each(60, k -> "{aim: a" + (i + k) + "},") + "]}",
                    "raise: a" + (i + 60))),
        "rests on too many in a row");
    catalog(
        "barriers below each other in a long row",
        "barriers:\n"
            + each(
                15_000,
                i -> "- {id: b" + i + ", name: A, description: B, family: access"
                    + (i == 0 ? "" : ", parent: b" + (i - 1)) + "}\n"),
        "stands below too many others");
    catalog(
        "rules on what stands above many",
        "barriers:\n- {id: top, name: A, description: B, family: access}\n"
            + each(
                9_000,
                i -> "- {id: b" + i + ", name: A, description: B, family: access, parent: top}\n")
            + "rules:\n"
            + each(
                60,
                i -> rule(
                    i,
                    "{any: ["
                        + each(
                            9,
                            k -> "{barrier: top, intensity: '= " + (i * 9 + k) % 5
                                + "', times: '>= " + (1 + (i * 9 + k) / 5 % 100) + "'},")
                        + "]}",
                    "notice: N")),
        "name more than 1000000 concepts");
    String stem = "a".repeat(70);
    catalog(
        "ids that are all nearly right",
        "goals:\n" + each(9_000, i -> "- {id: " + stem + i + ", name: A, description: B}\n")
            + "rules:\n" + each(5_000, i -> rule(i, "{goal: b" + stem + i + "}", "notice: N")),
        "unknown goal");
    use(
        "half of many",
        goals + "rules:\n"
            + rule(
                1,
                "{at-least: {count: 95, of: [" + each(190, i -> "{goal: g" + i + "},") + "]}}",
                "notice: N"),
        "accepted");
    use(
        "all of any of two",
        goals + "rules:\n"
            + rule(
                1,
                "{all: ["
                    + each(
                        60, i -> "{any: [{goal: g" + 2 * i + "}, {goal: g" + (2 * i + 1) + "}]},")
                    + "]}",
                "notice: N"),
        "accepted");
    use(
        "aims that double in each step",
        goals + "aims:\n" + each(40, i -> "- {id: a" + i + ", name: A, description: B}\n")
            + "rules:\n" + rule(0, "{goal: g0}", "raise: a0")
            + each(
                14,
                i -> rule(
                    i + 1,
                    "{all: [" + "{all: [{aim: a" + i + "}]}, {any: [{aim: a" + i + "}, {goal: g" + i
                        + "}]}, {aim: a" + i + "}" + "]}",
                    "raise: a" + (i + 1))),
        "accepted");
    String words =
        "you must as a black black woman do you feel right, what or how why don't you if you like, ";
    use(
        "a text made for a review of language",
        "glossary:\n"
            + each(
                20, i -> "- {id: g" + i + ", name: A, plainly: \"" + words.repeat(210) + "\"}\n"),
        "accepted");
    use(
        "a word of many parts",
        "glossary:\n- {id: g, name: A, plainly: \"" + "a-".repeat(9_900) + "\"}\n",
        "accepted");
  }

  private void ofCasesAndReports() throws IOException {
    String head = "format: individual\nphase: engaging\n";
    add(
        "case",
        "a case of ids nobody knows",
        head + "goals:\n" + each(20_000, i -> "- {goal: sort-out-housin" + i + "}\n"),
        "unknown goal");
    add("case", "a deep case", head + "goals: " + "[".repeat(50_000), "64 lists and mappings");
    add(
        "case",
        "a case of many texts",
        head + "goals:\n" + "- {goal: x, words: y}\n".repeat(190_000),
        TOO_LARGE);
    add("case", "a case with an alias bomb", "a0: &a0 lol\na1: [*a0, *a0]", "aliases ('*')");
    add(
        "report",
        "a deep report",
        "recommendations: " + "[".repeat(50_000),
        "64 lists and mappings");
    add(
        "report",
        "a report of many reasons",
        "recommendations:\n" + "- {exercise: x}\n".repeat(200_000),
        "more than 400000 values");
    add("report", "a report of one long text", "engine: " + "e".repeat(2_000_000), "a text of");
  }

  private static String nested(int times, String open, String core, String close) {
    return open.repeat(times) + core + close.repeat(times);
  }

  private static String rule(int i, String when, String then) {
    return "- {id: r" + i + ", when: " + when + ", then: [{" + then
        + "}], because: B, for-client: C}\n";
  }

  private static String each(int times, IntFunction<String> text) {
    return IntStream.range(0, times).mapToObj(text).collect(Collectors.joining());
  }

  private void condition(String name, String when, String expected) throws IOException {
    pack(name, "rules:\n" + rule(0, when, "notice: N"), expected);
  }

  private void catalog(String name, String text, String expected) throws IOException {
    add("catalog", name, HEAD + text, expected);
  }

  private void use(String name, String text, String expected) throws IOException {
    add("use", name, HEAD + text, expected);
  }

  private void pack(String name, String text, String expected) throws IOException {
    add(
        "pack",
        name,
        text.startsWith("%") || text.startsWith("---") ? text : HEAD + text,
        expected);
  }

  private void bytes(String name, byte[] bytes, String expected) throws IOException {
    Path file = Files.write(folder.resolve(all.size() + ".yaml"), bytes);
    all.add(new Attack(name, "pack", file, expected));
  }

  private void add(String how, String name, String text, String expected) throws IOException {
    Path file = Files.writeString(folder.resolve(all.size() + ".yaml"), text);
    all.add(new Attack(name, how, file, expected));
  }
}
