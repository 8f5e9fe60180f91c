/** A free network: cards near those that they are joined to, with the verb on each line. The best of several starts is taken. */
import type { ActorId } from "../../model/built.ts";
import type { PagePoint } from "../../scene/scene-types.ts";
import { type FigureEdge, type FigureNode, unjoinedIn } from "../subject.ts";
import { type Card, cardOf, placeCard, placeWords } from "./cards.ts";
import { type Collisions, collisionsOf, isClear } from "./collisions.ts";
import { type PushedBox, settleBodies } from "./free-forces.ts";
import { type Layout, type Placed, type PlacedLine, Placement, pointsAlong, type Setting } from "./placed.ts";
import { placeUnjoined, unjoinedRows } from "./unjoined-rows.ts";
import { lineOfEdge } from "./verb-groups.ts";

/** With more, nobody could follow the lines. */
const maxNodes = 24;
/** The heights of a network that are tried in a frame that is cut to it, in widths of the room. */
const heightsWhereCut = [0.35, 0.5, 0.7, 0.9] as const;
const maxEdges = 40;
/** Starts that are tried: half of the turns of the map, each as it is and mirrored; for few nodes, all of them. */
const maxStarts = 8;
const maxWithAll = 9;

interface Attempt {
  readonly placement: Placement;
  readonly cost: number;
}

export const free: Layout = (subject, setting) => {
  const { room, maxStretch } = setting;
  // Only a frame that is cut to its contents lets nothing stretch.
  if (maxStretch > 2 || room.height > 1e4) return freeIn(subject, setting);
  for (const share of heightsWhereCut) {
    const height = Math.min(room.height, room.width * share);
    const placed = freeIn(subject, { ...setting, room: { ...room, height } });
    if (placed && isClear(collisionsOf(placed, { ...room, height }))) return placed;
  }
  return undefined;
};

const freeIn: Layout = (subject, setting) => {
  const { nodes, edges } = subject;
  if (nodes.length > maxNodes || edges.length > maxEdges) return undefined;
  for (const { claims } of edges) setting.numbers.textOf(claims);
  const { room, size } = setting;
  // In a room without an end, only the numbers are wanted.
  if (room.height > 1e4) return new Placement();
  const joined = new Set(edges.flatMap(({ from, to }) => [from, to]));
  const unjoined = unjoinedIn(subject);
  const rest = unjoinedRows(unjoined, setting);
  const network = { width: room.width, height: room.height - rest.height };
  const cards = new Map<ActorId, Card>(nodes.map((node) => [node.id, cardOf(node, { width: size * 9.5 }, setting)]));
  const words = new Map(edges.map((edge) => [edge.id, wordOf(edge, setting)]));
  const needed =
    [...cards.values()].reduce((sum, card) => sum + (card.width + size * 1.4) * (card.height + size), 0) +
    [...words.values()].reduce((sum, word) => sum + (word.width + size) * word.size * 2.2, 0);
  if (needed > network.width * network.height * 0.75) return undefined;

  const inNetwork = nodes.filter(({ id }) => joined.has(id));
  let best: Attempt | undefined;
  const starts = inNetwork.length > maxWithAll ? maxStarts : maxStarts * 2;
  for (let turn = 0; turn < starts && (best?.cost ?? 1) > 0.5; turn++) {
    const attempt = attemptFrom(turn, { nodes: inNetwork, edges, cards, words }, { ...setting, room: network });
    if (!best || attempt.cost < best.cost - 1e-9) best = attempt;
    if (edges.length === 0) break;
  }
  const placement = best?.placement ?? new Placement();
  placeUnjoined(placement, rest, network.height, setting);
  return placement;
};

interface Word {
  readonly text: string;
  readonly size: number;
  readonly width: number;
}

function wordOf(edge: FigureEdge, { metric, language, size, smallest, numbers }: Setting): Word {
  const text = `${edge.reading.reads[language]} ${numbers.textOf(edge.claims)}`;
  const wordSize = Math.max(size * 0.76, smallest);
  return { text, size: wordSize, width: metric.width(text, wordSize) };
}

const diagonal = Math.SQRT1_2;
/** Cosine and sine of eight turns of 45 degrees. Engines differ in the last digits of computed sines, but not of constants. */
const turns: readonly (readonly [number, number])[] = [
  [1, 0],
  [diagonal, diagonal],
  [0, 1],
  [-diagonal, diagonal],
  [-1, 0],
  [-diagonal, -diagonal],
  [0, -1],
  [diagonal, -diagonal],
];

interface Contents {
  readonly nodes: readonly FigureNode[];
  readonly edges: readonly FigureEdge[];
  readonly cards: ReadonlyMap<ActorId, Card>;
  readonly words: ReadonlyMap<string, Word>;
}

