/**
 * The questions of the first view. Each is a query on types, relations and standings, never a list of ids, so that its answer grows with
 * the graph. Here alone, beside the tables, may types and relations be named.
 */

import type { Bilingual } from "../model/bilingual.ts";
import type { BuiltClaim, EdgeId, NodeId } from "../model/built.ts";
import type { NodeType } from "../model/node-types.ts";
import type { Relation } from "../model/relations.ts";
import { aimlessLines, aimlessProposals, commonGround, disputed, loneRisks, unansweredRisks, untouchedPlaces } from "./compare/gaps.ts";
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
      const own = claims.filter(isStated);
      const people = distinct(own, ({ from }) => from).length;
      const lines = distinct(own, ({ to }) => to).length;
      const more = distinct(claims, ({ to }) => to).length - lines;
      return answered(claims, {
        en: `${count(people, "speaker", "speakers")} drew ${count(lines, "red line", "red lines")} as their own.${moreInEnglish(more)}`,
        zh: `${people}位发言人作为自己的话划出了${lines}条红线。${more ? `另有${more}条仅见于转述或推断。` : ""}`,
      });
    },
  },
  {
    id: "shared-risks",
    title: { en: "Which risks did several speakers warn of?", zh: "哪些风险受到多位发言人警示？" },
    answer(graph) {
      const { lines } = commonGround(graph, "risk");
      const [most] = lines;
      return answered(
        lines.flatMap(({ claims }) => claims),
        {
          en: `${count(lines.length, "risk is", "risks are")} named by two speakers or more${most ? `; ${most.node.name.en.toLowerCase()} by ${most.who.length}` : ""}.`,
          zh: `有${lines.length}项风险由两位以上发言人提出${most ? `，其中“${most.node.name.zh}”有${most.who.length}位` : ""}。`,
        },
      );
    },
  },
  {
    id: "answers-to-risks",
    title: { en: "Which proposals answer which risks?", zh: "哪些建议应对哪些风险？" },
    answer(graph) {
      const claims = claimsBy(graph, ["mitigates"]).filter(({ from }) => isOf(graph, from, "proposal"));
      const proposals = distinct(claims, ({ from }) => from).length;
      const risks = distinct(claims, ({ to }) => to).length;
      const warned = unansweredRisks(graph);
      const made = aimlessProposals(graph);
      const answeredRisks = warned.of - warned.lines.length;
      const aimed = made.of - made.lines.length;
      return answered(claims, {
        en: `Of ${count(warned.of, "risk", "risks")} that somebody warns of, ${answeredRisks} have a proposal; of ${count(made.of, "proposal", "proposals")}, ${aimed} name a risk (stated claims only, families included). With reported and inferred claims: ${count(proposals, "proposal", "proposals")} and ${count(risks, "risk", "risks")}.`,
        zh: `有人警示的${warned.of}项风险中，${answeredRisks}项有建议应对；${made.of}项建议中，${aimed}项说明了所应对的风险（只计本人陈述，含其下各项）。若计入转述与推断：${proposals}项建议、${risks}项风险。`,
      });
    },
  },
  {
    id: "where-they-part",
    title: { en: "Where do speakers part, or add a limit?", zh: "发言人在哪里有分歧或保留？" },
    answer(graph) {
      const lines = disputed(graph);
      const parting = lines.flatMap(({ against, withLimit }) => [...against, ...withLimit]);
      const others = claimsBy(graph, ["disputes", "qualifies"]).filter((claim) => !parting.includes(claim));
      const voices = distinct(parting.filter(isStated), ({ from }) => from).length;
      const more = distinct(others, ({ to }) => to).length;
      const claims = new Set([...parting, ...others]);
      return answered(
        graph.claims.filter((claim) => claims.has(claim)),
        {
          en: `${count(voices, "speaker contests or limits", "speakers contest or limit")} ${count(lines.length, "idea", "ideas")} as their own.${moreInEnglish(more)}`,
          zh: `${voices}位发言人作为自己的话对${lines.length}个观点提出质疑或保留。${more ? `另有${more}个仅见于转述或推断。` : ""}`,
        },
      );
    },
  },
  {
    id: "common-ground",
    title: { en: "What did several speakers propose?", zh: "哪些建议由多位发言人提出或支持？" },
    answer(graph) {
      const { lines } = commonGround(graph, "proposal");
      return answered(
        lines.flatMap(({ claims }) => claims),
        {
          en: `${count(lines.length, "proposal is", "proposals are")} put forward or backed by two speakers or more.`,
          zh: `有${lines.length}项建议由两位以上发言人提出或支持。`,
        },
      );
    },
  },
  {
    id: "lone-risks",
    title: { en: "Which risks did one speaker alone warn of?", zh: "哪些风险只有一位发言人警示？" },
    answer(graph) {
      const { of, lines } = loneRisks(graph);
      return answered(
        lines.flatMap(({ claims }) => claims),
        {
          en: `Of ${count(of, "risk", "risks")} that somebody names, ${lines.length}: one speaker alone says so as their own.`,
          zh: `在${of}项有人提出的风险中，有${lines.length}项仅由一位发言人作为自己的话提出。`,
        },
      );
    },
  },
  {
    id: "unanswered-risks",
    title: { en: "For which risks does this record state no proposal?", zh: "哪些风险在记录中未见应对建议？" },
    answer(graph) {
      const { of, lines } = unansweredRisks(graph);
      return answered(
        lines.flatMap(({ claims }) => claims),
        {
          en: `Of ${count(of, "risk", "risks")} that somebody warns of, ${lines.length}: no speaker says that a proposal lowers them, or anything in their families. Stated claims alone are counted.`,
          zh: `在${of}项有人警示的风险中，有${lines.length}项未见任何发言人提出建议应对它或其下各项。只计本人陈述。`,
        },
      );
    },
  },
  {
    id: "proposals-without-risk",
    title: { en: "For which proposals does this record state no risk?", zh: "哪些建议在记录中未见所应对的风险？" },
    answer(graph) {
      const { of, lines } = aimlessProposals(graph);
      return answered(
        lines.flatMap(({ claims }) => claims),
        {
          en: `Of ${count(of, "proposal", "proposals")} that a person or an institution makes, ${lines.length}: no stated claim joins them, or anything in their families, to a risk that they are to lower.`,
          zh: `在个人或机构提出的${of}项建议中，有${lines.length}项，没有本人陈述把它或其下任一项与所要降低的风险相连。`,
        },
      );
    },
  },
  {
    id: "lines-without-risk",
    title: { en: "For which red lines does this record state no risk?", zh: "哪些红线在记录中未见所防之事？" },
    answer(graph) {
      const { of, lines } = aimlessLines(graph);
      return answered(
        lines.flatMap(({ claims }) => claims),
        {
          en: `Of ${count(of, "red line", "red lines")} that somebody draws, ${lines.length}: no speaker says what they are meant to prevent. Stated claims alone are counted.`,
          zh: `在${of}条有人划定的红线中，有${lines.length}条无人说明旨在防止什么。只计本人陈述。`,
        },
      );
    },
  },
  {
    id: "untouched-categories",
    title: { en: "Which places of outside taxonomies does the forum not touch?", zh: "外部分类中哪些类别论坛未触及？" },
    answer(graph) {
      const untouched = untouchedPlaces(graph).flatMap((taxonomy) => taxonomy.untouched.map(({ node }) => node));
      const names = (l: keyof Bilingual): string => untouched.map(({ name }) => name[l]).join(l === "zh" ? "、" : ", ");
      return {
        ...answered([], {
          en: `${count(untouched.length, "place is", "places are")} reached by nothing that a speaker says as their own${untouched.length ? `: ${names("en")}` : ""}.`,
          zh: `有${untouched.length}个类别未被任何发言人的陈述触及${untouched.length ? `：${names("zh")}` : ""}。`,
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
  graph.claims.filter(({ relation, standing }) => wanted.includes(relation) && standing !== "external");

const isStated = ({ standing }: BuiltClaim): boolean => standing === "stated";
const moreInEnglish = (more: number): string => (more ? ` ${more} more ${more === 1 ? "is" : "are"} only reported or inferred.` : "");

const isOf = (graph: ConceptGraph, id: NodeId, type: NodeType): boolean => graph.node(id).type === type;

const distinct = (claims: readonly BuiltClaim[], idOf: (claim: BuiltClaim) => NodeId): readonly NodeId[] => [...new Set(claims.map(idOf))];

const answered = (claims: readonly BuiltClaim[], sentence: Bilingual): Answer => ({
  claims,
  sentence,
  nodes: new Set(claims.flatMap(({ from, to }) => [from, to])),
  edges: new Set(claims.map(edgeIdOf)),
});

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;
