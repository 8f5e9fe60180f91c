/** The rows of lists of lists: whose list it is, verbs, and what stands under them. */
import { byText } from "../../graph/concept-graph.ts";
import type { Bilingual } from "../../model/bilingual.ts";
import type { ActorId } from "../../model/built.ts";
import { standsFor } from "../merge-nodes.ts";
import type { FigureEdge, FigureNode, FigureSubject } from "../subject.ts";
import { nodeIn } from "../subject.ts";
import { type Card, cardOf } from "./cards.ts";
import { type Heading, headingOf } from "./headings.ts";
import type { Setting } from "./placed.ts";
import { inMovedOrder, partIndent, verbGroupsOf } from "./verb-groups.ts";

export type NestRow =
  | {
      readonly kind: "ring";
      readonly owner: ActorId;
      readonly card: Card;
      readonly verb?: Heading;
      /** The verb that it shares with the list before, for the top of a column. */
      readonly verbAgain?: Heading;
      readonly lead?: FigureEdge;
      /** The verb of its list, where each list has one verb only, and all of them have room behind the names. */
      readonly inline?: { readonly text: string; readonly size: number; readonly line: FigureEdge["line"] };
      /** The space above it. */
      readonly gap: number;
      readonly height: number;
    }
  | { readonly kind: "again"; readonly owner: ActorId; readonly card: Card; readonly height: number }
  | VerbRow
  | {
      readonly kind: "leaf";
      readonly owner: ActorId;
      readonly card: Card;
      readonly edge: FigureEdge;
      /** How far it stands in below what it is part of, in CSS pixels. */
      readonly indent: number;
      /** The list in which it can be moved; absent where its node stands in several. */
      readonly list?: string;
      /** The heading of its group where that goes on in the next column. */
      readonly continued: VerbRow;
      readonly height: number;
    };

interface VerbRow {
  readonly kind: "verb";
  readonly owner: ActorId;
  readonly heading: Heading;
  readonly line: FigureEdge["line"];
  readonly height: number;
}

/** Between a name and the verb behind it, in sizes of names. */
export const inlineGap = 0.4;
/** From the left of a list to what stands in it, in sizes of names: its line has room for dashes and a head. */
export const leafIndent = 1.9;

/** In narrow columns, what is part of another stands in by less. */
const nestedPartIndent = partIndent * 0.5;

