/** Cites each claim of a graph for reference managers, with the writers of single citations. */
import { citationOf } from "../graph/claim-citation.ts";
import { conceptGraph } from "../graph/concept-graph.ts";
import { citationWords } from "../language/citations.ts";
import { pageWords } from "../language/page.ts";
import type { BuiltClaim } from "../model/built.ts";
import type { CitationRecord } from "../model/citation-record.ts";
import type { ExportFact } from "../model/export-facts.ts";
import { bibtex } from "./bibtex.ts";
import { createCleaner, loneSurrogates } from "./clean-text.ts";
import { cslItem } from "./csl-json.ts";
import type { ExportOptions, Writer } from "./export-graph.ts";
import { headLines } from "./file-head.ts";
import type { GraphTable } from "./graph-table.ts";
import { recordLists } from "./record-lists.ts";
import { ris } from "./ris.ts";

/** The fields of claims that a citation carries, in its title, its note or its address; a new field has to be added here. */
const isCited: Readonly<Record<keyof BuiltClaim, boolean>> = {
  id: true,
  from: false,
  relation: false,
  to: false,
  standing: true,
  statement: true,
  locators: true,
  turn: false,
  speaker: true,
  session: true,
  confidence: false,
  why: false,
  note: false,
  reference: true,
  addressees: false,
  quantity: false,
  by: false,
  stance: false,
  about: false,
  match: false,
  asOf: false,
  role: false,
};

/** A citation of each claim. It has no day of access: nobody has read the claims one by one. */
function recordsOf(table: GraphTable, { language, released }: ExportOptions): readonly CitationRecord[] {
  const graph = conceptGraph(table.built);
  const { title } = pageWords[language];
  const issued = released ?? table.built.sources[0]?.date ?? "1970-01-01";
  return table.claims.map((claim) => ({
    key: `ai-safety-concept-graph-${claim.id.replace(/[^\w-]/g, "-")}`,
    author: title,
    title: claim.statement[language],
    container: title,
    issued,
    version: table.built.version,
    address: claim.uri,
    note: citationWords[language].claimNote(citationOf(graph, claim)),
    language: language === "en" ? "en" : "zh-Hans",
  }));
}

function absentFacts(table: GraphTable): readonly ExportFact[] {
  const fields = Object.entries(isCited).flatMap(([field, cited]) => (cited ? [] : [field]));
  const lists = recordLists(table).flatMap(({ list, rows }) => (rows.length > 0 && list !== "sources" ? [list] : []));
  return [
    { code: "nodes-left-out", count: table.nodes.length },
    { code: "fields-left-out", fields },
    ...(lists.length > 0 ? [{ code: "lists-left-out", lists } as const] : []),
  ];
}

const writerOf =
  (write: (records: readonly CitationRecord[], head: readonly string[]) => string): Writer =>
  (table, options) => {
    const cleaner = createCleaner(loneSurrogates);
    const facts = absentFacts(table);
    const content = cleaner.clean(write(recordsOf(table, options), headLines(table, options.language, facts)));
    return { content, report: [...facts, ...cleaner.facts()] };
  };

/** With its head as comments: text between the entries of BibTeX is none of them, unless it has an "@". */
export const bibtexOfClaims = writerOf((records, head) =>
  [
    ...head.flatMap((line) => line.split(/\s*[\r\n]\s*/)).map((line) => `% ${line.replaceAll("@", "(at)")}`),
    "",
    ...records.map(bibtex),
  ].join("\n"),
);
export const risOfClaims = writerOf((records) => records.map(ris).join(""));
export const cslOfClaims = writerOf((records) => `${JSON.stringify(records.map(cslItem), null, 2)}\n`);
