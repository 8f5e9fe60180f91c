/** Finds what is visible in a scene, for the key of a figure. */
import type { NodeType } from "../model/node-types.ts";
import type { LineKind } from "../model/relation-entry.ts";
import type { Standing } from "../model/standings.ts";
import { sceneToPage } from "../scene/frame.ts";
import type { Scene, SceneNode } from "../scene/scene-types.ts";
import { isInBand } from "./band-parts.ts";
import { isSpokenLine } from "./people-on-map.ts";
import { undrawnAfter } from "./undrawn-sign.ts";

/** Of nodes and edges that are not faded and lie in the frame. */
export interface VisibleParts {
  readonly nodes: number;
  readonly edges: number;
  /** The number of nodes whose names have no room. */
  readonly unnamed: number;
  readonly types: ReadonlySet<NodeType>;
  readonly standings: ReadonlySet<Standing>;
  readonly lines: ReadonlySet<LineKind>;
  /** True where a line is of somebody who speaks for the red line of a document. */
  readonly hasSpokenLines: boolean;
  readonly hasHollow: boolean;
  /** True if an edge is not certain. */
  readonly hasDoubt: boolean;
  readonly hasRinged: boolean;
  /** True where lines are as thick as they have claims. */
  readonly hasWeights: boolean;
  /** The most claims of a pale line; 0 where there is none. */
  readonly paleClaims: number;
  /** True where lines of further steps around a selected node are thin. */
  readonly hasFarther: boolean;
  /** The number that the first name ends in which has one: how many are inside its mark. */
  readonly inside?: number | undefined;
  /** The number of lines not drawn that the first name ends in which has one. */
  readonly undrawnAfterName?: number | undefined;
  /** True where a node has no line. */
  readonly hasUnlinked: boolean;
  /** True where nodes stand between two sides, at places that say nothing. */
  readonly hasFreePlaces: boolean;
  /** True where a name ends in the sign for somebody who is not identified. */
  readonly hasUnidentified: boolean;
}

/** Finds the sign after the name of somebody who is not identified, in either language. */
export const hasUnidentifiedSign = (label: string): boolean => /[(（][?？][)）]/u.test(label);

/** An edge counts as visible if at least one of its nodes is. */
export function visiblePartsOf(scene: Scene): VisibleParts {
  const nodes = scene.picture.nodes.filter((node) => node.emphasis !== "faded" && isInFrame(node, scene));
  const inFrame = new Set(nodes.map((node) => node.id));
  const edges = scene.picture.edges.filter((edge) => edge.emphasis !== "faded" && (inFrame.has(edge.from) || inFrame.has(edge.to)));
  const linked = new Set(edges.flatMap(({ from, to }) => [from, to]));
  const inBand = scene.picture.nodes.filter(isInBand).length;
  const named = new Set<string>(scene.labels.map(({ owner }) => owner));
  const isSelected = scene.picture.nodes.some(({ emphasis }) => emphasis === "selected");
  const hasFarther = isSelected && edges.some(({ form }) => form === "hair") && !edges.some(({ form }) => form === "strong");
  return {
    nodes: nodes.length,
    edges: edges.length,
    unnamed: nodes.filter(({ id }) => !named.has(id)).length,
    types: new Set(nodes.map(({ type }) => type)),
    standings: new Set(edges.map(({ standing }) => standing)),
    lines: new Set(edges.map(({ line }) => line)),
    hasSpokenLines: edges.some(isSpokenLine),
    hasDoubt: edges.some(({ confidence }) => confidence !== "certain"),
    hasHollow: nodes.some((node) => node.hollow),
    inside: nodes.flatMap(({ inside }) => inside ?? [])[0],
    undrawnAfterName: nodes.map(({ label }) => undrawnAfter(label)).find((lines) => lines > 0),
    hasUnlinked: edges.length > 0 && nodes.some(({ id, emphasis }) => emphasis === "plain" && !linked.has(id)),
    hasFreePlaces: inBand > 0 && inBand < nodes.length && scene.picture.nodes.every(({ emphasis }) => emphasis === "plain"),
    hasUnidentified: nodes.some(({ label }) => hasUnidentifiedSign(label)),
    hasRinged: nodes.some((node) => node.ringed === true),
    hasWeights: new Set(edges.filter(({ form }) => form !== "line").map(({ claims }) => claims)).size > 1,
    paleClaims: hasFarther ? 0 : Math.max(0, ...edges.filter(({ form }) => form === "hair").map(({ claims }) => claims)),
    hasFarther,
  };
}

function isInFrame(node: SceneNode, { frame }: Scene): boolean {
  const { left, top } = sceneToPage(node.at, frame);
  return left >= 0 && top >= 0 && left <= frame.width && top <= frame.height;
}
