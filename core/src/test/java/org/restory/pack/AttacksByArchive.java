package org.restory.pack;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packed archives that lead outside, burst or lie. */
final class AttacksByArchive {
  private static final String HEAD = "pack: p\nversion: 1\n";
  private static final String TAGS = "tags: [{id: t, name: T, description: D}]\n";

  private final Path folder;
  private final List<Attack> all = new ArrayList<>();

  private AttacksByArchive(Path folder) {
    this.folder = folder;
  }

  static List<Attack> in(Path folder) throws IOException {
    AttacksByArchive attacks = new AttacksByArchive(folder);
    attacks.ofNames();
    attacks.ofSize();
    attacks.ofForm();
    return attacks.all;
  }

  private void ofNames() throws IOException {
    for (String name : List.of(
        "../evil.yaml", "/etc/evil.yaml", "a/../../evil.yaml", "C:/evil.yaml", "..\\evil.yaml")) {
      add("zip-slip by " + name, zip("pack.yaml", HEAD, name, TAGS), "leads outside the archive");
    }
    add(
        "an entry that is there twice",
        renamed(
            zip("pack.yaml", HEAD + "files: [a.yaml]", "a.yaml", TAGS, "b.yaml", TAGS),
            "b.yaml",
            "a.yaml"),
        "is there twice");
    add(
        "two packs in one archive",
        zip("p/pack.yaml", HEAD, "q/pack.yaml", HEAD),
        "more than one pack.yaml");
    add("no pack in an archive", zip("readme.txt", "hello"), "there is no pack.yaml");
    add(
        "a listed file that is not packed",
        zip("pack.yaml", HEAD + "files: [../../etc/passwd]\n"),
        "is not inside the pack's folder");
    add(
        "a link that is packed",
        linked(zip("pack.yaml", HEAD + "files: [link.yaml]\n", "link.yaml", "/etc/passwd")),
        "found '/etc/passwd'");
    add(
        "an archive in an archive",
        zipOfBytes(
            "pack.yaml",
            (HEAD + "files: [in.zip]\n").getBytes(ISO_8859_1),
            "in.zip",
            zip("pack.yaml", HEAD)),
        "[RST-100");
  }

  private void ofSize() throws IOException {
    add("one entry of a gigabyte", bomb(1, 1 << 30), "file is too large");
    add("a thousand entries of 4 MB", bomb(900, 4_000_000), "more than 12582912 bytes");
    String[] many = new String[40_000];
    for (int i = 0; i < many.length; i += 2) {
      many[i] = i == 0 ? "pack.yaml" : "f" + i;
      many[i + 1] = "";
    }
    add("a great many entries", zip(many), "too many entries");
    add("an archive of 20 MB", new byte[20_000_000], "it is too large");
  }

  private void ofForm() throws IOException {
    byte[] sound = zip("pack.yaml", HEAD, "a.yaml", TAGS);
    add("no archive at all", HEAD.getBytes(ISO_8859_1), "can't be read as a zip archive");
    add(
        "an archive cut short",
        java.util.Arrays.copyOf(sound, sound.length - 30),
        "can't be read as a zip archive");
    byte[] damaged = sound.clone();
    for (int i = 40; i < 55; i++) {
      damaged[i] ^= 0x5a;
    }
    add("a damaged entry", damaged, "can't be read");
  }

  private byte[] bomb(int entries, int size) throws IOException {
    StringBuilder manifest = new StringBuilder(HEAD + "files:\n");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      byte[] blanks = new byte[1_000_000];
      java.util.Arrays.fill(blanks, (byte) ' ');
      for (int i = 0; i < entries; i++) {
        manifest.append("- f").append(i).append(".yaml\n");
        zip.putNextEntry(new ZipEntry("f" + i + ".yaml"));
        for (int left = size; left > 0; left -= blanks.length) {
          zip.write(blanks, 0, Math.min(left, blanks.length));
        }
      }
      zip.putNextEntry(new ZipEntry("pack.yaml"));
      zip.write(manifest.toString().getBytes(ISO_8859_1));
    }
    return bytes.toByteArray();
  }

  private static byte[] zip(String... namesAndTexts) throws IOException {
    Object[] given = new Object[namesAndTexts.length];
    for (int i = 0; i < given.length; i += 2) {
      given[i] = namesAndTexts[i];
      given[i + 1] = namesAndTexts[i + 1].getBytes(ISO_8859_1);
    }
    return zipOfBytes(given);
  }

  private static byte[] zipOfBytes(Object... namesAndBytes) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < namesAndBytes.length; i += 2) {
        zip.putNextEntry(new ZipEntry((String) namesAndBytes[i]));
        zip.write((byte[]) namesAndBytes[i + 1]);
      }
    }
    return bytes.toByteArray();
  }

  /** No writer of archives gives one name twice; so it is written into the bytes. */
  private static byte[] renamed(byte[] zip, String from, String to) {
    return new String(zip, ISO_8859_1)
        .replace(from, to)
        .replace("[" + to + "]", "[" + to + "]")
        .getBytes(ISO_8859_1);
  }

  /** Marks the last entry of the directory as a symbolic link, as Unix archivers do. */
  private static byte[] linked(byte[] zip) {
    int entry = new String(zip, ISO_8859_1).lastIndexOf("PK\u0001\u0002");
    zip[entry + 5] = 3;
    zip[entry + 40] = (byte) 0xff;
    zip[entry + 41] = (byte) 0xa1;
    return zip;
  }

  private void add(String name, byte[] bytes, String expected) throws IOException {
    Path file = Files.write(folder.resolve("a" + all.size() + ".zip"), bytes);
    all.add(new Attack(name, "pack", file, expected));
  }
}
