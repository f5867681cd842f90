package org.restory.examples.ehr.resources;

import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Narrative;
import org.hl7.fhir.utilities.xhtml.NodeType;
import org.hl7.fhir.utilities.xhtml.XhtmlNode;

/** Tells a resource in a few words for people, as FHIR asks (dom-6). All text is escaped where it is written. */
final class Narratives {
  private Narratives() {}

  /** Gives a resource a heading and paragraphs. */
  static <R extends DomainResource> R tell(R resource, String heading, String... paragraphs) {
    XhtmlNode div = new XhtmlNode(NodeType.Element, "div");
    div.setAttribute("xmlns", "http://www.w3.org/1999/xhtml");
    if (resource.hasLanguage()) {
      div.setAttribute("lang", resource.getLanguage());
      div.setAttribute("xml:lang", resource.getLanguage());
    }
    div.addTag("p").addTag("b").addText(heading);
    for (String paragraph : paragraphs) {
      div.addTag("p").addText(paragraph);
    }
    Narrative text = new Narrative();
    text.setStatus(Narrative.NarrativeStatus.GENERATED);
    text.setDiv(div);
    resource.setText(text);
    return resource;
  }
}
