import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { compile } from "../curate/compile.ts";
import { layoutFile, readDataset } from "../curate/read-dataset.ts";
import { readLayout } from "../curate/read-layout.ts";
import { conceptGraph } from "../graph/concept-graph.ts";
import { radiusOf } from "../graph/node-radius.ts";
import { curatorWords } from "../language/curator.ts";
import { formatPositions } from "../layout/layout-file.ts";
import { movesBetween, percent } from "../layout/movement.ts";
import { settle } from "../layout/settle.ts";
import { type NodeType, nodeTypes } from "../model/node-types.ts";
import { type Command, printJson } from "./command.ts";

/** Gives new nodes a place and says how far the others moved; or, fresh, lays all out anew. */
export const layout: Command = {
  takes: ["fresh"],
  run(input) {
    const { dataset } = readDataset(input.root);
    const known = readLayout(dataset.layout).positions;
    const graph = conceptGraph(compile(dataset));
    const discs = graph.nodes.map(({ id, type }) => ({ id, radius: radiusOf(type, graph.claimsOf(id).length) }));
    const edges = graph.edges.map(({ from, to, claims }) => ({ from, to, weight: claims.length }));
    // What is drawn only when it is input for gets its place last, so that it leaves no holes there.
    const first = discs.filter((_, index) => nodeTypes[graph.nodes[index]?.type as NodeType].appears !== "when asked");
    const laid = input.isFresh ? settle({ nodes: first, edges, known, fresh: true }) : known;
    const places = settle({ nodes: discs, edges, known: laid });
    mkdirSync(dirname(join(input.root, layoutFile)), { recursive: true });
    writeFileSync(join(input.root, layoutFile), formatPositions(places));
    const moves = movesBetween(known, places);
    const newly = places.size - moves.held;
    if (input.format === "json") printJson(input, { ...moves, placed: newly });
    else {
      const words = curatorWords[input.language];
      if (moves.held > 0) input.print(words.moved(moves.held, percent(moves.median), percent(moves.most)));
      input.print(words.placed(newly));
      input.print(words.wrote(layoutFile));
    }
    return 0;
  },
};