/** @param centre the node in whose figure the lists stand; without it, the lists are those of whoever says something */
export function rowsOf(
  subject: FigureSubject,
  centre: ActorId | undefined,
  { width, spare }: { readonly width: number; readonly spare: number },
  setting: Setting,
): readonly NestRow[] {
  const { size, smallest, language, words, numbers, metric } = setting;
  const verbSize = Math.max(size * 0.8, smallest);
  const leadsOf = (id: ActorId): readonly FigureEdge[] =>
    subject.edges.filter(({ from, to }) => (from === id && to === centre) || (to === id && from === centre));
  const { rings, distance } = ringsOf(subject, centre);
  const isRing = new Set(rings);
  // An edge between two lists stands in that which is nearer to the centre.
  const edgesOf = new Map<ActorId, FigureEdge[]>(rings.map((id) => [id, []]));
  for (const edge of subject.edges) {
    const { from, to } = edge;
    if (from === centre || to === centre) continue;
    for (const [id, other] of [
      [from, to],
      [to, from],
    ] as const) {
      const further = (distance.get(other) ?? 0) - (distance.get(id) ?? 0);
      if (!isRing.has(other) || further > 0 || (further === 0 && from === id)) edgesOf.get(id)?.push(edge);
    }
  }
  const ownEdges = (id: ActorId): readonly FigureEdge[] => edgesOf.get(id) ?? [];
  // Merged nodes count as many as they stand for.
  const weightOf = (id: ActorId): number =>
    ownEdges(id).reduce((sum, { from, to }) => sum + standsFor(nodeIn(subject, from === id ? to : from)).length, 0);
  // A comparison keeps the order in which its actors were chosen.
  const placeOf = (id: ActorId): number => (subject.kind === "comparison" ? subject.actors.indexOf(id) : 0);
  const verbsOf = (leads: readonly FigureEdge[]): string =>
    words.series(leads.map((edge) => (edge.to === centre ? edge.reading.inverse : edge.reading.reads)[language]));
  // Nodes that one verb joins to the centre stand together, the longest list first.
  const verbFor = new Map(rings.map((id) => [id, verbsOf(leadsOf(id))]));
  const heaviest = new Map<string, number>();
  for (const [id, verb] of verbFor) heaviest.set(verb, Math.max(heaviest.get(verb) ?? 0, weightOf(id)));
  const rankOf = (id: ActorId): number => heaviest.get(verbFor.get(id) ?? "") ?? 0;
  const restOf = (id: ActorId): number => Number(nodeIn(subject, id).isRest ?? false);
  const byVerb = (a: ActorId, b: ActorId): number => rankOf(b) - rankOf(a) || byText(verbFor.get(a) ?? "", verbFor.get(b) ?? "");
  const order = [...rings].sort(
    (a, b) =>
      placeOf(a) - placeOf(b) ||
      (distance.get(a) ?? 0) - (distance.get(b) ?? 0) ||
      byVerb(a, b) ||
      restOf(a) - restOf(b) ||
      weightOf(b) - weightOf(a) ||
      byText(a, b),
  );
  const unjoined = order.find((id) => !subject.edges.some(({ from, to }) => from === id || to === id));
  const placesOf = new Map<ActorId, number>();
  for (const id of rings)
    for (const { from, to } of ownEdges(id)) {
      const other = from === id ? to : from;
      placesOf.set(other, (placesOf.get(other) ?? 0) + 1);
    }
  const lists = inMovedOrder(order, (id) => id, setting.moves).map((id) => ({
    id,
    leads: leadsOf(id),
    groups: verbGroupsOf(subject, id, setting, ownEdges(id)),
  }));
  const cardFor = (id: ActorId, leads: readonly FigureEdge[], node = nodeIn(subject, id)): Card => {
    const leadNumbers = leads.length > 0 ? numbers.textOf(leads.flatMap(({ claims }) => claims)) : "";
    return cardOf(node, { width: width - size * 1.1, isBold: true, numbers: leadNumbers, spare }, setting);
  };
  // Around a centre, a node that has been written says so wherever it is written again; in lists of what some say, that is what they share.
  const written = new Set<ActorId>();
  const writtenOnce = (node: FigureNode): FigureNode => {
    const isAgain = centre !== undefined && written.has(node.id);
    written.add(node.id);
    return isAgain ? renamed(node, words.again) : node;
  };
  const inlineWidth = (text: string): number => metric.width(text, verbSize, true) + size * inlineGap;
  const isInline =
    centre === undefined &&
    lists.every(({ id, leads, groups: [only, ...others] }) => {
      if (!only) return true;
      const card = cardFor(id, leads);
      return others.length === 0 && card.lines.length === 1 && card.width + inlineWidth(only.heading) <= width - size * 1.1 + spare;
    });
  // One verb that all lists share stands over the first alone.
  const isShared = new Set(lists.filter(({ leads }) => leads.length > 0).map(({ leads }) => verbsOf(leads))).size === 1;
  return lists.flatMap(({ id, leads, groups }, index): readonly NestRow[] => {
    const card = cardFor(id, leads, writtenOnce(nodeIn(subject, id)));
    const verbText = id === unjoined ? words.unjoined : verbsOf(leads);
    const heading =
      verbText === ""
        ? undefined
        : headingOf(verbText, { width: width - size * 1.9, size: verbSize, isBold: false, spaceBelow: 0.1 }, setting);
    const before = lists[index - 1];
    const isSame = before !== undefined && id !== unjoined && verbsOf(before.leads) === verbText;
    const verb = isSame ? undefined : heading;
    const [lead] = leads;
    const [only] = groups;
    const inline = isInline && only ? { text: only.heading, size: verbSize, line: only.line } : undefined;
    const gap = centre === undefined ? size * 0.7 : size * 0.5;
    const ring: NestRow = {
      kind: "ring",
      owner: id,
      card,
      gap,
      height: gap + (verb?.height ?? 0) + card.height + size * 0.2,
      ...(verb && { verb }),
      ...(isSame && !isShared && heading && { verbAgain: heading }),
      ...(lead && { lead }),
      ...(inline && { inline }),
    };
    return [
      ring,
      ...groups.flatMap(({ key, heading: text, line, neighbours }): readonly NestRow[] => {
        const verbRow = (title: string): VerbRow => {
          const heading = headingOf(title, { width: width - size * (leafIndent + 0.9) + spare, size: verbSize, spaceBelow: 0.25 }, setting);
          return { kind: "verb", owner: id, heading, line, height: heading.height };
        };
        const continued = verbRow(words.continued(text));
        return [
          ...(inline ? [] : [verbRow(text)]),
          ...neighbours.map(({ node, edge, depth }): NestRow => {
            const indent = depth * size * nestedPartIndent;
            const options = {
              // It may go as far to the right as numbers may.
              width: width - size * (leafIndent + 0.9) - Math.max(0, indent - spare),
              size: Math.max(size * 0.94, smallest),
              numbers: numbers.textOf(edge.claims),
              spare: Math.max(0, spare - indent),
            };
            const leaf = cardOf(writtenOnce(node), options, setting);
            const list = !isRing.has(node.id) && placesOf.get(node.id) === 1 && { list: `${id} ${key}` };
            return { kind: "leaf", owner: id, card: leaf, edge, indent, ...list, continued, height: leaf.height + size * 0.3 };
          }),
        ];
      }),
    ];
  });
}

