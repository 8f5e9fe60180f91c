/** Says in words what a figure shows, for readers who cannot see it. */
import { figureSheetWords } from "../language/figure-sheet.ts";
import type { ActorId } from "../model/built.ts";
import type { Language } from "../view/view-state.ts";
import { standsFor } from "./merge-nodes.ts";
import { omittedPathsOf } from "./paths-shown.ts";
import { type FigureSubject, nodeIn } from "./subject.ts";

/** The most statements that are written out; a longer text would not be heard to its end. */
const maxStatements = 40;

interface AltContext {
  readonly language: Language;
  readonly deck: string;
  readonly notice: string;
  readonly omitted: number;
}

export function altTextOf(subject: FigureSubject, { language, deck, notice, omitted }: AltContext): string {
  const words = figureSheetWords[language];
  const statements = new Map<string, { readonly from: ActorId; readonly verb: string; readonly to: ActorId[] }>();
  const counts = new Map<ActorId, string[]>();
  for (const { from, to, relation, reading } of subject.edges) {
    const node = nodeIn(subject, to);
    if (node.isCount) {
      counts.set(from, [...(counts.get(from) ?? []), node.label[language]]);
      continue;
    }
    const key = `${from} ${relation}`;
    const statement = statements.get(key) ?? { from, verb: reading.reads[language], to: [] };
    statement.to.push(to);
    statements.set(key, statement);
  }
  const nameOf = (id: ActorId): string => nodeIn(subject, id).name[language];
  const sentences = [
    ...[...statements.values()].map(({ from, verb, to }) => words.statement(nameOf(from), verb, to.map(nameOf))),
    ...[...counts].map(([from, texts]) => [words.countsOf(nameOf(from)), words.counts(texts)].join(language === "en" ? " " : "")),
  ];
  const more = sentences.length - maxStatements;
  const claims = new Set(subject.edges.flatMap((edge) => edge.claims)).size;
  const paths = subject.kind === "path" ? omittedPathsOf(subject) : 0;
  const omittedKinds = subject.kind === "node" ? subject.omittedKinds : undefined;
  const omission =
    paths > 0 ? words.omittedPaths(paths) : subject.kind !== "path" && omitted > 0 ? words.omitted(omitted, omittedKinds) : "";
  return [
    deck,
    words.described({
      nodes: new Set(subject.nodes.flatMap(standsFor)).size,
      claims,
      sentences: [...sentences.slice(0, maxStatements), ...(more > 0 ? [words.further(more)] : [])],
    }),
    ...(omission === "" ? [] : [`${omission}.`]),
    notice,
  ]
    .filter(Boolean)
    .join(" ");
}
