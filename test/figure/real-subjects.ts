/** Views of the curated graph for figures: every kind of subject, from the smallest to the largest. Each is the part of an address after "#". */
import { questions } from "../../src/graph/named-questions.ts";
import type { Selection } from "../../src/selection/selection.ts";
import type { Answerer, AnswererLoader, Highlight } from "../../src/selection/selection-kind.ts";
import { kindOf } from "../../src/selection/selection-kinds.ts";
import { parseAddress } from "../../src/view/address.ts";
import { filterGraph, withoutRequested } from "../../src/view/filters.ts";
import type { Language, ViewState } from "../../src/view/view-state.ts";
import { forum } from "../real-graph.ts";

const twelve =
  "zeng-yi.gao-wen.dawn-song.loss-of-control.existential-risk.idais-red-line-replication.ai-grading-l0-l5.guaranteed-safe-ai.idais-beijing-statement.no-time-to-respond.ai-race.fair-international-agreements";

/** "family" stands before those that are about the family of the selected node. */
export const realSubjects: readonly string[] = [
  "node=loss-of-control",
  "node=zhang-ya-qin",
  "node=humans-keep-decisions",
  "node=existential-risk",
  "node=tsinghua-university",
  "node=idais-beijing-statement",
  "node=dawn-song",
  "node=deception",
  "node=rlhf",
  "node=agent-hijacking&depth=2",
  "node=zeng-yi&depth=2",
  "node=existential-risk&depth=3",
  "edge=zeng-yi~warns-of~existential-risk",
  "edge=idais-beijing-statement~draws~idais-red-line-replication",
  "pair=zeng-yi~loss-of-control",
  "pair=@CN~loss-of-control",
  "question=red-lines",
  "question=where-they-part",
  "question=common-ground",
  "question=who-proposed-what",
  "question=answers-to-risks",
  "compare=zeng-yi.yoshua-bengio",
  "compare=zeng-yi.gao-wen.zhang-ya-qin",
  "compare=dawn-song.yang-yaodong.zhang-ya-qin.yoshua-bengio",
  "compare=@CN.@US",
  "path=irene-solaiman~loss-of-control",
  "path=gao-wen~existential-risk",
  `collection=${twelve}`,
  "family node=governance-that-adapts",
  "family node=malicious-use",
];

export interface RealView {
  readonly view: ViewState;
  readonly highlight: Highlight | undefined;
  readonly hash: string;
  readonly subject: "selection" | "family";
}

/** Opens a view as the page does, with the answer of its selection. */
export async function openView(name: string, language: Language): Promise<RealView> {
  const subject = name.startsWith("family ") ? "family" : "selection";
  const hash = name.replace(/^family /, "");
  const { view } = parseAddress(`${hash}&lang=${language}`, { graph: forum, questions: questions.map(({ id }) => id), language });
  const answerer = await answererOf(view.selection);
  const filtered = filterGraph(forum, withoutRequested(view));
  const highlight = answerer?.answer(view.selection, { graph: forum, filtered, ownCollection: { nodes: [], claims: [] } });
  return { view, highlight, hash, subject };
}

async function answererOf(selection: Selection): Promise<Answerer<Selection> | undefined> {
  const answerer: Answerer<Selection> | AnswererLoader<Selection> | "none" = kindOf(selection).answerer;
  if (answerer === "none") return undefined;
  return "load" in answerer ? answerer.load(forum) : answerer;
}
