/** Which lines of a map a figure draws: all that the page does, or, on a small sheet with nothing selected, those that can be followed. */
import { pictureOf } from "../scene/picture.ts";
import type { Picture, SceneEdge } from "../scene/scene-types.ts";
import type { MapSheetOptions } from "./compose-map-sheet.ts";

export interface MapLines {
  readonly picture: Picture;
  /** The lines that are left out, none of which has more claims than `most`. */
  readonly undrawn: { readonly lines: number; readonly claims: number; readonly most: number };
}

const none = { lines: 0, claims: 0, most: 0 } as const;

/**
 * The picture of a view. Where nothing is selected, lines of few claims are pale, and a sheet smaller than A3 draws those alone of them that
 * are the only ones of a mark: nobody can follow the others.
 */
export function mapLines({ graph, view, highlight, frame }: Pick<MapSheetOptions, "graph" | "view" | "highlight" | "frame">): MapLines {
  const seen = pictureOf(graph, view, highlight ? { answer: highlight } : {});
  const isWhole = view.camera === undefined && seen.nodes.every(({ emphasis }) => emphasis === "plain");
  if (!isWhole) return { picture: seen, undrawn: none };
  const most = Math.max(0, ...seen.edges.flatMap(({ form, claims }) => (form === "hair" ? claims : [])));
  const pale = withPaleLines(seen, most);
  if (frame.isLarge || !pale.edges.some(({ form }) => form === "strong")) return { picture: pale, undrawn: none };
  const weak = new Set(seen.edges.filter(({ form }) => form === "hair").map(({ id }) => id));
  const undrawn = pale.edges.filter(({ id, form }) => form === "hair" && weak.has(id));
  const isDrawn = (edge: SceneEdge): boolean => !undrawn.includes(edge);
  const claims = undrawn.reduce((sum, edge) => sum + edge.claims, 0);
  return { picture: { ...pale, edges: pale.edges.filter(isDrawn) }, undrawn: { lines: undrawn.length, claims, most } };
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
