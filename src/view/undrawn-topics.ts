/** The topics of a comparison that the map does not draw, since it has no room for their names. */
import type { Highlight } from "../selection/selection-kind.ts";
import type { RenderedGraph } from "./collapse.ts";

/** Counts the topics of a comparison that are neither rendered nor inside a rendered family. */
export const countUndrawn = ({ letters }: Pick<Highlight, "letters">, { nodes, collapsedInto }: RenderedGraph): number =>
  [...(letters?.keys() ?? [])].filter((id) => !nodes.has(id) && !collapsedInto.has(id)).length;