function renamed(node: FigureNode, rename: (name: string) => string): FigureNode {
  const both = ({ en, zh }: Bilingual): Bilingual => ({ en: rename(en), zh: rename(zh) });
  const { label, name, heading } = node;
  return { ...node, label: both(label), name: both(name), ...(heading && { heading: both(heading) }) };
}

/**
 * The nodes that have lists: those of the first step, and those from which a further step leads; or, without a centre, those that say
 * something. Nodes without edges have an empty list, so that none is missing.
 */
function ringsOf(
  { nodes, edges }: FigureSubject,
  centre: ActorId | undefined,
): { readonly rings: readonly ActorId[]; readonly distance: ReadonlyMap<ActorId, number> } {
  if (centre === undefined) {
    const joined = new Set(edges.map(({ to }) => to));
    const sources = new Set(edges.map(({ from }) => from));
    return { rings: nodes.map(({ id }) => id).filter((id) => sources.has(id) || !joined.has(id)), distance: new Map() };
  }
  const distance = new Map<ActorId, number>([[centre, 0]]);
  for (const [id, steps] of distance)
    for (const { from, to } of edges) {
      const other = from === id ? to : to === id ? from : undefined;
      if (other !== undefined && !distance.has(other)) distance.set(other, steps + 1);
    }
  const stepsTo = (id: ActorId): number => distance.get(id) ?? 0;
  const leadsOn = new Set(
    edges.flatMap(({ from, to }) => (stepsTo(from) < stepsTo(to) ? [from] : stepsTo(to) < stepsTo(from) ? [to] : [])),
  );
  const hasList = (id: ActorId): boolean => distance.get(id) === 1 || leadsOn.has(id);
  // An edge between two nodes that have no list would stand in none.
  for (const { from, to } of edges) if (from !== centre && to !== centre && !hasList(from) && !hasList(to)) leadsOn.add(to);
  return { rings: [...distance.keys()].filter((id) => id !== centre && hasList(id)), distance };
}
