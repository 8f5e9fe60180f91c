/** The table of a file that is an export of the forum's graph, or of a part of it: it is exported as such, so that nothing of it is lost. */
import { type GraphTable, type TableOptions, tableOf } from "../../formats/graph-table.ts";
import type { ForumExport } from "../../imports/import-graph.ts";
import type { ClaimId, NodeId } from "../../model/built.ts";
import type { ScenePoint } from "../../scene/scene-types.ts";
import type { OwnGraph } from "../own-graph.ts";

export interface ForumTableOptions extends Pick<TableOptions, "site" | "palette"> {
  /** The same file, as it is drawn. */
  readonly graph: OwnGraph;
  /** Places in its list of nodes to write; absent for all of them. */
  readonly part?: ReadonlySet<number>;
  /** Nodes that the reader has moved. */
  readonly moved: ReadonlyMap<number, ScenePoint>;
}

/** Makes the table; without moves and with all nodes, it is that of which the file was written. */
export function forumTableOf({ built, sizes }: ForumExport, { graph, part, moved, site, palette }: ForumTableOptions): GraphTable {
  const idAt = (place: number): string => graph.nodes[place]?.id ?? "";
  const places = new Map([...moved].map(([place, at]) => [idAt(place), at]));
  const nodes = built.nodes.map((node) => {
    const place = places.get(node.id);
    return place ? { ...node, x: place.x, y: place.y } : node;
  });
  return tableOf(
    { ...built, nodes },
    {
      site,
      palette,
      sizes,
      ...(part && {
        part: {
          nodes: new Set([...part].map((place) => idAt(place) as NodeId)),
          claims: new Set(built.claims.map(({ id }): ClaimId => id)),
        },
      }),
    },
  );
}
