package org.restory.examples.ehr.page;

import java.nio.file.*;
import org.restory.model.Id;

class PreviewTmp {
  public static void main(String[] a) throws Exception {
    Path d = Path.of("/tmp/pg/site");
    Files.createDirectories(d.resolve("advice"));
    Files.createDirectories(d.resolve("assets"));
    Files.write(d.resolve("assets/advice.css"), Sample.PAGE.stylesheet());
    for (String n : org.restory.pack.CaseFormat.shippedNames()) {
      var ad = Sample.of(n);
      Sample.PAGE.html(ad);
      long t = System.nanoTime();
      String h = Sample.PAGE.html(ad);
      System.out.println(n + " " + h.length() + " " + (System.nanoTime() - t) / 1e6);
      Files.writeString(d.resolve("advice/" + n.substring(0, 2) + ".html"), h);
    }
    Files.writeString(
        d.resolve("advice/whynot.html"),
        Sample.PAGE.whyNot(Sample.of("v1-maybe-it-was-nothing"), Id.of("a-day-nobody-saw")));
    Files.writeString(
        d.resolve("advice/whynot2.html"),
        Sample.PAGE.whyNot(Sample.of("v2-a-sanctioned-claim"), Id.of("one-root-one-branch")));
    Files.writeString(d.resolve("advice/gone.html"), Sample.PAGE.gone());
  }
}
