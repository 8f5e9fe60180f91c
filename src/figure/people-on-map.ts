/** Says on a map of those people what their lines do not: that they were only reported, and that a red line is not theirs but one that they speak for. */
import type { ConceptGraph } from "../graph/concept-graph.ts";
import { whoSpoke } from "../graph/speakers.ts";
import { figureSheetWords } from "../language/figure-sheet.ts";
import type { NodeId } from "../model/built.ts";
import type { Picture, SceneEdge, SceneNode } from "../scene/scene-types.ts";
import type { Language } from "../view/view-state.ts";
import { isRedLine, jointLines } from "./signed-facts.ts";

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

/** True for the line of somebody who speaks for a red line that a document draws. */
function isSpokenFor(graph: ConceptGraph): (edge: SceneEdge) => boolean {
  const joint = jointLines(graph);
  const claims = graph.claims.filter(isRedLine);
  const isOnlyJoint = (id: NodeId): boolean => claims.filter(({ from }) => from === id).every(({ to }) => joint.has(to));
  return (edge) => isRedLine(edge) && graph.findNode(edge.from)?.type === "person" && (joint.has(edge.to) || isOnlyJoint(edge.from));
}

/** Says of the lines of those who speak for the red line of a document that they do not draw it; they keep the colour of red lines, as in every figure. */
export function withSpokenLines(graph: ConceptGraph, picture: Picture, language: Language): Picture {
  const isOfOthers = isSpokenFor(graph);
  const { reads } = figureSheetWords[language].speaksForLine;
  return {
    ...picture,
    edges: picture.edges.map((edge) => (isOfOthers(edge) ? spokenFor(edge, reads) : edge)),
  };
}

const spokenFor = (edge: SceneEdge, reads: string): SceneEdge => ({
  ...edge,
  reads,
  ...(edge.label !== undefined && { label: edge.label.replace(edge.reads, reads) }),
});

const spokenVerbs: ReadonlySet<string> = new Set(Object.values(figureSheetWords).map(({ speaksForLine }) => speaksForLine.reads));

/** True for a line of which the figure says so. */
export const isSpokenLine = ({ reads }: Pick<SceneEdge, "reads">): boolean => reads.split(" · ").some((verb) => spokenVerbs.has(verb));
