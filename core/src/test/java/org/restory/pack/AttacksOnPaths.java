package org.restory.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Packs whose files lead elsewhere, or are no files. */
final class AttacksOnPaths {
  private static final String HEAD = "pack: p\nversion: 1\n";
  private static final String TAGS = "tags: [{id: t, name: T, description: D}]\n";

  private final Path folder;
  private final List<Attack> all = new ArrayList<>();

  private AttacksOnPaths(Path folder) {
    this.folder = folder;
  }

  static List<Attack> in(Path folder) throws Exception {
    AttacksOnPaths attacks = new AttacksOnPaths(folder);
    attacks.ofNames();
    attacks.ofLinks();
    attacks.ofSpecialFiles();
    attacks.ofNumber();
    return attacks.all;
  }

  private void ofNames() throws IOException {
    for (String path : List.of(
        "../secret.yaml",
        "/etc/passwd",
        "C:/x.yaml",
        "a\\\\..\\\\x.yaml",
        "a/../../x",
        "./x",
        "file:///etc/passwd")) {
      pack("path " + path, "files: [\"" + path + "\"]\n", "is not inside the pack's folder");
    }
    pack("a path with a zero", "files: [\"a\\0b\"]\n", "there is no file");
    pack("a path of many parts", "files: [" + "a/".repeat(9_000) + "b]\n", "is not inside");
    pack("a folder named like a file", "files: [sub.yaml]\n", "is not a file");
    Files.createDirectory(all.get(all.size() - 1).path().resolve("sub.yaml"));
    pack("the manifest among its own files", "files: [pack.yaml]\n", "unknown field 'pack'");
  }

  private void ofLinks() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.yaml"), TAGS);
    Path pack =
        pack("a link to a file outside", "files: [link.yaml]\n", "leads outside the pack's folder");
    Files.createSymbolicLink(pack.resolve("link.yaml"), secret);
    pack = pack(
        "a link to a folder outside",
        "files: [link/secret.yaml]\n",
        "leads outside the pack's folder");
    Files.createSymbolicLink(pack.resolve("link"), folder);
    pack = pack("a link to itself", "files: [link.yaml]\n", "can't be read");
    Files.createSymbolicLink(pack.resolve("link.yaml"), pack.resolve("link.yaml"));
    pack = Files.createDirectory(folder.resolve("manifest"));
    Files.createSymbolicLink(pack.resolve("pack.yaml"), secret);
    all.add(new Attack(
        "a manifest that is a link outside", "pack", pack, "leads outside the pack's folder"));
    pack = pack("a link to a device", "files: [link.yaml]\n", "leads outside the pack's folder");
    Files.createSymbolicLink(pack.resolve("link.yaml"), Path.of("/dev/zero"));
  }

  private void ofSpecialFiles() throws Exception {
    Path pack = pack("a pipe that nobody writes to", "files: [pipe.yaml]\n", "is not a file");
    pipe(pack.resolve("pipe.yaml"));
    pack = Files.createDirectory(folder.resolve("piped"));
    pipe(pack.resolve("pack.yaml"));
    all.add(new Attack("a manifest that is a pipe", "pack", pack, "is not a file"));
    all.add(
        new Attack("a pack that is a pipe", "pack", pack.resolve("pack.yaml"), "is not a file"));
    all.add(
        new Attack("a case that is a pipe", "case", pack.resolve("pack.yaml"), "is not a file"));
    all.add(new Attack("a case that is a device", "case", Path.of("/dev/zero"), "is not a file"));
  }

  private static void pipe(Path path) throws Exception {
    new ProcessBuilder("mkfifo", path.toString()).start().waitFor();
  }

  private void ofNumber() throws IOException {
    StringBuilder list = new StringBuilder("files:\n");
    for (int i = 0; i < 1_500; i++) {
      list.append("- f").append(i).append(".yaml\n");
    }
    Path pack = pack("a great many files", list.toString(), "more than 1000 files");
    for (int i = 0; i < 1_500; i++) {
      Files.writeString(pack.resolve("f" + i + ".yaml"), "tags: []\n");
    }
    pack = pack("one large file under many names", list.toString(), "more than 12582912 bytes");
    Files.writeString(pack.resolve("f0.yaml"), "# " + "c".repeat(4_000_000) + "\ntags: []\n");
    for (int i = 1; i < 1_500; i++) {
      Files.createSymbolicLink(pack.resolve("f" + i + ".yaml"), Path.of("f0.yaml"));
    }
  }

  private Path pack(String name, String text, String expected) throws IOException {
    Path pack = Files.createDirectory(folder.resolve("p" + all.size()));
    Files.writeString(pack.resolve("pack.yaml"), HEAD + text);
    all.add(new Attack(name, "pack", pack, expected));
    return pack;
  }
}
