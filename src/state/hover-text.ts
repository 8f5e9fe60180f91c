/** The sentence about the node or edge under the pointer. */
import { computed } from "@preact/signals-core";
import { aimsOf } from "../graph/aims.ts";
import { canExpand, isFamilyExpanded } from "../graph/collapsed-families.ts";
import type { GraphEdge } from "../graph/concept-graph.ts";
import { sayingsOf } from "../graph/count-sayings.ts";
import { edgeText } from "../graph/edge-text.ts";
import { countingWords } from "../language/counting.ts";
import type { NodeId } from "../model/built.ts";
import type { PagePoint } from "../scene/scene-types.ts";
import { membersInside } from "../view/collapse.ts";
import { connectionsOf } from "../view/keyboard-moves.ts";
import { expandedFamilies, language, selection, words } from "./current-view.ts";
import { answer, filtered, rendered } from "./derived.ts";
import { graph } from "./graph-state.ts";
import { hovered } from "./hovered.ts";
import { picture } from "./map-picture.ts";

export interface HoverText {
  readonly title: string;
  readonly text: string;
  readonly at: PagePoint;
  /** Of a line: true if it falls to the right on the page, false if it rises. */
  readonly isFalling?: boolean;
}

/** The sentence about what the pointer is on; undefined if it is on nothing. */
export const hoverText = computed((): HoverText | undefined => {
  if (!hovered.value) return undefined;
  const { target, at } = hovered.value;
  const said = target.kind === "node" ? textOfNode(target.id) : textOfEdge(target.id);
  return said && { ...said, at };
});

type Said = Omit<HoverText, "at">;

function textOfNode(id: NodeId): Said | undefined {
  const node = graph.value.findNode(id);
  if (!node) return undefined;
  const members = membersInside(graph.value, rendered.value, id);
  const family = new Set([id, ...members]);
  const title = node.name[language.value];
  // Of an answer, only what it contains is drawn.
  const isAnswer = [...family].some((member) => answer.value?.nodes.has(member));
  const isDrawn = ({ id }: GraphEdge): boolean => !isAnswer || answer.value?.edges.has(id) === true;
  const sayings = sayingsOf(graph.value, [...filtered.value.edges.values()].filter(isDrawn), family);
  const isSilent = sayings.says.length + sayings.isSaid.length === 0;
  const said = (isSilent && connectionsText(id)) || words.value.sayings(sayings);
  return { title, text: [said + aimsText(family), familyText(id, members.size)].filter(Boolean).join(words.value.space) };
}

/** Names the risks that a proposal or red line of whoever is selected is meant against: the pointer lights the lines there. */
function aimsText(family: ReadonlySet<NodeId>): string {
  const { value: selected } = selection;
  if (selected.kind !== "node" || !graph.value.findNode(selected.id)) return "";
  const aims = aimsOf(graph.value, filtered.value.edges, selected.id).filter(({ of }) => family.has(of));
  const risks = new Set(aims.flatMap(({ edges }) => edges.map(({ to }) => to)));
  const names = [...risks].map((risk) => graph.value.node(risk).label[language.value]);
  return names.length > 0 ? countingWords[language.value].meantAgainst(names) : "";
}

/** The most names of one kind. */
const maxNamed = 8;

/** Names what a node is joined to of which nobody says anything, as the map does: no line leads there. */
function connectionsText(id: NodeId): string {
  const l = language.value;
  const groups = connectionsOf(graph.value, rendered.value, id).map(({ heading, connections }) => {
    const names = connections.slice(0, maxNamed).map(({ other }) => graph.value.node(other).label[l]);
    return words.value.joinedTo(heading[l], names, connections.length - names.length);
  });
  return groups.length > 0 ? words.value.sentenceOf(groups) : "";
}

/** Says what a double click does to a family. */
function familyText(id: NodeId, inside: number): string {
  if (!canExpand(graph.value, id)) return "";
  const w = words.value;
  if (isFamilyExpanded(graph.value, expandedFamilies.value, id)) return w.doubleClickCollapses;
  // Its members may all be in sight, where a selection shows them.
  return inside > 0 ? w.doubleClickExpands(inside) : "";
}

function textOfEdge(id: string): Said | undefined {
  const edge = rendered.value.edges.get(id as never);
  if (!edge) return undefined;
  const [first, ...others] = edge.claims;
  const [from, to] = [edge.from, edge.to].map((end) => picture.value.nodes.find((node) => node.id === end)?.at);
  const statement = first?.statement?.[language.value];
  // A line of a collapsed family may stand for claims on its members alone.
  const isOfGroup = edge.claims.every((claim) => claim.from !== edge.from || claim.to !== edge.to);
  return {
    title: edgeText(graph.value, edge, "name", language.value) + (isOfGroup ? words.value.inGroup : ""),
    text: [statement, others.length > 0 ? words.value.moreClaims(others.length) : ""].filter(Boolean).join(" "),
    ...(from && to && { isFalling: (to.x - from.x) * (to.y - from.y) < 0 }),
  };
}
