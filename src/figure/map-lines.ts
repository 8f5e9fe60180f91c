/**
 * Which lines and marks of a map a figure draws: all that the page does, or, with nothing selected, only marks with lines; and on a small
 * sheet those lines that can be followed.
 */
import { groupedBy } from "../graph/grouped-by.ts";
import type { NodeId } from "../model/built.ts";
import { confidenceIds } from "../model/confidences.ts";
import { standingIds } from "../model/standings.ts";
import type { Picture, SceneEdge } from "../scene/scene-types.ts";
import type { MapSheetOptions } from "./compose-map-sheet.ts";
import { withoutUnlinked } from "./linked-marks.ts";
import { withReportedPeople } from "./people-on-map.ts";
import { seenPicture } from "./seen-picture.ts";
import { isRedLine } from "./signed-facts.ts";
import { withUndrawn } from "./undrawn-sign.ts";

export interface MapLines {
  readonly picture: Picture;
  /** Marks that are left out, as no line reaches them. */
  readonly unlinked: ReadonlySet<NodeId>;
  /** The lines that are left out, none of which has more claims than `most`. */
  readonly undrawn: { readonly lines: number; readonly claims: number; readonly most: number };
}

type LineOptions = Pick<MapSheetOptions, "graph" | "view" | "highlight" | "frame" | "isWithoutNumbers">;

const none = { lines: 0, claims: 0, most: 0 } as const;

/**
 * The picture of a view. Where nothing is selected, lines of one colour between the same two marks are one, and those of few claims are
 * pale. A sheet smaller than A3, on which nobody can follow them all, draws pale ones only where a mark, or whoever speaks in one colour, has
 * no other; the number of the rest stands after the names of those who speak.
 */
export function mapLines({ graph, view, highlight, frame, isWithoutNumbers = false }: LineOptions): MapLines {
  const { language } = view;
  const drawn = seenPicture({ graph, view, ...(highlight && { highlight }) });
  const seen = withReportedPeople(graph, drawn, language);
  const isWhole = view.camera === undefined && seen.nodes.every(({ emphasis }) => emphasis === "plain");
  if (!isWhole) return { picture: seen, unlinked: new Set(), undrawn: none };
  const whole = withoutUnlinked({ ...seen, edges: ofOneColour(seen.edges) });
  const shown = new Set(whole.nodes.map(({ id }) => id));
  const unlinked = new Set(seen.nodes.flatMap(({ id }) => (shown.has(id) ? [] : id)));
  const most = Math.max(0, ...whole.edges.flatMap(({ form, claims }) => (form === "hair" ? claims : [])));
  const pale = withPaleLines(whole, most);
  if (frame.isLarge || !pale.edges.some(({ form }) => form === "strong")) return { picture: pale, unlinked, undrawn: none };
  const kept = keptLines(whole);
  const undrawn = pale.edges.filter(({ id, form }) => form === "hair" && !kept.has(id));
  const isDrawn = (edge: SceneEdge): boolean => !undrawn.includes(edge);
  const claims = undrawn.reduce((sum, edge) => sum + edge.claims, 0);
  const thinned = { ...pale, edges: pale.edges.filter(isDrawn) };
  const picture = isWithoutNumbers ? thinned : withNumbers(thinned, undrawn);
  return { picture, unlinked, undrawn: { lines: undrawn.length, claims, most } };
}

/** Makes one line of those of speech in one colour between two marks, with the best evidence and the claims of all. */
function ofOneColour(edges: readonly SceneEdge[]): readonly SceneEdge[] {
  const most = Math.max(0, ...edges.flatMap(({ form, claims }) => (form === "hair" ? claims : [])));
  const isOfSpeech = ({ form }: SceneEdge): boolean => form === "strong" || form === "hair";
  const keyOf = (edge: SceneEdge): string => (isOfSpeech(edge) ? `${edge.from}~${edge.line}~${edge.to}` : edge.id);
  return [...groupedBy(edges, keyOf).values()].flatMap((same) => {
    const [best, ...others] = [...same].sort(byEvidence);
    if (!best || others.length === 0) return same;
    const claims = same.reduce((sum, edge) => sum + edge.claims, 0);
    const isStrong = same.some(({ form }) => form === "strong") || claims > most;
    const reads = [...new Set(same.map((edge) => edge.reads))].join(" · ");
    return [{ ...best, claims, reads, form: isStrong ? "strong" : best.form } as const];
  });
}

const byEvidence = (a: SceneEdge, b: SceneEdge): number =>
  standingIds.indexOf(a.standing) - standingIds.indexOf(b.standing) ||
  confidenceIds.indexOf(a.confidence) - confidenceIds.indexOf(b.confidence);

/** Finds the ids of the lines that the map draws heavy, of those beside them, of those to a red line, and of the heaviest in each other colour of whoever they begin at. */
function keptLines({ nodes, edges }: Picture): ReadonlySet<string> {
  const weightOf = new Map(nodes.map(({ id, weight }) => [id, weight]));
  const byWeight = (a: SceneEdge, b: SceneEdge): number =>
    b.claims - a.claims || byEvidence(a, b) || (weightOf.get(b.to) ?? 0) - (weightOf.get(a.to) ?? 0) || (a.id < b.id ? -1 : 1);
  const heavy = edges.filter(({ form }) => form !== "hair");
  const isBesideHeavy = (edge: SceneEdge): boolean => heavy.some(({ from, to }) => from === edge.from && to === edge.to);
  const kept = new Set<string>(edges.filter(isBesideHeavy).map(({ id }) => id));
  const topical = edges.filter((edge) => !isRedLine(edge));
  for (const same of groupedBy(topical, ({ from, line }) => `${from}~${line}`).values()) {
    const [heaviest] = [...same].sort(byWeight);
    if (heaviest && !same.some(({ id }) => kept.has(id))) kept.add(heaviest.id);
  }
  for (const edge of edges) if (isRedLine(edge)) kept.add(edge.id);
  return kept;
}

/** Writes after the names of those who speak how many of their lines are left out. */
function withNumbers(picture: Picture, undrawn: readonly SceneEdge[]): Picture {
  const byOwner = groupedBy(undrawn, ({ from }): NodeId => from);
  const nodes = picture.nodes.map((node) => {
    const lines = byOwner.get(node.id)?.length ?? 0;
    if (lines === 0) return node;
    const named = (name: string): string => withUndrawn(name, lines);
    return { ...node, label: named(node.label), ...(node.wholeName !== undefined && { wholeName: named(node.wholeName) }) };
  });
  return { ...picture, nodes };
}

/**
 * Makes every line pale that has as few claims as pale lines have, but for red ones; the heaviest of a node, too, so that the key can say so
 * in few words. None is pale where none has more claims.
 */
function withPaleLines(picture: Picture, few: number): Picture {
  const hasMore = picture.edges.some(({ form, claims }) => form === "strong" && claims > few);
  const formOf = ({ form, line, claims }: SceneEdge): SceneEdge["form"] => {
    if (form === "line" || claims > few || line === "prohibition") return form;
    return hasMore ? "hair" : "strong";
  };
  return { ...picture, edges: picture.edges.map((edge) => ({ ...edge, form: formOf(edge) })) };
}
