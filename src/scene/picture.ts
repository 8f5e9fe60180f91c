/**
 * Makes a picture from a graph and a view state: everything that is drawn, independent of the camera.
 *
 * A mark is hollow only if nothing in the data besides inference speaks of its node, or of any member of its family (`isOnlyInferred`).
 * No filter, and no family that is expanded or collapsed, makes a mark hollow or fills it.
 */
import { byText, type ConceptGraph, countClaims, type GraphEdge } from "../graph/concept-graph.ts";
import { isOnlyInferred } from "../graph/evidence.ts";
import { groupedBy } from "../graph/grouped-by.ts";
import { markRadius } from "../graph/node-radius.ts";
import type { Bilingual } from "../model/bilingual.ts";
import type { BuiltNode, NodeId } from "../model/built.ts";
import { type NodeTypeEntry, nodeTypes } from "../model/node-types.ts";
import { zoneOfType } from "../model/zones.ts";
import type { Highlight } from "../selection/selection-kind.ts";
import { kindOf } from "../selection/selection-kinds.ts";
import { collapseFamilies, countInside, type RenderedGraph, requiredNodesOf } from "../view/collapse.ts";
import { isDrawnAtRest, visibleGraph } from "../view/filters.ts";
import type { ViewState } from "../view/view-state.ts";
import { sheetBounds } from "./bounds.ts";
import { columnsIn, type Emphasised, shownEdges } from "./columns-around.ts";
import { type Lettered, lettersByNode } from "./compared-letters.ts";
import { nameBundles } from "./edge-names.ts";
import { isInFirstView } from "./ego-places.ts";
import { type Emphases, emphasesOf } from "./emphasis.ts";
import { followedLines } from "./followed-lines.ts";
import { withoutIndented, withoutPassing } from "./indented-lines.ts";
import type { Around } from "./neighbour-groups.ts";
import { egoOf, egosCompared } from "./neighbour-groups.ts";
import { sceneEdges } from "./picture-edges.ts";
import { type FindLists, type Moved, nothingSelected, type Place, placesIn, type Reading } from "./places.ts";
import type { Emphasis, Picture, SceneEdge, SceneNode } from "./scene-types.ts";

export interface PictureOptions {
  /** The answer to the selection, if it is a question. */
  readonly answer?: Highlight;
  /** The rendered graph, if it has been computed already. */
  readonly rendered?: RenderedGraph;
  readonly textSize?: Picture["textSize"];
  /** Lists the members of expanded families in the network; without it, they lie on their family. */
  readonly familyLists?: FamilyLists | undefined;
}

/** Prepares what finds the places that expanded families change. */
export type FamilyLists = (graph: ConceptGraph, view: Pick<ViewState, "expandedFamilies">, rendered: RenderedGraph) => FindLists;

/** In columns, the relation of so many lines is written with their number. */
const countedFrom = 5;

/** The drawing order: faded nodes and edges lie under all others. */
const order: Readonly<Record<Emphasis, number>> = { faded: 0, plain: 1, near: 2, selected: 3 };

/** The parts of a view that the picture depends on. */
export type Pictured = Pick<ViewState, "selection" | "hidden" | "added" | "expandedFamilies" | "ego" | "language" | "layout" | "pins">;

export const pictureOf = (graph: ConceptGraph, view: Pictured, options?: PictureOptions): Picture =>
  preparePicture(graph, view, options)({ pins: view.pins[view.layout] });

/**
 * Works out all that does not depend on where the reader moves nodes: while one is dragged, only places are found in each frame.
 *
 * @returns makes the picture with the nodes that the reader has moved
 */
