package org.restory.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.restory.catalog.Catalog;
import org.restory.catalog.Pack;
import org.restory.model.Id;
import org.restory.pack.PackFormat;
import org.restory.pack.StandardPack;
import org.restory.rule.Rule;

/** The vendor's pack of the page for EHR vendors, layered on the standard pack. */
class VendorExampleTest {
  @TempDir
  Path folder;

  @Test
  void the_documented_pack_joins_the_standard_pack() throws IOException {
    Path file = folder.resolve("acme-wellness.yaml");
    Files.writeString(file, Documents.yaml("docs/for-ehr-vendors.md", "pack").get(0));

    Pack ours = PackFormat.read(file);
    Catalog catalog = Catalog.of(StandardPack.pack(), ours);

    assertThat(catalog.find(Rule.class, Id.of("acme:return-to-work-calls-for-a-look-at-barriers")))
        .isPresent();
  }
}
