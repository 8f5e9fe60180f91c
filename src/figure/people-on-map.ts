/** Says on a map of those people what their lines do not: that they were only reported, or that they only speak for what others drew. */
import type { ConceptGraph } from "../graph/concept-graph.ts";
import { whoSpoke } from "../graph/speakers.ts";
import { figureSheetWords } from "../language/figure-sheet.ts";
import type { NodeId } from "../model/built.ts";
import type { RelationEntry } from "../model/relation-entry.ts";
import { type Relation, relations } from "../model/relations.ts";
import type { Picture, SceneEdge, SceneNode } from "../scene/scene-types.ts";
import type { Language } from "../view/view-state.ts";

/** Writes after the names of people that they did not speak, but were only reported. */
export function withReportedPeople(graph: ConceptGraph, picture: Picture, language: Language): Picture {
  const spoke = whoSpoke(graph);
  const linked = new Set<NodeId>(picture.edges.filter(({ form }) => form !== "line").map(({ from }) => from));
  const { reportedRow } = figureSheetWords[language].matrix;
  const nodes = picture.nodes.map((node): SceneNode => {
    if (node.type !== "person" || node.emphasis === "faded" || spoke.has(node.id) || !linked.has(node.id)) return node;
    return { ...node, label: reportedRow(node.label), ...(node.wholeName !== undefined && { wholeName: reportedRow(node.wholeName) }) };
  });
  return { ...picture, nodes };
}

const spokenVerbs: ReadonlySet<string> = new Set(
  Object.values(relations as Readonly<Record<Relation, RelationEntry>>).flatMap(({ spokenFor }) => Object.values(spokenFor?.reads ?? {})),
);

/** True for a line of somebody who speaks for what a document says. */
export const isSpokenLine = ({ reads }: Pick<SceneEdge, "reads">): boolean => reads.split(" · ").some((verb) => spokenVerbs.has(verb));
