/** Reads sources, turns, corrections and sentences from RDF: the inverse of `rdf-sources.ts` in `src/formats`. */
import type { CorrectionEntry, SourceEntry } from "../formats/entry-columns.ts";
import type { SentenceEntry } from "../formats/graph-table.ts";
import type { BuiltTurn, NodeId, SourceLine } from "../model/built.ts";
import { bilingual, bilinguals, decodedId, type FieldReaders, id, idsOf, listOf, number, point, points, term, text } from "./rdf-values.ts";

export const sourceReaders: FieldReaders<SourceEntry> = {
  id: (statements) => text(statements, "dcterms:identifier") as SourceEntry["id"] | undefined,
  title: (statements) => bilingual(statements, "schema:name"),
  date: (statements) => text(statements, "dcterms:date"),
  place: (statements) => bilingual(statements, "schema:location"),
  sha256: (statements) => text(statements, "c:sha256"),
  transcript: (statements) => text(statements, "c:transcript"),
  lines: (statements) => number(statements, "c:lines"),
  sessions: (statements) => listOf(statements, "c:sessions").map((iri) => decodedId(iri) as NodeId),
  deck: (statements) => bilingual(statements, "c:deck"),
  description: (statements) => bilingual(statements, "schema:description"),
  about: (statements) => bilingual(statements, "schema:abstract"),
  checked: (statements) => bilingual(statements, "c:checked"),
  notice: (statements) => bilingual(statements, "schema:usageInfo"),
  searchExamples: (statements) => bilingual(statements, "c:searchExamples"),
  examples(statements) {
    const examples = bilinguals(statements, "c:example");
    return examples.length > 0 ? examples : undefined;
  },
  exampleSpeaker: (statements) => id(statements, "c:exampleSpeaker"),
};

export const turnReaders: FieldReaders<BuiltTurn> = {
  id: (statements) => text(statements, "dcterms:identifier") as BuiltTurn["id"] | undefined,
  source: (statements) => id(statements, "prov:used"),
  session: (statements) => id(statements, "dcterms:isPartOf"),
  speaker: (statements) => id(statements, "prov:wasAssociatedWith"),
  kind: (statements) => text(statements, "c:kind") as BuiltTurn["kind"] | undefined,
  basis: (statements) => text(statements, "c:basis") as BuiltTurn["basis"] | undefined,
  confidence: (statements) => term(statements, "c:confidence", "confidence-"),
  why: (statements) => bilingual(statements, "c:why"),
  from: (statements) => point(statements, "c:from"),
  before: (statements) => point(statements, "c:before"),
};

export const correctionReaders: FieldReaders<CorrectionEntry> = {
  id: (statements) => text(statements, "dcterms:identifier"),
  source: (statements) => points(statements, "oa:hasTarget")[0]?.source,
  line: (statements) => points(statements, "oa:hasTarget")[0]?.line,
  heard: (statements) => points(statements, "oa:hasTarget")[0]?.phrase,
  meant: (statements) => text(statements, "oa:bodyValue"),
  why: (statements) => bilingual(statements, "c:why"),
  confidence: (statements) => term(statements, "c:confidence", "confidence-"),
};

export const sentenceReaders: FieldReaders<SentenceEntry> = {
  id: (statements) => text(statements, "dcterms:identifier"),
  turn: (statements) => id(statements, "c:turn"),
  line: (statements) => number(statements, "c:line") as SourceLine | undefined,
  length: (statements) => number(statements, "c:length"),
  claims: (statements) => idsOf(statements, "c:coveredBy"),
  declared: (statements) => text(statements, "c:declared") as SentenceEntry["declared"],
};
