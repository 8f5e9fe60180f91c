import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { compile } from "../curate/compile.ts";
import { layoutFile, readDataset } from "../curate/read-dataset.ts";
import { readLayout } from "../curate/read-layout.ts";
import { conceptGraph } from "../graph/concept-graph.ts";
import { radiusOf } from "../graph/node-radius.ts";
import { commandWords } from "../language/commands.ts";
import { computeLayout } from "../layout/compute-layout.ts";
import { formatPositions, roundPosition } from "../layout/layout-file.ts";
import { formatPercent, measureMovement } from "../layout/movement.ts";
import { type NodeType, nodeTypes } from "../model/node-types.ts";
import { type Command, printJson } from "./command.ts";
import { layGraphByRole } from "./lay-by-role.ts";

/** Gives new nodes a position and reports how far the others moved; with `--fresh`, places all nodes again. */
export const layout: Command = {
  takes: ["fresh"],
  run(input) {
    const { dataset } = readDataset(input.root);
    const known = readLayout(dataset.layout).positions;
    const graph = conceptGraph(compile(dataset));
    const discs = graph.nodes.map(({ id, type }) => ({ id, radius: radiusOf(type, graph.claimsOf(id).length) }));
    const edges = graph.edges.map(({ from, to, claims }) => ({ from, to, weight: claims.length }));
    // Types that are hidden at first are placed last, so that they leave no gaps in the map while they are hidden.
    const first = discs.filter((_, index) => nodeTypes[graph.nodes[index]?.type as NodeType].appears !== "on request");
    const held = input.isFresh ? computeLayout({ nodes: first, edges, known, fromScratch: true }) : known;
    const network = computeLayout({ nodes: discs, edges, known: held });
    const knownByRole = new Map(input.isFresh ? [] : [...known].flatMap(([id, { byRole }]) => (byRole ? [[id, byRole] as const] : [])));
    const byRole = layGraphByRole(graph, knownByRole);
    const positions = new Map(
      [...network].map(([id, place]) => {
        const role = byRole.get(id);
        return [id, { ...place, ...(role && { byRole: roundPosition(role) }) }] as const;
      }),
    );
    mkdirSync(dirname(join(input.root, layoutFile)), { recursive: true });
    writeFileSync(join(input.root, layoutFile), formatPositions(positions));
    const moves = measureMovement(known, positions);
    const placed = positions.size - moves.held;
    if (input.format === "json") printJson(input, { ...moves, placed });
    else {
      const words = commandWords[input.language];
      if (moves.held > 0) input.print(words.moved(moves.held, formatPercent(moves.median), formatPercent(moves.most)));
      input.print(words.placed(placed));
      input.print(words.wrote(layoutFile));
    }
    return 0;
  },
};
