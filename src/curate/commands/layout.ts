import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { conceptGraph } from "../../graph/concept-graph.ts";
import { radiusOf } from "../../graph/size.ts";
import { curatorWords } from "../../language/curator.ts";
import { formatPositions, type Position } from "../../layout/positions.ts";
import { settle } from "../../layout/settle.ts";
import { type NodeType, nodeTypes } from "../../model/tables.ts";
import { compile } from "../compile.ts";
import { readLayout } from "../positions.ts";
import { layoutFile, readForum } from "../read.ts";
import { type Command, printJson } from "./command.ts";

/** Gives new nodes a place and says how far the others moved; or, fresh, lays all out anew. */
export const layout: Command = {
  takes: ["fresh"],
  run(asked) {
    const { forum } = readForum(asked.root);
    const known = readLayout(forum.layout).places;
    const graph = conceptGraph(compile(forum));
    const discs = graph.nodes.map(({ id, type }) => ({ id, radius: radiusOf(type, graph.claimsOf(id).length) }));
    const edges = graph.edges.map(({ from, to, claims }) => ({ from, to, weight: claims.length }));
    // What the first view leaves out gets its place last, so that it leaves no holes there.
    const first = discs.filter((_, index) => nodeTypes[graph.nodes[index]?.type as NodeType].firstView);
    const laid = asked.isFresh ? settle({ nodes: first, edges, known, fresh: true }) : known;
    const places = settle({ nodes: discs, edges, known: laid });
    mkdirSync(dirname(join(asked.root, layoutFile)), { recursive: true });
    writeFileSync(join(asked.root, layoutFile), formatPositions(places));
    const moves = movesBetween(known, places);
    const newly = places.size - moves.held;
    if (asked.format === "json") printJson(asked, { ...moves, placed: newly });
    else {
      const words = curatorWords[asked.language];
      if (moves.held > 0) asked.print(words.moved(moves.held, percent(moves.median), percent(moves.most)));
      asked.print(words.placed(newly));
      asked.print(words.wrote(layoutFile));
    }
    return 0;
  },
};

interface Moves {
  /** Nodes that had a place before. */
  readonly held: number;
  /** In shares of the diagonal of the map before. */
  readonly median: number;
  readonly most: number;
}

/** How far the nodes that both maps have were moved. */
function movesBetween(before: ReadonlyMap<string, Position>, after: ReadonlyMap<string, Position>): Moves {
  const xs = [...before.values()].map(({ x }) => x);
  const ys = [...before.values()].map(({ y }) => y);
  const diagonal = before.size > 0 ? Math.hypot(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys)) : 0;
  const shares = [...before]
    .flatMap(([id, old]) => {
      const now = after.get(id);
      return now ? [Math.hypot(now.x - old.x, now.y - old.y) / (diagonal || 1)] : [];
    })
    .sort((a, b) => a - b);
  const middle = shares.length / 2;
  const median = ((shares[Math.ceil(middle) - 1] ?? 0) + (shares[Math.floor(middle)] ?? 0)) / 2;
  return { held: shares.length, median, most: shares.at(-1) ?? 0 };
}

const percent = (share: number): string => `${(share * 100).toFixed(2)} %`;
