package org.restory.examples.ehr.page;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** A headless Chromium that is installed already; nothing is downloaded. */
final class Browser implements AutoCloseable {
  // Selenium warns that it has no typed protocol for a newer browser; none is used here.
  private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

  static {
    SELENIUM.setLevel(Level.SEVERE);
  }

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /**
   * Starts one.
   *
   * @throws IllegalStateException if Chromium or its driver is not installed, with what to do
   */
  static Browser start() {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(
        installed("chromium", "restory.chromium", "chromium-browser", "google-chrome"));
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--hide-scrollbars");
    ChromeDriverService service = new ChromeDriverService.Builder()
        .usingDriverExecutable(new File(installed("chromedriver", "restory.chromedriver")))
        .build();
    return new Browser(new ChromeDriver(service, options));
  }

  private static String installed(String program, String property, String... otherNames) {
    String set = System.getProperty(property, "");
    if (!set.isEmpty()) {
      return set;
    }
    List<String> names =
        Stream.concat(Stream.of(program), Arrays.stream(otherNames)).toList();
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator, -1))
        .map(Path::of)
        .flatMap(folder -> names.stream().map(folder::resolve))
        .filter(Files::isExecutable)
        .findFirst()
        .map(Path::toString)
        .orElseThrow(() -> new IllegalStateException("no " + program
            + " on the PATH; install it (on Debian: apt-get install chromium chromium-driver), or say where it is with -D"
            + property + "=/path/to/" + program + ", or leave the profile 'browser' out"));
  }

  ChromeDriver driver() {
    return driver;
  }

  /** Sets the window's width and height, in CSS pixels, and how many pixels of a picture make one of them. */
  void size(int width, int height, double scale) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", scale, "mobile", false));
  }

  /** Shows pages on a screen, in {@code light} or in {@code dark}. */
  void screen(String scheme) {
    media("screen", scheme, "no-preference");
  }

  /** Shows pages on a screen to a person who asks for less motion. */
  void stillScreen() {
    media("screen", "light", "reduce");
  }

  /** Shows pages as they are printed. */
  void print() {
    media("print", "light", "no-preference");
  }

  private void media(String medium, String scheme, String motion) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "media",
            medium,
            "features",
            List.of(
                Map.of("name", "prefers-color-scheme", "value", scheme),
                Map.of("name", "prefers-reduced-motion", "value", motion))));
  }

  /** Lets pages run scripts of their own, or keeps them from it. What a test runs is let through either way. */
  void scripts(boolean allowed) {
    driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !allowed));
  }

  @Override
  public void close() {
    driver.quit();
  }
}