export function preparePicture(
  graph: ConceptGraph,
  view: Pictured,
  { answer, rendered = renderedOf(graph, view, answer), textSize, familyLists }: PictureOptions = {},
): (moved: Moved) => Picture {
  const { selection, ego } = view;
  const highlight = kindOf(selection).highlight(selection, { graph, ego, answer, rendered });
  const letters = highlight?.letters && lettersByNode(highlight.letters, rendered);
  const emphases = emphasesOf(rendered, highlight);
  const reading = highlight ? layoutReading(graph, view, { rendered, emphases, highlight }) : readingAtRest(graph, view, rendered);
  const setting: Setting = {
    speakers: highlight?.speakers,
    graph,
    view,
    rendered,
    emphases,
    letters,
    among: answer?.nodes,
    edgesOf: edgesByNode(rendered),
  };
  const columns = reading?.columns;
  const isFaded = (id: NodeId): boolean => emphases.node(id) === "faded";
  const typesLit = new Set(graph.nodes.flatMap(({ id, type }) => (isFaded(id) ? [] : [type])));
  // Of a comparison that is too large, whoever speaks only of what is not drawn has no line.
  const joined = letters && new Set(shownEdges(rendered, emphases).flatMap(({ from, to }) => [from, to]));
  const isAlone = (id: NodeId): boolean => joined !== undefined && !isFaded(id) && !joined.has(id) && !highlight?.selected?.has(id);
  // Names of an answer's columns stand where all else would; and a type that answers nothing would only stand in the legend.
  const isUndrawn = ({ id, type }: BuiltNode): boolean =>
    isAlone(id) ||
    (isFaded(id) && (columns?.side !== undefined || (selection.kind === "question" && highlight !== undefined && !typesLit.has(type))));
  // What is selected is drawn, even if a filter hides it.
  const unplaced = graph.nodes
    .filter((node) => (rendered.nodes.has(node.id) || highlight?.selected?.has(node.id)) && !isUndrawn(node))
    .map((node) => ({ node, drawn: unplacedNode(node, setting) }))
    .sort((a, b) => inDrawingOrder(a.drawn, b.drawn));
  const drawn = new Set(unplaced.map(({ node }) => node.id));
  // Which risk a proposal is meant against shows when the pointer is on it.
  const isInZone = (id: NodeId): boolean => !isFaded(id) && zoneOfType(graph.node(id).type) !== undefined;
  const isLitByPointer = ({ line, from, to }: SceneEdge): boolean =>
    line === "answer" && selection.kind === "node" && isInZone(from) && isInZone(to);
  const isDrawn = (edge: SceneEdge): boolean =>
    drawn.has(edge.from) &&
    drawn.has(edge.to) &&
    ((highlight && (edge.emphasis !== "faded" || isLitByPointer(edge))) || (!columns?.side && isDrawnAtRest(graph, view, edge)));
  const drawnEdges = sceneEdges(graph, view, rendered, emphases).filter(isDrawn).sort(inDrawingOrder);
  const lists = view.layout === "network" ? familyLists?.(graph, view, rendered) : undefined;
  return (moved) => {
    const placeOf = placesIn(view.layout, graph, rendered, moved, { ...nothingSelected, ...reading, lists });
    const pinned = new Set(moved.pins.map(({ id }) => id));
    const nodes = unplaced.map(
      ({ node, drawn }): SceneNode => ({ ...drawn, ...placeOf(node), ...(pinned.has(node.id) && { isPinned: true }) }),
    );
    const edges =
      selection.kind !== "node" ? drawnEdges : columns ? withoutPassing(nodes, drawnEdges) : withoutIndented(graph, nodes, drawnEdges);
    return {
      bounds: sheetBounds,
      nodes,
      // Each step of a path is read by itself.
      edges: selection.kind === "path" ? edges : bundled(nodes, edges, columns),
      ...(textSize !== undefined && { textSize }),
      ...(columns && { columns }),
    };
  };
}

/** Lines whose relation is written once for all of them. */
function bundled(nodes: readonly SceneNode[], edges: readonly SceneEdge[], columns: Around | undefined): readonly SceneEdge[] {
  const bundles = nameBundles(nodes, edges, columns?.side === undefined && (columns?.centres.length ?? 0) > 1);
  const inBundle = groupedBy([...bundles.values()], (bundle) => bundle);
  return edges.map((edge): SceneEdge => {
    const bundle = bundles.get(edge.id);
    if (bundle === undefined) return edge;
    const lines = inBundle.get(bundle)?.length ?? 0;
    return {
      ...edge,
      bundle,
      ...(columns?.centres.length && !columns.side && lines >= countedFrom && { label: `${edge.reads} ${lines}` }),
    };
  });
}

