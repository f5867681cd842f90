package org.restory.pack;

import com.google.common.collect.ImmutableList;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.restory.catalog.InvalidContentException;
import org.restory.catalog.Pack;
import org.restory.catalog.Problem;
import org.restory.catalog.ProblemKind;
import org.restory.pack.concepts.ManifestCodec;
import org.restory.pack.concepts.PackArchive;
import org.restory.pack.concepts.PackFiles;
import org.restory.pack.concepts.WholePack;
import org.restory.pack.text.JsonSchema;
import org.restory.pack.text.JsonText;
import org.restory.pack.text.Reading;
import org.restory.pack.text.YamlText;
import org.restory.pack.text.YamlTree;

/**
 * Reads and writes packs as YAML, of which JSON is a part. A pack is one file, or a folder with a {@code pack.yaml} that lists
 * the others, or such a folder packed as zip. It is data: reading it runs no code, follows no link out of its folder, and refuses
 * what would take much memory or time. Whether its ids agree is for {@link org.restory.catalog.Catalog} to check.
 */
public final class PackFormat {
  private PackFormat() {}

  /**
   * Reads a pack from a folder, a zip archive of one, or a file.
   *
   * @throws InvalidContentException with every problem of every file, if there is one
   */
  public static Pack read(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    Path parent = absolute.getParent();
    if (Files.isDirectory(absolute)) {
      return WholePack.read(PackFiles.in(absolute, lastOf(absolute) + "/"), new Reading());
    }
    if (parent == null || !Files.exists(absolute)) {
      Problem nothing = Problem.of(ProblemKind.NO_SUCH_FILE, "there is no pack at '" + path + "'");
      throw new InvalidContentException(
          ImmutableList.of(nothing.expecting("a file, or a folder with a " + WholePack.MANIFEST)));
    }
    String file = lastOf(absolute);
    String given = path.toString();
    if (PackArchive.isNamed(file)) {
      try (PackArchive archive = PackArchive.open(absolute, given, WholePack.MANIFEST)) {
        return WholePack.read(archive, new Reading());
      }
    }
    String before = given.endsWith(file) ? given.substring(0, given.length() - file.length()) : "";
    PackFiles files = PackFiles.in(parent, before);
    Reading reading = new Reading();
    return WholePack.read(files, files.tree(file, Optional.empty(), reading), reading);
  }

  /**
   * Reads a pack from the text of one file.
   *
   * @param fileName the name by which problems call it
   * @param text its content
   * @throws InvalidContentException with every problem, if there is one
   */
  public static Pack read(String fileName, String text) {
    Reading reading = new Reading();
    return WholePack.read(PackFiles.none(), YamlTree.parse(fileName, text, reading), reading);
  }

  /**
   * Reads a pack from resources, as in the jar of one who ships a pack: {@code read("pack/", MyPack.class::getResourceAsStream)}
   * reads {@code pack/pack.yaml} and the files it lists, on the module path too.
   *
   * @param folder the folder of the manifest, with a slash at its end, or empty
   * @param open opens a resource by its name; gives null where there is none
   * @throws InvalidContentException with every problem of every file, if there is one
   */
  public static Pack read(String folder, Function<String, @Nullable InputStream> open) {
    return WholePack.read(PackFiles.opened(folder, open), new Reading());
  }

  /**
   * The pack as one file of YAML, with its concepts grouped by kind. A pack that was read, or that holds them so, reads back equal;
   * white space around a text is not kept.
   *
   * @throws IllegalArgumentException if a concept is of a kind that no file can hold, or a list says the same thing twice
   */
  public static String toYaml(Pack pack) {
    return YamlText.of(WholePack.written(pack));
  }

  /**
   * The same as JSON.
   *
   * @throws IllegalArgumentException if a concept is of a kind that no file can hold, or a list says the same thing twice
   */
  public static String toJson(Pack pack) {
    return JsonText.of(WholePack.written(pack));
  }

  /**
   * What {@link #read(String, String)} accepts in form, as JSON Schema (2020-12), for editors that complete and check while typing. It
   * holds for a manifest and for a file that one lists.
   */
  public static String jsonSchema() {
    return JsonSchema.of(
        "Restory pack",
        "A file of a Restory pack: its manifest, or a file that the manifest lists, which holds sections only. This tells the form."
            + " Whether ids exist, minutes sum up, ends of a range are in order and a list is not left empty is checked when the"
            + " pack is read.",
        ManifestCodec.form());
  }

  private static String lastOf(Path path) {
    Path last = path.getFileName();
    return last == null ? "" : last.toString();
  }
}
