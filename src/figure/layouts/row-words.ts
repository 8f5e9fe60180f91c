/** The words of an actor in the row of a topic: the verbs, each with the numbers of what is not the actor's own word. */
import type { ActorId } from "../../model/built.ts";
import { isJoinedBySigning } from "../signed-facts.ts";
import type { FigureEdge, RowKin } from "../subject.ts";
import type { LayoutWords, Setting } from "./placed.ts";

interface Said {
  readonly verbs: string;
  readonly numbers: string;
}

/** The edges of an actor by verb: one for each. */
function byVerb(edges: readonly FigureEdge[], actor: ActorId, { language }: Setting): ReadonlyMap<string, readonly FigureEdge[]> {
  const groups = new Map<string, FigureEdge[]>();
  for (const edge of edges) {
    if (edge.from !== actor) continue;
    const verb = edge.reading.reads[language];
    groups.set(verb, [...(groups.get(verb) ?? []), edge]);
  }
  return groups;
}

const numbersOf = (edges: readonly FigureEdge[], { numbers }: Setting): string => numbers.textOf(edges.flatMap(({ claims }) => claims));

/** Numbers what an actor says in a row, as it will be read. */
export function numberSaid(edges: readonly FigureEdge[], actor: ActorId, setting: Setting): void {
  for (const same of byVerb(edges, actor, setting).values()) numbersOf(same, setting);
}

/**
 * The verbs by which an actor speaks of a topic, and the numbers of its sources: where these are only of some verbs, they stand at those, which
 * come last.
 */
export function saidOf({ edges }: { readonly edges: readonly FigureEdge[] }, actor: ActorId, setting: Setting): Said {
  const { words, language } = setting;
  const groups = [...byVerb(edges, actor, setting)].map(([verb, same]) => ({ verb, numbers: numbersOf(same, setting) }));
  const [plain, numbered] = [groups.filter(({ numbers }) => numbers === ""), groups.filter(({ numbers }) => numbers !== "")];
  const seriesOf = (some: typeof groups): string => words.series(some.map(({ verb }) => verb));
  const [only] = numbered;
  if (numbered.length === 0) return { verbs: seriesOf(plain), numbers: "" };
  if (groups.length === 1 && only) return { verbs: only.verb, numbers: only.numbers };
  const each = words.series(numbered.map(({ verb, numbers }) => `${verb} ${numbers}`));
  return { verbs: plain.length === 0 ? each : `${seriesOf(plain)}${language === "en" ? "; " : "；"}${each}`, numbers: "" };
}

/** The words of an actor in the row of a topic, in one text. */
export function saidText(row: { readonly edges: readonly FigureEdge[] }, actor: ActorId, setting: Setting): string {
  const { verbs, numbers } = saidOf(row, actor, setting);
  return `${verbs} ${numbers}`.trim();
}

/** The words at an actor who speaks not of the topic of a row, but of something narrower or broader. */
export const kinText = (kin: RowKin | undefined, { words }: Setting): string =>
  kin ? `${words.rowKin(kin.isForm)}${kin.letter === undefined ? "" : words.relatedSign(kin.letter)}` : "";

/** The heading over the rows of a comparison: that they are shared, or that all of them are documents that several signed. */
export function sharedTitle(
  rows: readonly { readonly edges: readonly FigureEdge[] }[],
  actors: readonly ActorId[],
  words: LayoutWords,
): string {
  return rows.length > 0 && rows.every(({ edges }) => isJoinedBySigning(edges)) ? words.signedOnly(actors.length === 2) : words.shared;
}