/** Starts from the order of the map's places, turned or mirrored, and lets the forces work. */
function attemptFrom(turn: number, { nodes, edges, cards, words }: Contents, setting: Setting): Attempt {
  const { room, size, moves } = setting;
  const [cosine, sine] = turns[(turn * 2 + Math.floor(turn / maxStarts)) % turns.length] ?? [1, 0];
  const mirror = (turn % maxStarts) * 2 >= turns.length ? 1 : -1;
  const ranks = (placeOf: (node: FigureNode) => number): ReadonlyMap<ActorId, number> =>
    new Map(
      [...nodes]
        .sort((a, b) => placeOf(a) - placeOf(b) || (a.id < b.id ? -1 : 1))
        .map(({ id }, index) => [id, (index + 0.5) / nodes.length] as const),
    );
  const across = ranks(({ x, y }) => x * cosine - y * sine);
  const down = ranks(({ x, y }) => mirror * (x * sine + y * cosine));
  const bodies = new Map<string, PushedBox>();
  for (const { id } of nodes) {
    const card = cards.get(id);
    const move = moves.get(id);
    const fixed =
      move && "x" in move && Number.isFinite(move.x) && Number.isFinite(move.y)
        ? { fx: move.x * room.width, fy: move.y * room.height }
        : {};
    bodies.set(id, {
      id,
      width: (card?.width ?? 0) + size * 1.2,
      height: (card?.height ?? 0) + size * 0.9,
      isWord: false,
      x: (across.get(id) ?? 0.5) * room.width,
      y: (down.get(id) ?? 0.5) * room.height,
      ...fixed,
    });
  }
  edges.forEach((edge, index) => {
    const [a, b] = [bodies.get(edge.from), bodies.get(edge.to)];
    const word = words.get(edge.id);
    if (!a || !b || !word) return;
    bodies.set(edge.id, {
      id: edge.id,
      width: word.width + size * 0.6,
      height: word.size * 1.5,
      isWord: true,
      x: (a.x + b.x) / 2 + ((index % 3) - 1) * 3,
      y: (a.y + b.y) / 2 + (index % 2 ? 4 : -4),
    });
  });
  const links = edges.flatMap(({ id, from, to }) => [
    { source: from, target: id },
    { source: id, target: to },
  ]);
  settleBodies([...bodies.values()], { ...room, size, links });
  const placement = placed(bodies, { nodes, edges, cards, words }, setting);
  return { placement, cost: costOf(placement, setting) };
}

function placed(bodies: ReadonlyMap<string, PushedBox>, { nodes, edges, cards, words }: Contents, setting: Setting): Placement {
  const placement = new Placement();
  for (const edge of edges) {
    const [from, to, middle] = [bodies.get(edge.from), bodies.get(edge.to), bodies.get(edge.id)];
    const [fromCard, toCard, word] = [cards.get(edge.from), cards.get(edge.to), words.get(edge.id)];
    if (!from || !to || !middle || !fromCard || !toCard || !word) continue;
    const through = { left: middle.x, top: middle.y };
    const start = rimOf(from, fromCard, through, setting.size);
    const end = rimOf(to, toCard, through, setting.size);
    placement.lines.push({ ...lineOfEdge(edge, setting), ...curveThrough(start, through, end), head: "end" });
    const text = {
      text: word.text,
      position: { left: middle.x, top: middle.y + word.size * 0.35 },
      anchor: "middle",
      size: word.size,
      isBold: false,
      tone: "quiet",
    } as const;
    placeWords(placement, text, { role: "edge-word", owner: edge.id, isOnLine: true }, setting);
  }
  for (const { id } of nodes) {
    const [body, card] = [bodies.get(id), cards.get(id)];
    if (body && card)
      placeCard(placement, card, { left: body.x - card.width / 2, top: body.y - card.height / 2, list: "network" }, setting);
  }
  return placement;
}

/** The point on the rim of a card towards another point. */
function rimOf({ x, y }: PushedBox, card: Card, { left, top }: PagePoint, size: number): PagePoint {
  const [dx, dy] = [left - x, top - y];
  const share = Math.min(
    (card.width / 2 + size * 0.35) / Math.max(1e-6, Math.abs(dx)),
    (card.height / 2 + size * 0.2) / Math.max(1e-6, Math.abs(dy)),
  );
  return { left: x + dx * share, top: y + dy * share };
}

/** A parabola from one point through another to a third, as a cubic curve. */
function curveThrough(start: PagePoint, through: PagePoint, end: PagePoint): Pick<PlacedLine, "start" | "steps"> {
  const corner = { left: 2 * through.left - (start.left + end.left) / 2, top: 2 * through.top - (start.top + end.top) / 2 };
  const toward = (from: PagePoint): PagePoint => ({
    left: from.left + ((corner.left - from.left) * 2) / 3,
    top: from.top + ((corner.top - from.top) * 2) / 3,
  });
  return { start, steps: [{ to: end, controls: [toward(start), toward(end)] }] };
}

/** Cost of overlaps, of lines through names, of crossings and of detours. */
function costOf(placement: Placed, { room }: Setting): number {
  const { overlaps, crossedTexts, outside }: Collisions = collisionsOf(placement, room);
  const curves = placement.lines.map((line) => ({ line, points: pointsAlong(line) }));
  let cost = 12 * (overlaps + outside) + 8 * crossedTexts;
  for (const [index, a] of curves.entries()) {
    for (const b of curves.slice(index + 1)) if (doCross(a.points, b.points)) cost += 3;
    const first = a.points[0];
    const last = a.points.at(-1);
    if (!first || !last) continue;
    const length = a.points.reduce((sum, point, place) => (place === 0 ? 0 : sum + distance(point, a.points[place - 1] ?? point)), 0);
    cost += length / room.width / 10 + Math.max(0, length / Math.max(distance(first, last), 1) - 1.25) * 4;
  }
  return cost;
}

const distance = (a: PagePoint, b: PagePoint): number => Math.sqrt((a.left - b.left) ** 2 + (a.top - b.top) ** 2);

const side = (a: PagePoint, b: PagePoint, c: PagePoint): number =>
  (b.left - a.left) * (c.top - a.top) - (b.top - a.top) * (c.left - a.left);

const doCross = (a: readonly PagePoint[], b: readonly PagePoint[]): boolean =>
  a.some((end, index) => {
    const start = a[index - 1];
    return (
      start !== undefined &&
      b.some((to, place) => {
        const from = b[place - 1];
        return from !== undefined && side(start, end, from) * side(start, end, to) < 0 && side(from, to, start) * side(from, to, end) < 0;
      })
    );
  });
