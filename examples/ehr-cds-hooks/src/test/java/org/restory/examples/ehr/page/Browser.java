package org.restory.examples.ehr.page;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** A headless Chromium that is installed already; nothing is downloaded. */
final class Browser implements AutoCloseable {
  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /** Starts one that runs no script of a page, since the page must do without. What a test runs is let through all the same. */
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

  /** Shows pages on a screen, in light or in dark. */
  void screen(String scheme) {
    media("screen", scheme);
  }

  /** Shows pages as they are printed. */
  void print() {
    media("print", "light");
  }

  private void media(String medium, String scheme) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "media",
            medium,
            "features",
            List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }

  /** Keeps pages from running scripts, or lets them. */
  void scripts(boolean allowed) {
    driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !allowed));
  }

  @Override
  public void close() {
    driver.quit();
  }
}
