/** The words about a graph file of a reader: what stops it from being read, and what was read otherwise than it was written. */
import type { Bilingual } from "../model/bilingual.ts";
import type { ImportFact, ImportFault, Noted } from "../model/import-facts.ts";
import { imports as en } from "./en/imports.ts";
import type { Topic } from "./words.ts";
import { imports as zh } from "./zh/imports.ts";

export const importWords: Topic<typeof en> = { en, zh };

type Language = keyof Bilingual;

/** Lines that a sentence lists; more are counted. */
const maxLines = 12;

/** Says a fact of a report, with its lines. */
export const importFactText = (noted: Noted<ImportFact>, language: Language): string =>
  withPlaces(factSentence(noted.fact, language), noted, language);

/** Says a fault of a file, with its lines and examples; where the rest of the file can be opened, also what is then done about it. */
export function importFaultText(
  noted: Noted<ImportFault>,
  language: Language,
  { canOpenAnyway }: { readonly canOpenAnyway: boolean },
): string {
  const { examples, fact } = noted;
  const remedy = canOpenAnyway && isRemedied(fact.kind) ? importWords[language].anyway[remedies[fact.kind]] : "";
  const sentence = withPlaces(joined(faultSentence(fact, language), remedy, language), noted, language);
  return examples.length > 0 ? joined(sentence, importWords[language].examples(examples), language) : sentence;
}

function withPlaces(sentence: string, { file, lines, count }: Noted<unknown>, language: Language): string {
  const listed = lines.slice(0, maxLines);
  const others = lines.length === 0 && count === 1 ? 0 : count - listed.length;
  return joined(sentence, importWords[language].places(file, listed, others), language);
}

const joined = (first: string, second: string, language: Language): string =>
  second === "" ? first : `${first}${language === "zh" ? "" : " "}${second}`;

function factSentence(fact: ImportFact, language: Language): string {
  const { facts } = importWords[language];
  switch (fact.kind) {
    case "value-not-of-type":
      return facts.valueNotOfType(fact.name, fact.type);
    case "types-mixed":
      return facts.typesMixed(fact.name);
    case "number-kept-as-text":
      return facts.numberKeptAsText(fact.name);
    case "number-left-out":
      return facts.numberOmitted(fact.name);
    case "attribute-renamed":
      return facts.attributeRenamed(fact.name, fact.newName);
    case "attribute-undeclared":
      return facts.attributeUndeclared(fact.name);
    case "default-applied":
      return facts.defaultApplied(fact.name);
    case "element-left-out":
      return facts.elementOmitted(fact.name);
    case "encoding-assumed":
      return facts.encodingAssumed(fact.name);
    case "id-space-added":
      return facts.idSpaceAdded(fact.name);
    case "key-repeated":
      return facts.keyRepeated(fact.name);
    default:
      return facts[plainFacts[fact.kind]];
  }
}

const plainFacts = {
  "nesting-flattened": "nestingFlattened",
  "times-left-out": "timesOmitted",
  "drawing-simplified": "drawingSimplified",
  "doctype-left-out": "doctypeOmitted",
  "characters-replaced": "charactersReplaced",
  "ids-made-text": "idsMadeText",
  "ends-are-places": "endsArePlaces",
  "nodes-made": "nodesMade",
  "ids-made": "idsMade",
  "headings-made": "headingsMade",
  "ends-by-order": "endsByOrder",
  "remarks-left-out": "remarksOmitted",
  "cells-left-out": "cellsOmitted",
  "cells-absent": "cellsAbsent",
} as const;

function faultSentence(fault: ImportFault, language: Language): string {
  const { faults } = importWords[language];
  switch (fault.kind) {
    case "too-large":
      return faults.tooLarge(fault.limit / (1024 * 1024));
    case "encoding-unknown":
      return faults.encodingUnknown(fault.name);
    case "format-unknown":
      return fault.name === undefined ? faults.formatUnknownAtAll : faults.formatUnknown(fault.name);
    case "too-deep":
      return faults.tooDeep(fault.limit);
    case "no-ends":
      return faults.noEnds(fault.headings);
    default:
      return faults[plainFaults[fault.kind]];
  }
}

/** Remedies for faults in spite of which the rest is opened. */
const remedies = {
  "cut-off": "cutOff",
  "entity-unknown": "entityUnknown",
  "character-forbidden": "characterForbidden",
  "several-graphs": "severalGraphs",
  "id-missing": "idMissing",
  "id-repeated": "idRepeated",
  "edge-id-repeated": "edgeIdRepeated",
  "end-missing": "endMissing",
  "end-unknown": "endUnknown",
} as const;

const isRemedied = (kind: ImportFault["kind"]): kind is keyof typeof remedies => kind in remedies;

const plainFaults = {
  "file-empty": "fileEmpty",
  "file-unreadable": "fileUnreadable",
  "not-utf-8": "notUtf8",
  "archive-damaged": "archiveDamaged",
  "archive-without-tables": "archiveWithoutTables",
  "xml-malformed": "xmlMalformed",
  "json-malformed": "jsonMalformed",
  "turtle-malformed": "turtleMalformed",
  "turtle-of-others": "turtleOfOthers",
  "entities-declared": "entitiesDeclared",
  "no-graph": "noGraph",
  ...remedies,
} as const;
