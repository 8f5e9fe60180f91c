import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { compile } from "../curate/compile.ts";
import { formatProblem, toProblem } from "../curate/load-graph.ts";
import { layoutFile, readDataset } from "../curate/read-dataset.ts";
import { readLayout } from "../curate/read-layout.ts";
import { conceptGraph } from "../graph/concept-graph.ts";
import { commandWords } from "../language/commands.ts";
import { formatPositions, type Places, type Position, roundPosition } from "../layout/layout-file.ts";
import { formatPercent, measureMovement } from "../layout/movement.ts";
import { type Command, printJson } from "./command.ts";
import { layGraph } from "./lay-graph.ts";

/** Gives new nodes a position and reports how far the others moved; with `--fresh`, places all nodes again. */
export const layout: Command = {
  takes: ["fresh"],
  run(input) {
    const { dataset } = readDataset(input.root);
    const { positions: known, fault } = readLayout(dataset.layout);
    // Without the known places every node would move, and the camera of every shared link be wrong.
    if (fault && !input.isFresh) {
      const location = { file: layoutFile, line: fault.line, column: 1 };
      input.print(formatProblem(toProblem({ code: "layout-broken", location }), input.language));
      return 1;
    }
    const graph = conceptGraph(compile(dataset));
    const standing = input.isFresh ? new Map<string, Places>() : known;
    const laid = layGraph(graph, {
      byRole: new Map([...standing].flatMap(([id, { byRole }]) => (byRole ? [[id, byRole] as const] : []))),
      network: standing,
    });
    const placeIn = (places: ReadonlyMap<string, Position>, id: string): Position => roundPosition(places.get(id) ?? { x: 0, y: 0 });
    const positions = new Map(
      graph.nodes.map(({ id }) => [id, { ...placeIn(laid.network, id), byRole: placeIn(laid.byRole, id) }] as const),
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
