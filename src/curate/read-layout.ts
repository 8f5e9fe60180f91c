import { byText } from "../graph/concept-graph.ts";
import { LayoutFileError, type Places, parsePositions } from "../layout/layout-file.ts";

export interface LayoutReading {
  /** Empty where the file has a fault. */
  readonly positions: ReadonlyMap<string, Places>;
  readonly fault?: LayoutFileError;
}

/** Reads the positions of nodes from the text of the layout file, or its first fault. */
export function readLayout(text: string): LayoutReading {
  try {
    return { positions: parsePositions(text) };
  } catch (error) {
    if (error instanceof LayoutFileError) return { positions: new Map(), fault: error };
    throw error;
  }
}

/** Layout units between two nodes that are not in the layout yet. */
const spacing = 40;
const goldenAngle = Math.PI * (3 - Math.sqrt(5));

/**
 * Gives each node a position: that of the layout, or else one on a spiral around all nodes of the layout, so that a graph can be drawn before
 * its layout is made.
 *
 * @see Vogel 1979, doi:10.1016/0025-5564(79)90080-4, for the spiral with the golden angle
 */
export function positionAll(ids: readonly string[], known: ReadonlyMap<string, Places>): ReadonlyMap<string, Places> {
  const edge = ids.reduce((furthest, id) => Math.max(furthest, Math.hypot(known.get(id)?.x ?? 0, known.get(id)?.y ?? 0)), 0);
  const hasKnown = ids.some((id) => known.has(id));
  const positions = new Map<string, Places>();
  let waiting = 0;
  for (const id of ids.toSorted(byText)) {
    const position = known.get(id);
    if (position) positions.set(id, position);
    else {
      const radius = (hasKnown ? edge + spacing : 0) + spacing * Math.sqrt(waiting);
      const angle = waiting * goldenAngle;
      positions.set(id, { x: Math.round(radius * Math.cos(angle)), y: Math.round(radius * Math.sin(angle)) });
      waiting++;
    }
  }
  return positions;
}
