/** Explains what is wrong with an address on the command line, and how it is written. */
import { findNearest } from "../curated-file/nearest.ts";
import type { ConceptGraph } from "../graph/concept-graph.ts";
import { commandWords } from "../language/commands.ts";
import { pageWords } from "../language/page.ts";
import type { Bilingual } from "../model/bilingual.ts";
import { relationIds } from "../model/relations.ts";
import type { ParseIssue } from "../selection/parse-issue.ts";
import { parameterNames } from "../view/address.ts";
import { tabInAddress } from "../view/display-parameters.ts";
import { formatMatrixSetting, initialMatrix } from "../view/matrix-setting.ts";
import { depths, layouts, tabNames } from "../view/view-state.ts";

interface Known {
  readonly graph: ConceptGraph;
  /** Ids of the named questions. */
  readonly questions: readonly string[];
  readonly language: keyof Bilingual;
}

/** The values of parameters that have few. */
const values: Readonly<Record<string, readonly string[]>> = {
  view: tabNames.map(tabInAddress),
  layout: layouts,
  lang: ["en", "zh"],
  theme: ["light", "dark", "system"],
  depth: depths.map(String),
  board: [formatMatrixSetting(initialMatrix)],
};

/** How parameters that name several things are written. */
const forms: Readonly<Record<string, string>> = {
  path: "path=zeng-yi~gao-wen",
  edge: "edge=zeng-yi~warns-of~existential-risk",
  pair: "pair=zeng-yi~loss-of-control",
  compare: "compare=zeng-yi.gao-wen",
  collection: "collection=zeng-yi.existential-risk",
};
/** The numbers of ids in them. */
const counts: Readonly<Record<string, readonly [number, number]>> = { path: [2, 4], edge: [3, 3], pair: [2, 2], compare: [2, 4] };

/** Names that strangers type in place of a parameter's. */
const meant: Readonly<Record<string, string>> = {
  ...{ tab: "view", matrix: "view", table: "table", map: "view", columns: "board", rows: "board", language: "lang" },
  ...{ id: "node", person: "node", speaker: "node", risk: "node", topic: "node", focus: "node", select: "node", family: "node" },
  ...{ from: "path", to: "path", paths: "path", comparison: "compare", q: "ask", search: "ask", steps: "depth" },
};

/** Says all parts of addresses that could not be read, a line each, and that nothing is written because of them. */
export const refusal = (issues: readonly ParseIssue[], known: Known): readonly string[] => [
  ...issues.map((issue) => addressHelp(issue, known)),
  commandWords[known.language].address.refused,
];

/** Says one part of an address that could not be read, in one line. */
function addressHelp({ parameter, value, why }: ParseIssue, { graph, questions, language }: Known): string {
  const words = commandWords[language].address;
  const part = value === "" ? parameter : `${parameter}=${value}`;
  if (why === "unknown-parameter") {
    if (graph.findNode(parameter)) return words.bareId(parameter);
    const key = meant[parameter] ?? findNearest(parameter, parameterNames());
    return words.unknownKey(parameter, parameterNames().filter(isTyped), key ? { key, ...examplesOf(key, questions) } : undefined);
  }
  const known = values[parameter];
  if (why === "unreadable" && known) return words.values(part, parameter, known, nearestValue(value, known));
  const form = forms[parameter];
  if (why !== "unknown-id") return words.other(part, pageWords[language].parseIssueWhy[why]);
  if (parameter === "question") return words.unknownIds(part, [{ id: value, nearest: findNearest(value, questions) }], questions);
  const between = form?.includes("~") ? "~" : ".";
  const ids = value.split(between);
  const [least, most] = counts[parameter] ?? [1, Number.POSITIVE_INFINITY];
  if (form && (ids.length < least || ids.length > most)) return words.form(part, form, between);
  const relations: readonly string[] = relationIds;
  const unknown = ids.flatMap((id, index) => {
    const isRelation = parameter === "edge" && index === 1;
    if (isRelation ? relations.includes(id) : id.startsWith("@") || graph.findNode(id) || (parameter === "path" && index > 1)) return [];
    return [{ id, nearest: findNearest(id, isRelation ? relations : graph.nodes.map((node) => node.id)) }];
  });
  if (unknown.length > 0) return words.unknownIds(part, unknown, []);
  return parameter === "path" && ids[0] === ids[1] ? words.sameEnds(part) : words.nothingJoins(part);
}

const isTyped = (name: string): boolean => !/[.]/u.test(name) && !["at", "camera", "passage"].includes(name);

/** "matrix" is meant where its older name is the value. */
function nearestValue(value: string, known: readonly string[]): string | undefined {
  if (/^\d+$/u.test(value)) return undefined;
  return findNearest(value, ["matrix"]) ? tabInAddress("matrix") : findNearest(value, known);
}

const examplesOf = (key: string, questions: readonly string[]): { readonly example: string; readonly values: readonly string[] } => ({
  example: forms[key] ?? (key === "node" ? "node=zeng-yi" : key === "view" ? `view=${tabInAddress("matrix")}` : key),
  values: key === "question" ? questions : (values[key] ?? []),
});
