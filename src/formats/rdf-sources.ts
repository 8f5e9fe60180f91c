/** Sources in RDF, with their turns, corrections and the coverage of their sentences. */
import type { BuiltTurn } from "../model/built.ts";
import { idOf, type Site, urnOf } from "../model/site.ts";
import type { CorrectionEntry, SourceEntry } from "./entry-columns.ts";
import type { GraphTable, SentenceEntry } from "./graph-table.ts";
import { selectionOf } from "./rdf-selectors.ts";
import { a, type Described, dateTerm, describe, elsewhere, inBoth, integerOf, iri, plain, type Resource, term } from "./rdf-terms.ts";

const sourceStatements = (site: Site): Described<SourceEntry> => ({
  id: (id) => [["dcterms:identifier", plain(id)]],
  title: (title) => inBoth("schema:name", title),
  date: (date) => [["dcterms:date", dateTerm(date)]],
  place: (place) => inBoth("schema:location", place),
  sha256: (sha256) => [["c:sha256", plain(sha256)]],
  transcript: (path) => [["c:transcript", plain(path)]],
  lines: (lines) => [["c:lines", integerOf(lines)]],
  sessions: (ids) => [["c:sessions", { is: "list", items: ids.map((id) => iri(idOf(site, "node", id))) }]],
  deck: (text) => inBoth("c:deck", text),
  description: (text) => inBoth("schema:description", text),
  about: (text) => inBoth("schema:abstract", text),
  checked: (text) => inBoth("c:checked", text),
  notice: (text) => inBoth("schema:usageInfo", text),
  searchExamples: (text) => inBoth("c:searchExamples", text),
  examples: (examples) => examples.flatMap((text) => inBoth("c:example", text)),
  exampleSpeaker: (id) => [["c:exampleSpeaker", iri(idOf(site, "node", id))]],
});

const turnStatements = (site: Site): Described<BuiltTurn> => ({
  id: (id) => [["dcterms:identifier", plain(id)]],
  source: (source) => [["prov:used", iri(idOf(site, "source", source))]],
  session: (session) => [["dcterms:isPartOf", iri(idOf(site, "node", session))]],
  speaker: (speaker) => [["prov:wasAssociatedWith", iri(idOf(site, "node", speaker))]],
  kind: (kind) => [["c:kind", plain(kind)]],
  basis: (basis) => [["c:basis", plain(basis)]],
  confidence: (confidence) => [["c:confidence", term(`confidence-${confidence}`)]],
  why: (why) => inBoth("c:why", why),
  from: (point, { source }) => [["c:from", selectionOf(idOf(site, "source", source), point)]],
  before: (point, { source }) => [["c:before", selectionOf(idOf(site, "source", source), point)]],
});

const correctionStatements = (site: Site): Described<CorrectionEntry> => ({
  id: (id) => [["dcterms:identifier", plain(id)]],
  source: (source, { line, heard }) => [["oa:hasTarget", selectionOf(idOf(site, "source", source), { line, phrase: heard })]],
  line: elsewhere,
  heard: elsewhere,
  meant: (meant) => [["oa:bodyValue", plain(meant)]],
  why: (why) => inBoth("c:why", why),
  confidence: (confidence) => [["c:confidence", term(`confidence-${confidence}`)]],
});

const sentenceStatements = (site: Site): Described<SentenceEntry> => ({
  id: (id) => [["dcterms:identifier", plain(id)]],
  turn: (turn) => [["c:turn", iri(urnOf("turn", turn))]],
  line: (line) => [["c:line", integerOf(line)]],
  length: (length) => [["c:length", integerOf(length)]],
  claims: (ids) => ids.map((id) => ["c:coveredBy", iri(idOf(site, "claim", id))]),
  declared: (reason) => [["c:declared", plain(reason)]],
});

/** Describes all that claims refer to. */
export function sourceResources({ sources, turns, corrections, sentences, site }: GraphTable): readonly Resource[] {
  const [source, turn, correction, sentence] = [
    sourceStatements(site),
    turnStatements(site),
    correctionStatements(site),
    sentenceStatements(site),
  ];
  return [
    ...sources.map((entry) => ({
      iri: idOf(site, "source", entry.id),
      statements: [...a("c:Source", "schema:DigitalDocument", "prov:Entity"), ...describe(source, entry)],
    })),
    ...turns.map((entry) => ({
      iri: urnOf("turn", entry.id),
      statements: [...a("c:Turn", "prov:Activity"), ...describe(turn, entry)],
    })),
    ...corrections.map((entry) => ({
      iri: urnOf("correction", entry.id),
      statements: [
        ...a("c:Correction", "oa:Annotation"),
        ["oa:motivatedBy", { is: "name", name: "oa:editing" }] as const,
        ...describe(correction, entry),
      ],
    })),
    ...sentences.map((entry) => ({ iri: urnOf("sentence", entry.id), statements: [...a("c:Sentence"), ...describe(sentence, entry)] })),
  ];
}
