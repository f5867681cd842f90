package org.restory.examples.pages;

import org.restory.catalog.Catalog;
import org.restory.catalog.Pack;
import org.restory.pack.PackFormat;

/** A catalog of one item of each kind, in which every text is full of marks. */
final class Tiny {
  /** Whatever Markdown, HTML or Mermaid could take for a mark. */
  static final String NASTY = "a|b <i>c</i> *d* _e_ `f` [g](h) \\ ~i~ $j$ &lt; \"k\" # l";

  private Tiny() {}

  static Catalog catalog() {
    return Catalog.of(pack());
  }

  static Pack pack() {
    return PackFormat.read("tiny.yaml", YAML.replace("NASTY", NASTY.replace("'", "''")));
  }

  private static final String YAML = """
      pack: tiny
      version: 1.0.0
      frameworks:
        - {id: acme:frame, name: 'Frame NASTY', description: '# Frame NASTY'}
      access-needs:
        - {id: quiet, name: 'Quiet NASTY', description: 'NASTY'}
        - {id: light, name: Light, description: Less light.}
        - {id: rest, name: Rest, description: More rest.}
      prerequisites:
        - {id: ready, name: Ready, description: Ready., ask: '1. NASTY?'}
      tags:
        - {id: tag, name: 'Tag NASTY', description: Tag.}
      barriers:
        - {id: wall, name: 'Wall NASTY', description: Wall., family: access}
      references:
        - {id: smith2000, authors: 'Smith, A., & Jones, B. C.', year: 2000, title: 'NASTY', kind: rct, supports: 'NASTY',
           venue: 'V|enue', volume: '1', pages: 1–2, doi: '10.1/(a)<b>;c'}
      aims:
        - {id: aim, name: 'Aim NASTY', description: '- NASTY', techniques: [acme:way], references: [smith2000]}
      techniques:
        - id: acme:way
          name: 'Way NASTY'
          description: '> NASTY'
          family: narrative
          frameworks: [acme:frame]
          structure: ['NASTY']
          participation: [client, group]
          phases: [exploring]
          minutes: {from: 5, to: 5}
          max-depth: 3
          max-exposure: 1
          cautions: ['+ NASTY']
          prerequisites: [ready]
          evidence: [{kind: theory, finding: untested, note: 'NASTY', references: [smith2000]}]
        - id: far
          name: Far
          description: It is pointed to.
          family: stabilizing
          participation: [clinician]
          phases: [engaging]
          minutes: {from: 1, to: 5}
          max-depth: 1
          max-exposure: 0
          authoring: signpost-only
      exercises:
        - id: one
          name: 'One NASTY'
          purpose: 'NASTY'
          technique: acme:way
          aims: {aim: primary}
          with: client
          formats: [individual]
          phases: [exploring]
          minutes: 5
          depth: 3
          exposure: 0
          tags: [tag]
          modes: [speak]
          materials: ['NASTY']
          prerequisites: [ready]
          consents: [use-in-group, share-with-family]
          opt-out: 'NASTY'
          steps:
            - part: opening
              minutes: 2
              who: client
              does: '- NASTY'
              listen-for: 'NASTY'
              if-hard: 'NASTY'
              prompts: [{id: ask, text: 'NASTY', function: open, depth: 3, follow-up: 'NASTY', opt-out: 'x|y'}]
            - {part: closing, minutes: 3, who: both, does: '1. NASTY'}
          works-as-is: [light]
          adaptations: {quiet: 'NASTY'}
          telehealth: 'NASTY'
          group: 'NASTY'
          cautions: ['NASTY']
          aftercare: 'NASTY'
          evidence: [{kind: practice, finding: mixed, note: 'NASTY', references: [smith2000]}]
          references: [smith2000]
        - id: gone
          name: Gone
          purpose: No longer.
          technique: acme:way
          aims: {aim: secondary}
          with: client
          formats: [individual]
          phases: [exploring]
          minutes: 2
          depth: 1
          exposure: 0
          opt-out: Stop.
          steps:
            - {part: opening, minutes: 1, who: client, does: Begin.}
            - {part: closing, minutes: 1, who: client, does: End.}
          provenance: {withdrawn: {since: 2026-01-02, because: 'It was NASTY', replaced-by: one}}
      prompts:
        - {id: alone, text: 'NASTY', audience: client, function: close, depth: 1, opt-out: 'NASTY', follow-up: 'NASTY', avoid-if: 'NASTY'}
      rules:
        - id: rule
          when: {barrier: wall, intensity: '>= 3'}
          then:
            - {raise: aim}
            - {withhold: {tag: tag}}
            - {caution: 'NASTY', for: {technique: acme:way, depth: '>= 2'}}
          because: 'NASTY'
          for-client: 'NASTY'
          lifts-when: 'NASTY'
          references: [smith2000]
      glossary:
        - {id: term, name: 'Term NASTY', plainly: 'NASTY', also: ['NASTY'], for-clinician: 'NASTY', related: [term]}
      session-shapes:
        - id: shape
          name: 'Shape NASTY'
          description: 'NASTY'
          formats: [individual]
          minutes: 10
          settling-minutes: 2
          parts:
            - {name: 'NASTY', part: opening, minutes: {from: 5, to: 5}, does: 'NASTY'}
            - {name: End, part: closing, minutes: {from: 5, to: 6}, does: 'NASTY'}
          keeps: ['NASTY']
      journeys:
        - id: journey
          name: 'Journey NASTY'
          description: 'NASTY'
          formats: [individual]
          stations:
            - {session: 1, phase: engaging, aims: [aim], why: 'NASTY'}
            - {session: 2, phase: exploring, aims: [aim], or-else: [aim], why: 'NASTY'}
          reviews-at: [2]
          keeps: ['NASTY']
          replan-when: ['NASTY']
      """;
}
