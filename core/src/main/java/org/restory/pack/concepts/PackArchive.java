package org.restory.pack.concepts;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.restory.catalog.InvalidContentException;
import org.restory.catalog.Location;
import org.restory.catalog.Problem;
import org.restory.catalog.ProblemKind;
import org.restory.check.Limits;
import org.restory.pack.text.Node;

/**
 * A pack's folder in a zip archive. Nothing is unpacked: files are looked up by name and inflated in memory, within the limits of
 * what is read. What the archive says of sizes is not trusted. Close it after reading.
 */
public final class PackArchive implements YamlFiles, Closeable {
  private final String name;
  private final ZipFile zip;
  private final Map<String, ZipEntry> files = new HashMap<>();
  private final String folder;

  private PackArchive(Path path, String name, String manifest) throws IOException {
    this.name = name;
    if (!Files.isRegularFile(path)) {
      throw refusal(ProblemKind.UNREADABLE_FILE, name, "it is not a file", "a zip archive");
    }
    if (Files.size(path) > Limits.ARCHIVE_BYTES) {
      throw refusal(
          ProblemKind.TOO_LARGE,
          name,
          "it is too large",
          "at most " + Limits.ARCHIVE_BYTES + " bytes");
    }
    this.zip = new ZipFile(path.toFile());
    try {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        add(entry);
      }
      this.folder = folderOf(manifest);
    } catch (InvalidContentException | IllegalArgumentException e) {
      zip.close();
      throw e;
    }
  }

  /**
   * Opens an archive.
   *
   * @param path where it lies
   * @param name the name by which problems call it
   * @param manifest the name of the manifest, at the top or in the one folder that holds all else
   * @throws InvalidContentException if it is no archive that can be read, is too large, or holds names that lead outside or stand
   *     there twice
   */
  public static PackArchive open(Path path, String name, String manifest) {
    try {
      return new PackArchive(path, name, manifest);
    } catch (IOException | IllegalArgumentException | UnsupportedOperationException e) {
      throw refusal(
          ProblemKind.UNREADABLE_FILE,
          name,
          "it can't be read as a zip archive",
          "a folder of files, packed as zip");
    }
  }

  private void add(ZipEntry entry) {
    String path = entry.getName();
    boolean directory = path.endsWith("/");
    String inside = directory ? path.substring(0, path.length() - 1) : path;
    if (!ListedFile.isInside(inside)) {
      throw refusal(
          ProblemKind.NO_SUCH_FILE,
          name,
          "its entry " + Node.shown(path) + " leads outside the archive",
          "paths such as 'rules/safety.yaml'");
    }
    if (files.size() == Limits.ARCHIVE_ENTRIES) {
      throw refusal(
          ProblemKind.TOO_LARGE,
          name,
          "it has too many entries",
          "at most " + Limits.ARCHIVE_ENTRIES + " entries");
    }
    if (files.put(path, entry) != null) {
      throw refusal(
          ProblemKind.UNREADABLE_FILE,
          name,
          "its entry " + Node.shown(path) + " is there twice",
          "each once");
    }
  }

  /** Where the manifest stands: at the top, or in the folder that was packed with its own name. */
  private String folderOf(String manifest) {
    if (files.containsKey(manifest)) {
      return "";
    }
    ImmutableList<String> folders = files.keySet().stream()
        .filter(path -> path.endsWith("/" + manifest))
        .map(path -> path.substring(0, path.length() - manifest.length()))
        .filter(path -> path.indexOf('/') == path.length() - 1)
        .collect(toImmutableList());
    if (folders.size() != 1) {
      String found = folders.isEmpty() ? "no " : "more than one ";
      throw refusal(
          ProblemKind.NO_SUCH_FILE,
          name,
          "there is " + found + manifest + " in it",
          "one, at the top or in the one folder that was packed");
    }
    return folders.get(0);
  }

  @Override
  public String nameOf(String path) {
    return name + "/" + folder + path;
  }

  @Override
  public InputStream open(String path) throws IOException {
    ZipEntry entry = files.get(folder + path);
    if (entry == null) {
      throw new NoSuchFileException(path);
    }
    return zip.getInputStream(entry);
  }

  @Override
  public void close() {
    try {
      zip.close();
    } catch (IOException e) {
      // it was open for reading only, and all that was wanted has been read
    }
  }

  private static InvalidContentException refusal(
      ProblemKind kind, String name, String what, String expected) {
    return new InvalidContentException(ImmutableList.of(
        Problem.at(new Location(name, 1, 1), kind, "archive can't be used: " + what)
            .expecting(expected)));
  }

  /** Whether a file is named as an archive is. */
  public static boolean isNamed(String file) {
    return file.regionMatches(true, file.length() - 4, ".zip", 0, 4);
  }
}
