import { counted } from "./grammar.ts";

/** Where the keys are: an edge of the chosen node, and its place among those of its kind. */
interface WalkStepFacts {
  readonly heading: string;
  readonly name: string;
  readonly place: number;
  readonly of: number;
  /** Said where a kind begins. */
  readonly kind: number | undefined;
  readonly kinds: number;
  readonly claims: number;
  readonly standing: string;
}

/** The node that the keys stand on. */
interface WalkNodeFacts {
  readonly name: string;
  readonly type: string;
  /** Each kind with its number. */
  readonly lines: readonly string[];
}

/** The edge that the keys stand on. */
interface WalkEdgeFacts {
  readonly name: string;
  readonly claims: number;
  readonly standing: string;
}

/** An end of the edge that the keys stand on. */
interface WalkEndFacts {
  readonly name: string;
  readonly type: string;
  readonly isSource: boolean;
}

/** The words of the map and of moving on it by keyboard, in English. */
export const map = {
  mapName: "Map",
  map: (nodes: number, edges: number) =>
    `Map, on which ${counted(nodes, "node", "nodes")} and ${counted(edges, "line", "lines")} are drawn. “Graph as text” has the same in words. Arrow keys move the map, + and - zoom, 0 shows all. Enter chooses what is nearest to the middle; then the arrow keys walk along its lines.`,
  walkStep: ({ heading, name, place, of, kind, kinds, claims, standing }: WalkStepFacts) =>
    `${heading}: ${name}, line ${place} of ${of}, ${counted(claims, "claim", "claims")}, ${standing.toLowerCase()}${kind ? `; kind ${kind} of ${kinds}` : ""}`,
  walkNode: ({ name, type, lines }: WalkNodeFacts) =>
    `${name}, ${type.toLowerCase()}. ${lines.length > 0 ? `Lines: ${lines.join(", ")}.` : "No lines."}`,
  walkEdge: ({ name, claims, standing }: WalkEdgeFacts) => `${name}, ${counted(claims, "claim", "claims")}, ${standing.toLowerCase()}.`,
  walkEnd: ({ name, type, isSource }: WalkEndFacts) => `${isSource ? "from" : "to"}: ${name}, ${type.toLowerCase()}`,
  walkAlone: { kind: "There is no other kind of line here.", step: "It is the only line of its kind." },
  walkHere: "Walk from here by keys",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  fit: "Show all",
  fitChoice: "Go near what is chosen",
  stillMap: "This browser gives no WebGL, so the map is a still picture. What it shows can be chosen all the same; in words it is in",
  lostMap: "The graphics of the map were lost. A still picture stands in until they come back; in words it is in",
} as const;
