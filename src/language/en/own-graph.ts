import { counted } from "./grammar.ts";

type Direction = "out" | "in" | "both";

/** Where the keys are: an edge of the selected node, and its place among those of its name and direction. */
interface ConnectionFacts {
  readonly direction: Direction;
  readonly label: string | undefined;
  readonly name: string;
  readonly place: number;
  readonly total: number;
  /** The number of the group, given at its first edge. */
  readonly kind: number | undefined;
  readonly kinds: number;
}

/** The words of the screen of a reader's own graph, in English. */
export const ownGraph = {
  title: "Open your own graph",
  deck: "A file of nodes and edges from any program is drawn here as a map, and can be searched, filtered and read as a table. It stays on this device: nothing is uploaded, and links never contain it.",
  formats:
    "Formats: GEXF, GraphML, JSON (graphology, node-link, Cytoscape, Gephi Lite), CSV (a table of edges; or one of nodes and one of edges, chosen or dropped together or in a zip), and Turtle exported from here; also compressed with gzip. At most 50 MB.",
  choose: "Choose a file…",
  orDrop: "Or drop it anywhere on the page.",
  back: "Back to the forum’s graph",
  onDevice: "on this device only",
  notKept: "This browser does not let the page store the file: it is gone after a reload.",
  notForgotten: "This browser did not remove the file. Try again, or delete this site’s data in the browser’s settings.",
  oneAtATime: (name: string, others: readonly string[]) =>
    `Only “${name}” is opened here, not ${others.map((other) => `“${other}”`).join(", ")}: a graph is one file, or tables of nodes and of edges.`,
  another: "Open another file…",
  returnTo: (name: string) => `Back to “${name}”`,
  forget: "Forget",
  forgetHint: "Removes the graph from this device",
  cancel: "Cancel",
  reading: (name: string) => `Reading “${name}”…`,
  layingOut: (name: string, percent: number) => `Laying out “${name}”: ${percent}%`,
  failed: (name: string) =>
    `“${name}” could not be opened: there is not enough memory for it, or this page has been updated. Reload the page, or open a smaller part of the graph.`,
  refused: (name: string) => `“${name}” has faults`,
  unopenable: (name: string) => `“${name}” cannot be opened`,
  anyway: "Open anyway",
  anywayHint: "What is wrong is then left out or changed, as said above.",
  faultsLeft: "Opened in spite of these faults:",
  report: (count: number) => `Reading report: ${counted(count, "note", "notes")}`,
  noReport: "Everything in the file was read as it is written.",
  forumExport: "This file is an export of the forum’s graph. It is shown here as any other graph; the forum’s own pages show it better.",

  size: (nodes: number, edges: number) => `${counted(nodes, "node", "nodes")}, ${counted(edges, "edge", "edges")}`,
  shownOf: (shown: number, all: number) => `${shown.toLocaleString("en")} of ${counted(all, "node", "nodes")} shown`,
  filteredFirst: (nodes: number, edges: number) =>
    `At most ${nodes.toLocaleString("en")} nodes and ${edges.toLocaleString("en")} edges are drawn at once, so nodes with few edges are hidden at first. Search has all of them; the tables have what the filter leaves.`,
  tooMany: (nodes: number, edges: number) =>
    `More than ${nodes.toLocaleString("en")} nodes or ${edges.toLocaleString("en")} edges pass the filter, which is too many to draw. Hide a category, or ask for more edges per node.`,
  nothingShown: "No node passes the filter.",
  noWebgl: "This browser cannot draw the map. The tables have all nodes and edges.",
  places: { given: "Places are those of the file.", laidOut: "Laid out by communities." },
  map: (nodes: number, edges: number) =>
    `Map with ${counted(nodes, "node", "nodes")} and ${counted(edges, "edge", "edges")}. The tables have the same as text. Enter selects the node nearest to the middle; then the arrow keys go along its edges, and Alt with an arrow key moves it. + and - zoom, 0 shows all.`,
  undoMove: "Undo the last move",
  moveUndone: "The last move is undone.",
  hoverNode: (category: string | undefined, { out, in: from, both }: Readonly<Record<Direction, number>>) =>
    [
      category,
      [
        out + from > 0 ? `${counted(out, "neighbour", "neighbours")} out, ${from} in` : "",
        both > 0 ? `${both === 1 ? "1 neighbour" : `${both} neighbours`} without direction` : "",
        out + from + both === 0 ? "no neighbours" : "",
      ]
        .filter(Boolean)
        .join(", "),
    ]
      .filter(Boolean)
      .join(" · "),
  hoverEdge: (label: string | undefined, weight: number | undefined) =>
    [label, weight === undefined ? "" : `weight ${weight}`].filter(Boolean).join(" · "),
  keyboardConnection: ({ direction, label, name, place, total, kind, kinds }: ConnectionFacts) =>
    `${[label, { out: "to", in: "from", both: "with" }[direction]].filter(Boolean).join(" ")} ${name}, ${place} of ${total}${kind !== undefined && kinds > 1 ? `; type ${kind} of ${kinds}` : ""}`,
  keyboardEnd: (name: string, isSource: boolean) => `${isSource ? "from" : "to"}: ${name}`,
  keyboardNode: (name: string, category: string | undefined, edges: number) =>
    `${[name, category].filter(Boolean).join(", ")}: ${counted(edges, "edge", "edges")}`,
  keyboardEdge: (name: string, label: string | undefined) => [name, label].filter(Boolean).join(": "),

  exportDeck: "For other programs: all names and attributes, with places and colours. The file stays yours: it is made on this device.",
  exportWhole: (nodes: number, edges: number) => `the whole graph: ${counted(nodes, "node", "nodes")}, ${counted(edges, "edge", "edges")}`,
  exportShown: (nodes: number, edges: number) =>
    `what the filters leave: ${counted(nodes, "node", "nodes")}, ${counted(edges, "edge", "edges")}`,
  exportOfDataset:
    "This file is an export of the forum’s graph, and is exported as such: in the same format and language, it is the same file, but for nodes that you moved.",
  /** Of edges with and without a direction, in a format in which NetworkX refuses to have both. */
  exportMixed: (directed: number, undirected: number) =>
    `NetworkX refuses this file: it has both directed edges (${directed}) and undirected ones (${undirected}). For NetworkX, choose CSV for graph tools and build a MultiDiGraph from the rows of edges.csv; its column “Type” says which edges have a direction. Gephi knows graphs with both.`,
  tabs: "Views",
  tab: { map: "Map", nodes: "Nodes", edges: "Edges" },
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  fit: "Show all",
  saveSvg: "Save picture as SVG",
  savePng: "Save picture as PNG",
  saved: (name: string) => `The browser is saving ${name}.`,
  noFonts: "The fonts of the picture could not be loaded. Check the connection and try again.",
  noPng: "This browser cannot make a PNG of this picture. Save it as SVG.",
  missing: (characters: string) =>
    `The fonts of pictures do not have ${characters}: save as SVG, which leaves them to the fonts of the viewer.`,

  search: "Search nodes",
  found: (count: number, limit: number) =>
    count === 0
      ? "No node found."
      : count > limit
        ? `${counted(count, "node", "nodes")} found; the table has those that the filter leaves. The first ${limit}:`
        : `${counted(count, "node", "nodes")} found:`,
  filter: "Filter",
  byColumn: (name: string) => `By “${name}”`,
  byCommunity: "By communities: groups with many edges among them",
  community: (number: string) => `Community ${number}`,
  others: "All others",
  all: "All nodes",
  minDegree: "Edges of a node, at least",
  reset: "Show all",
  hiddenByFilter: "Hidden by the filter: not on the map.",

  details: "Details",
  nothingSelected: "Select a node on the map, in a table or by search.",
  id: "Id",
  name: "Name",
  category: "Category",
  edges: "Edges",
  attributes: "Attributes",
  from: "From",
  to: "To",
  direction: { directed: "directed", undirected: "undirected" },
  edgeTo: { out: "to", in: "from", both: "with" },
  unnamed: "edge",
  deselect: "Deselect",
  more: (count: number) => `Show ${count.toLocaleString("en")} more`,
  rows: (shown: number, all: number) => `${shown.toLocaleString("en")} of ${all.toLocaleString("en")} rows`,
  sortBy: (name: string) => `Sort by ${name}`,
} as const;
