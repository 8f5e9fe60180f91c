/**
 * Arranges what a picture is about for readers at the back of a room: it fills the frame, names stand beside their marks, relations on
 * their lines, and nothing else is drawn.
 */
import { readingLayers } from "./reading-layers.ts";
import { edges as margins, nameBox, readingPlaces } from "./reading-places.ts";
import { readingWords } from "./reading-words.ts";
import type { Box, Picture, SceneEdge, SceneNode } from "./scene-types.ts";
import { textWidth } from "./text-width.ts";

export interface ReadingFrame {
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** The sizes of names to try, the largest first, in CSS pixels. */
  readonly sizes: readonly number[];
}

/** On a phone, the buttons on the map stand along its right edge: frames narrower than the first keep the second free, in pixels. */
const narrow = { below: 600, controls: 46 } as const;
/** More would be a crowd. */
const maxNodes = 64;
/** Radii of marks, as shares of the size of names; on the sheet they stand beside names of this size. */
const radii = { least: 0.36, largest: 0.6, nameOnSheet: 12.5 } as const;

/**
 * Arranges the selection of a picture, with what is joined to it, for a frame. One unit of the result is one pixel of the frame.
 *
 * @returns undefined if nothing is selected, or if there is no room for all names
 */
export function readingPicture(picture: Picture, { width, height, sizes }: ReadingFrame): Picture | undefined {
  const nodes = picture.nodes.filter(({ emphasis }) => emphasis !== "faded").map(({ nameAway: _, ...node }): SceneNode => node);
  if (nodes.length > maxNodes || !nodes.some(({ emphasis }) => emphasis === "selected" || emphasis === "near")) return undefined;
  const ids = new Set(nodes.map(({ id }) => id));
  const edges = picture.edges
    .filter(({ emphasis, from, to }) => emphasis !== "faded" && ids.has(from) && ids.has(to))
    // Every line has a name, so that nobody at the back has to look for it on another.
    .map(({ bundle: _, ...edge }): SceneEdge => ({ ...edge, label: edge.reads }));
  let best: { readonly picture: Picture; readonly wordless: number } | undefined;
  for (const size of sizes) {
    const given = { nodes, edges, width, height };
    const arranged = arrangedAt(size, { ...given, isNarrow: false }) ?? arrangedAt(size, { ...given, isNarrow: true });
    if (!arranged) continue;
    const wordless = arranged.edges.filter(({ label }) => label === undefined).length;
    if (!best || wordless < best.wordless) best = { picture: arranged, wordless };
    if (wordless === 0) break;
  }
  return best?.picture;
}

interface Arranged {
  readonly nodes: readonly SceneNode[];
  readonly edges: readonly SceneEdge[];
  readonly width: number;
  readonly height: number;
  readonly isNarrow: boolean;
}

function arrangedAt(size: number, { nodes, edges, width, height, isNarrow }: Arranged): Picture | undefined {
  const radiusOf = ({ radius }: SceneNode): number =>
    Math.min(Math.max((radius * size) / radii.nameOnSheet, size * radii.least), size * radii.largest);
  const wordWidth = Math.max(0, ...edges.map(({ reads }) => textWidth(reads, size)));
  const free = width - (width < narrow.below ? narrow.controls : 0);
  const places = readingPlaces(readingLayers(nodes, edges), edges, { width: free, height, size, wordWidth, radiusOf, isNarrow });
  if (!places) return undefined;
  const taken: Box[] = [{ left: 0, top: 0, width, height: margins.top - 8 }];
  for (const node of nodes) {
    const place = places.get(node.id);
    const radius = radiusOf(node) + 3;
    if (!place) continue;
    const { left, top } = place.at;
    taken.push(nameBox(node, place.at, { radius: radius - 3, size, nameAt: place.nameAt }));
    taken.push({ left: left - radius, top: top - radius, width: 2 * radius, height: 2 * radius });
  }
  const words = readingWords(edges, { size, taken, placeOf: new Map([...places].map(([id, { at }]) => [id, at])) });
  return {
    bounds: { minX: 0, minY: 0, maxX: width, maxY: height, margin: 0 },
    textSize: size,
    nodes: nodes.map(({ room: _, ...node }) => {
      const place = places.get(node.id);
      const { left = 0, top = 0 } = place?.at ?? {};
      return { ...node, at: { x: left, y: height - top }, radius: radiusOf(node), nameAt: place?.nameAt ?? "right" };
    }),
    edges: edges.map(({ label, ...edge }) => {
      const word = words.get(edge.id);
      return word ? { ...edge, label: edge.reads, labelAt: { x: word.left, y: height - word.top } } : edge;
    }),
  };
}
