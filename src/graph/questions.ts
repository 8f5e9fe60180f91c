/**
 * The questions of the first view. Each is a query on types, relations and standings, never a list of ids, so that its answer grows with
 * the graph. Here alone, beside the tables, may types and relations be named.
 */
import type { BuiltClaim, EdgeId, NodeId } from "../model/built.ts";
import type { Bilingual, NodeType, Relation } from "../model/tables.ts";
import { type ConceptGraph, edgeIdOf } from "./concept-graph.ts";

export interface Answer {
  readonly nodes: ReadonlySet<NodeId>;
  readonly edges: ReadonlySet<EdgeId>;
  /** In the order of the built graph. */
  readonly claims: readonly BuiltClaim[];
  /** The answer in one sentence, with its count. */
  readonly sentence: Bilingual;
}

export interface Question {
  readonly id: string;
  readonly title: Bilingual;
  answer(graph: ConceptGraph): Answer;
}

export const questions: readonly Question[] = [
  {
    id: "red-lines",
    title: { en: "Who drew red lines, and where?", zh: "谁划了红线，划在哪里？" },
    answer(graph) {
      const claims = claimsBy(graph, ["draws"]);
      const drawers = distinct(claims, ({ from }) => from);
      const lines = distinct(claims, ({ to }) => to);
      const people = drawers.filter((id) => isOf(graph, id, "person")).length;
      const others = drawers.length - people;
      return answered(claims, {
        en: `${count(people, "person", "people")}${others ? ` and ${count(others, "document", "documents")}` : ""} drew ${count(lines.length, "red line", "red lines")}.`,
        zh: `${people}人${others ? `和${others}份文件` : ""}划出了${lines.length}条红线。`,
      });
    },
  },
  {
    id: "shared-risks",
    title: { en: "Which risks did several speakers warn of?", zh: "哪些风险受到多位发言人警示？" },
    answer(graph) {
      const own = claimsBy(graph, ["warns-of"]).filter(({ standing, from }) => standing === "stated" && isOf(graph, from, "person"));
      const warners = grouped(own, ({ to }) => to);
      const shared = [...warners].filter(([, claims]) => distinct(claims, ({ from }) => from).length >= 2);
      const claims = shared.flatMap(([, list]) => list);
      const most = [...shared].sort(([, a], [, b]) => people(b) - people(a))[0];
      const name = most ? graph.node(most[0]).name : { en: "", zh: "" };
      return answered(claims, {
        en: `${count(shared.length, "risk is", "risks are")} named by two speakers or more${most ? `; ${name.en.toLowerCase()} by ${people(most[1])}` : ""}.`,
        zh: `有${shared.length}项风险由两位以上发言人提出${most ? `，其中“${name.zh}”有${people(most[1])}位` : ""}。`,
      });
    },
  },
  {
    id: "answers-to-risks",
    title: { en: "Which proposals answer which risks?", zh: "哪些建议应对哪些风险？" },
    answer(graph) {
      const claims = claimsBy(graph, ["mitigates"]).filter(({ from }) => isOf(graph, from, "proposal"));
      const proposals = distinct(claims, ({ from }) => from).length;
      const risks = distinct(claims, ({ to }) => to).length;
      return answered(claims, {
        en: `${count(proposals, "proposal is", "proposals are")} meant to lower ${count(risks, "named risk", "named risks")}.`,
        zh: `${proposals}项建议旨在降低${risks}项已点名的风险。`,
      });
    },
  },
  {
    id: "where-they-part",
    title: { en: "Where do speakers part, or add a limit?", zh: "发言人在哪里有分歧或保留？" },
    answer(graph) {
      const claims = claimsBy(graph, ["disputes", "qualifies"]);
      const matters = distinct(claims, ({ to }) => to).length;
      const voices = distinct(claims, ({ from }) => from).length;
      return answered(claims, {
        en: `${count(voices, "speaker contests or limits", "speakers contest or limit")} ${count(matters, "idea", "ideas")}.`,
        zh: `${voices}位发言人对${matters}个观点提出质疑或保留。`,
      });
    },
  },
];

export const findQuestion = (id: string): Question | undefined => questions.find((question) => question.id === id);

const claimsBy = (graph: ConceptGraph, wanted: readonly Relation[]): readonly BuiltClaim[] =>
  graph.claims.filter(({ relation, standing }) => wanted.includes(relation) && standing !== "outside");

const isOf = (graph: ConceptGraph, id: NodeId, type: NodeType): boolean => graph.node(id).type === type;

const distinct = (claims: readonly BuiltClaim[], idOf: (claim: BuiltClaim) => NodeId): readonly NodeId[] => [...new Set(claims.map(idOf))];

const people = (claims: readonly BuiltClaim[]): number => distinct(claims, ({ from }) => from).length;

function grouped(claims: readonly BuiltClaim[], keyOf: (claim: BuiltClaim) => NodeId): ReadonlyMap<NodeId, readonly BuiltClaim[]> {
  const groups = new Map<NodeId, BuiltClaim[]>();
  for (const claim of claims) groups.set(keyOf(claim), [...(groups.get(keyOf(claim)) ?? []), claim]);
  return groups;
}

const answered = (claims: readonly BuiltClaim[], sentence: Bilingual): Answer => ({
  claims,
  sentence,
  nodes: new Set(claims.flatMap(({ from, to }) => [from, to])),
  edges: new Set(claims.map(edgeIdOf)),
});

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;
