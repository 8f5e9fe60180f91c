/**
 * The questions of the first view. Each is a query on types, relations and standings, never a list of ids, so that its answer grows with
 * the graph. Here alone, beside the tables, may types and relations be named.
 */
import type { BuiltClaim, EdgeId, NodeId } from "../model/built.ts";
import type { Bilingual, NodeType, Relation } from "../model/tables.ts";
import { type ConceptGraph, edgeIdOf } from "./concept-graph.ts";
import { layersOf } from "./layers.ts";

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
  {
    id: "common-ground",
    title: { en: "What did several speakers propose?", zh: "哪些建议由多位发言人提出或支持？" },
    answer(graph) {
      const own = claimsBy(graph, ["proposes", "supports"]).filter(
        ({ standing, from, to }) => standing === "stated" && isOf(graph, from, "person") && isOf(graph, to, "proposal"),
      );
      const shared = [...grouped(own, ({ to }) => to)].filter(([, claims]) => people(claims) >= 2);
      return answered(
        shared.sort(([, a], [, b]) => people(b) - people(a)).flatMap(([, claims]) => claims),
        {
          en: `${count(shared.length, "proposal is", "proposals are")} put forward or backed by two speakers or more.`,
          zh: `有${shared.length}项建议由两位以上发言人提出或支持。`,
        },
      );
    },
  },
  {
    id: "unanswered-risks",
    title: { en: "Which risks does nobody's proposal answer?", zh: "哪些风险没有建议应对？" },
    answer(graph) {
      const warned = claimsBy(graph, ["warns-of"]).filter(({ standing }) => standing === "stated");
      const met = new Set(claimsBy(graph, ["mitigates"]).flatMap(({ to }) => withBroader(graph, to)));
      const open = warned.filter(({ to }) => !met.has(to));
      const risks = distinct(open, ({ to }) => to).length;
      return answered(open, {
        en: `${count(risks, "risk", "risks")} that a speaker warns of: no proposal, method or tool is said to lower it, nor anything in its family. Stated warnings alone are counted.`,
        zh: `有${risks}项发言人警示的风险，未见建议、方法或工具应对它或其下各项。只计本人陈述的警示。`,
      });
    },
  },
  {
    id: "proposals-without-risk",
    title: { en: "Which proposals answer no named risk?", zh: "哪些建议未指明应对的风险？" },
    answer(graph) {
      const aimed = new Set(claimsBy(graph, ["mitigates"]).map(({ from }) => from));
      const made = claimsBy(graph, ["proposes"]).filter(({ standing, to }) => standing === "stated" && !aimed.has(to));
      const proposals = distinct(made, ({ to }) => to).length;
      return answered(made, {
        en: `${count(proposals, "proposal is", "proposals are")} made without a named risk that it is to lower. Stated proposals alone are counted.`,
        zh: `有${proposals}项建议未指明旨在降低的风险。只计本人陈述的建议。`,
      });
    },
  },
  {
    id: "lines-without-risk",
    title: { en: "Which red lines guard against nothing named?", zh: "哪些红线未指明所防的风险？" },
    answer(graph) {
      const aimed = new Set(claimsBy(graph, ["guards-against"]).map(({ from }) => from));
      const drawn = claimsBy(graph, ["draws"]).filter(({ to }) => !aimed.has(to));
      const lines = distinct(drawn, ({ to }) => to).length;
      return answered(drawn, {
        en: `${count(lines, "red line is", "red lines are")} drawn without a named risk.`,
        zh: `有${lines}条红线未指明所防的风险。`,
      });
    },
  },
  {
    id: "untouched-categories",
    title: { en: "Which places of outside taxonomies does the forum not touch?", zh: "外部分类中哪些类别论坛未触及？" },
    answer(graph) {
      const reached = new Set(graph.claims.map(({ to }) => to));
      const untouched = graph.nodes.filter(({ id, type }) => type === "category" && !reached.has(id));
      const names = (l: keyof Bilingual): string => untouched.map(({ name }) => name[l]).join(l === "zh" ? "、" : ", ");
      return {
        ...answered([], {
          en: `${count(untouched.length, "place is", "places are")} reached by nothing that was said${untouched.length ? `: ${names("en")}` : ""}.`,
          zh: `有${untouched.length}个类别未被触及${untouched.length ? `：${names("zh")}` : ""}。`,
        }),
        nodes: new Set(untouched.map(({ id }) => id)),
      };
    },
  },
];

/** So many stand on the first view; the rest are on the page of common ground and gaps. */
export const firstQuestions = questions.slice(0, 4);

export const findQuestion = (id: string): Question | undefined => questions.find((question) => question.id === id);

const claimsBy = (graph: ConceptGraph, wanted: readonly Relation[]): readonly BuiltClaim[] =>
  graph.claims.filter(({ relation, standing }) => wanted.includes(relation) && standing !== "outside");

/** A risk and the broader ones that it is part of: what lowers the part lowers something of the whole. */
const withBroader = (graph: ConceptGraph, id: NodeId): readonly NodeId[] => {
  const { broader } = layersOf(graph);
  const found = new Set([id]);
  for (const at of found) for (const next of broader(at)) found.add(next);
  return [...found];
};

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