/** Describes what the selection changes in the layout. */
function layoutReading(graph: ConceptGraph, view: Pictured, drawn: Emphasised): Reading {
  const { rendered, emphases } = drawn;
  const isFaded = (id: NodeId): boolean => emphases.node(id) === "faded";
  const columns = columnsIn(graph, view, drawn);
  if (columns?.centres.length) return { isFaded, egos: [], joined: [], columns };
  const joined = shownEdges(rendered, emphases);
  if (columns) return { isFaded, egos: [], joined, columns };
  const ego = egoOf(view, rendered);
  // Whoever speaks keeps a place between the sides; the name stands aside of the lines, and what is revealed stands near.
  const between = (id: NodeId): boolean => !isFaded(id) && zoneOfType(graph.node(id).type) === undefined && isInFirstView(graph, id);
  const egos = ego ? [ego] : egosCompared([...rendered.nodes].filter(between), joined);
  return { isFaded, egos, joined };
}

/** Where filters leave few lines, they pass aside of marks and names, as those of a selection do. */
function readingAtRest(graph: ConceptGraph, view: Pictured, { edges }: RenderedGraph): Reading | undefined {
  const joined = [...edges.values()].filter((edge) => isDrawnAtRest(graph, view, edge));
  return joined.length > followedLines ? undefined : { isFaded: () => false, egos: [], joined };
}

/** Finds what the map renders of a view. */
export function renderedOf(graph: ConceptGraph, view: Pictured, answer: Highlight | undefined): RenderedGraph {
  const requiredNodes = requiredNodesOf(view, graph, answer);
  return collapseFamilies(graph, visibleGraph(graph, view, requiredNodes), view.expandedFamilies, requiredNodes, answer);
}

const inDrawingOrder = (a: { emphasis: Emphasis; id: string }, b: { emphasis: Emphasis; id: string }): number =>
  order[a.emphasis] - order[b.emphasis] || byText(a.id, b.id);

interface Setting {
  readonly graph: ConceptGraph;
  readonly view: Pictured;
  readonly rendered: RenderedGraph;
  readonly emphases: Emphases;
  /** Undefined unless actors are compared. */
  readonly letters: ReadonlyMap<NodeId, Lettered> | undefined;
  /** The nodes of the answer: of collapsed families, only these are counted. */
  readonly among: ReadonlySet<NodeId> | undefined;
  readonly speakers: Highlight["speakers"];
  readonly edgesOf: ReadonlyMap<NodeId, readonly GraphEdge[]>;
}

function edgesByNode({ edges }: RenderedGraph): ReadonlyMap<NodeId, readonly GraphEdge[]> {
  const byNode = new Map<NodeId, GraphEdge[]>();
  for (const edge of edges.values())
    for (const id of new Set([edge.from, edge.to])) {
      const list = byNode.get(id);
      if (list) list.push(edge);
      else byNode.set(id, [edge]);
    }
  return byNode;
}

/** All of a node besides its place. */
function unplacedNode(
  node: BuiltNode,
  { graph, view, rendered, emphases, letters, speakers, among, edgesOf }: Setting,
): Omit<SceneNode, Exclude<keyof Place, "weight">> {
  const entry: NodeTypeEntry = nodeTypes[node.type];
  const claims = countClaims(graph, node.id);
  const seen = edgesOf.get(node.id)?.flatMap((edge) => edge.claims) ?? [];
  const inside = countInside(graph, rendered, node.id, among);
  const lettered = letters?.get(node.id);
  const letter = lettered?.letters ?? speakers?.get(node.id);
  const captionOf = (text: Bilingual): string =>
    [text[view.language], inside ? `+${inside}` : "", letter && `[${letter}]`].filter(Boolean).join(" ");
  const [label, name] = [captionOf(node.label), captionOf(node.name)];
  return {
    id: node.id,
    type: node.type,
    radius: markRadius(view.layout === "by-role" && entry.zone !== undefined, claims),
    colour: entry.colour,
    shape: entry.shape,
    emphasis: emphases.node(node.id),
    hollow: isOnlyInferred(graph, node.id),
    ...(letters && { ringed: lettered?.isShared === true }),
    label,
    ...(inside > 0 && { inside }),
    ...(name !== label && { wholeName: name }),
    weight: inside ? seen.length : claims,
  };
}
