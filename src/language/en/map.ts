import { nodeTypes, type Zone } from "../../model/node-types.ts";
import type { SayingCount, Sayings, SpeakerCount } from "../../model/sayings.ts";
import { counted } from "./grammar.ts";

/** Where the keys are: an edge of the chosen node, and its place among those of its kind. */
interface ConnectionFacts {
  readonly heading: string;
  readonly name: string;
  readonly place: number;
  readonly total: number;
  /** Said where a kind begins. */
  readonly kind: number | undefined;
  readonly kinds: number;
  readonly claims: number;
  readonly standing: string;
}

/** The columns around the selection. */
interface ColumnFacts {
  readonly isSelected: boolean;
  /** True if the map goes two or more steps from the selection. */
  readonly isFarther: boolean;
  /** The types at both sides. */
  readonly left: readonly string[];
  readonly right: readonly string[];
  /** True if other types stand below them. */
  readonly hasElse: boolean;
}

/** The node that the keys stand on. */
interface CursorNodeFacts {
  readonly name: string;
  readonly type: string;
  /** Each kind with its number. */
  readonly lines: readonly string[];
}

/** The edge that the keys stand on. */
interface CursorEdgeFacts {
  readonly name: string;
  readonly claims: number;
  readonly standing: string;
}

/** An end of the edge that the keys stand on. */
interface EdgeEndFacts {
  readonly name: string;
  readonly type: string;
  readonly isSource: boolean;
}

const saying = ({ verb: { reads, withNumber }, number }: SayingCount): string => {
  const text = withNumber ? withNumber.en[number === 1 ? "one" : "other"] : `${reads.en} #`;
  return text.replace("#", String(number));
};
/** "8 people and 1 document". */
export const speakersIn = (speakers: SpeakerCount): string =>
  speakers
    .map(({ type, number }) => counted(number, nodeTypes[type].name.en.toLowerCase(), nodeTypes[type].plural.en.toLowerCase()))
    .join(" and ");
const said = ({ verb, speakers }: Sayings["isSaid"][number]): string => `${verb.inverse.en} ${speakersIn(speakers)}`;

/** The words of the map and of moving on it by keyboard, in English. */
export const map = {
  mapName: "Map",
  map: (nodes: number, edges: number) =>
    `Map with ${counted(nodes, "node", "nodes")} and ${counted(edges, "connection", "connections")}. The outline has the same content as text. Arrow keys move the map, + and - zoom, 0 fits it to the window; Enter selects the node nearest the centre, and then the arrow keys move along its connections.`,
  keyboardConnection: ({ heading, name, place, total, kind, kinds, claims, standing }: ConnectionFacts) =>
    `${heading}: ${name}, connection ${place} of ${total}, ${counted(claims, "claim", "claims")}, ${standing.toLowerCase()}${kind ? `; type ${kind} of ${kinds}` : ""}`,
  keyboardNode: ({ name, type, lines }: CursorNodeFacts) =>
    `${name}, ${type.toLowerCase()}. ${lines.length > 0 ? `Connections: ${lines.join(", ")}.` : "No connections."}`,
  keyboardEdge: ({ name, claims, standing }: CursorEdgeFacts) =>
    `${name}, ${counted(claims, "claim", "claims")}, ${standing.toLowerCase()}.`,
  keyboardEdgeEnd: ({ name, type, isSource }: EdgeEndFacts) => `${isSource ? "from" : "to"}: ${name}, ${type.toLowerCase()}`,
  keyboardEnter: (name: string) => `Enter selects ${name}`,
  keyboardNoOther: { kind: "No other type of connection here.", step: "No other connection of this type." },
  mapHeadline: "Left: what may go wrong. Right: what should and must not be done. Between: who says it.",
  sidesHeadline: (zones: readonly Zone[], isBetween: boolean) => {
    const right = [...(zones.includes("upper right") ? ["proposals"] : []), ...(zones.includes("lower right") ? ["red lines"] : [])].join(
      ", ",
    );
    return [zones.includes("left") && "Left: risks.", right && `Right: ${right}.`, isBetween && "Between: who says it."]
      .filter(Boolean)
      .join(" ");
  },
  answerHeadline: (side: "left" | "right", types: readonly string[]) => {
    const spokenOf = types.join(", ").toLowerCase();
    return side === "left" ? `Left: ${spokenOf}. Right: who says it.` : `Left: who says it. Right: ${spokenOf}.`;
  },
  columnsHeadline: ({ isSelected, isFarther, left, right, hasElse }: ColumnFacts) =>
    [
      `Middle: ${isSelected ? `what is selected${isFarther ? ", who speaks" : ""}` : "who says it"}.`,
      left.length > 0 && `Left: ${left.join(", ").toLowerCase()}.`,
      right.length > 0 && `Right: ${right.join(", ").toLowerCase()}.`,
      hasElse && "Below them: all else.",
    ]
      .filter(Boolean)
      .join(" "),
  sayings: ({ says, isSaid, neighbours }: Sayings) =>
    [...says.map(saying), ...isSaid.map(said)].join(", ") || (neighbours ? counted(neighbours, "connection", "connections") : ""),
  joinedTo: (heading: string, names: readonly string[], more: number) =>
    `${heading} ${names.join(", ")}${more > 0 ? ` and ${more} more` : ""}`,
  doubleClickExpands: (number: number) => `(with ${number} inside in all; double-click to expand)`,
  doubleClickCollapses: "(double-click to collapse)",
  moreClaims: (number: number) => `And ${counted(number, "more claim", "more claims")}.`,
  pinned: "You moved this item; a pin marks it on the map. Double-clicking it there puts it back, as does:",
  pinnedKey: "pin: moved by you",
  unpin: "Put back",
  resetPositions: "Reset positions",
  moved: (name: string) => `${name} moved.`,
  movedRow: (name: string, place: number, total: number) => `${name}: row ${place} of ${total}.`,
  cannotMove: "It cannot move that way.",
  hidePanels: "Map only",
  showPanels: "Show text",
  mapAloneTitle: "Hide or show the text beside the map",
  fullScreen: "Full screen",
  leaveFullScreen: "Leave full screen",
  showDetails: "Show details",
  layout: "Layout",
  layoutNames: { "by-role": "By role", network: "Network" },
  layoutTitles: {
    "by-role": "Risks on the left, proposals and red lines on the right, speakers between",
    network: "What is connected stands together",
  },
  wheelHint: "The wheel scrolls the page here. Ctrl + wheel zooms the map.",
  exploreByKeyboard: "Explore by keyboard",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  fit: "Fit to window",
  zoomToSelection: "Zoom to selection",
  stillMap: "WebGL is unavailable, so the map is a static image; you can still select everything in it. For a text version, see",
  lostMap: "The map’s graphics were lost; a static image is shown until they return. For a text version, see",
  collapsedInto: (name: string) => `collapsed into ${name}`,
} as const;
