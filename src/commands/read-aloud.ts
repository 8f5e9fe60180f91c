import { createHash } from "node:crypto";
import { compile } from "../curate/compile.ts";
import { type Passages, passagesOf } from "../curate/passages.ts";
import { readDataset } from "../curate/read-dataset.ts";
import { sentencesIn } from "../curate/transcript.ts";
import { claimsInOrder } from "../graph/claim-order.ts";
import { type ConceptGraph, conceptGraph } from "../graph/concept-graph.ts";
import { edgeText } from "../graph/edge-text.ts";
import { commandWords } from "../language/commands.ts";
import type { Bilingual } from "../model/bilingual.ts";
import type { BuiltClaim, Locator } from "../model/built.ts";
import type { RelationEntry } from "../model/relation-entry.ts";
import { relations } from "../model/relations.ts";
import { type Command, type CommandInput, findTranscript, printJson, UsageError } from "./command.ts";

/** A passage with its neighbours: what a reader needs to judge a claim. */
interface ReadPassage {
  readonly line: number;
  readonly before?: string;
  readonly sentence: string;
  readonly after?: string;
}

interface ReadClaim {
  readonly id: string;
  /** Names of subject and object, and the relation between them; with the confidence, if that is not certain. */
  readonly edge: Bilingual;
  /** The same with the labels of the map, where one differs from its name. */
  readonly onMap?: Bilingual;
  readonly standing: BuiltClaim["standing"];
  readonly confidence: BuiltClaim["confidence"];
  readonly statement: Bilingual;
  readonly why?: Bilingual;
  /** Empty without the transcript. */
  readonly passages: readonly ReadPassage[];
}

/** Prints each edge as a sentence in both languages, above its statement and its passage, so that it can be judged on its own. */
export const readAloud: Command = {
  takes: ["words", "draw"],
  run(input) {
    const words = commandWords[input.language];
    const { dataset } = readDataset(input.root);
    const graph = conceptGraph(compile(dataset));
    const transcript = findTranscript(input);
    const passages = transcript && passagesOf(dataset, transcript);
    const unknown = input.words.find((id) => !graph.findNode(id));
    if (unknown !== undefined) throw new UsageError(words.unknownId(unknown, undefined));
    const wanted = new Set(input.words.flatMap((id) => graph.findNode(id)?.id ?? []));
    const isWanted = ({ from, to, session }: BuiltClaim): boolean =>
      wanted.size === 0 || [from, to, session].some((id) => id !== undefined && wanted.has(id));
    const found = claimsInOrder(graph).filter(isWanted);
    const claims = (input.draw ? drawn(found, input.draw) : found).map((claim) => readClaim(claim, graph, passages));
    if (input.format === "json") printJson(input, { claims });
    else for (const claim of claims) print(claim, input);
    return 0;
  },
};

/**
 * Draws claims of talks at random, the same for the same seed, and keeps their order. A claim has the same chance whatever else is in the
 * graph: those with the lowest SHA-256 of seed and id are drawn.
 */
function drawn(claims: readonly BuiltClaim[], { number, seed }: NonNullable<CommandInput["draw"]>): readonly BuiltClaim[] {
  const lot = ({ id }: BuiltClaim): string => createHash("sha256").update(`${seed} ${id}`).digest("hex");
  const ofTalks = claims.filter(({ turn, relation }) => turn !== undefined && (relations[relation] as RelationEntry).compiled !== true);
  const lots = new Set(ofTalks.map(lot).sort().slice(0, number));
  return ofTalks.filter((claim) => lots.has(lot(claim)));
}

function readClaim(claim: BuiltClaim, graph: ConceptGraph, passages: Passages | undefined): ReadClaim {
  const { id, standing, confidence, statement, why, locators } = claim;
  const sentence = (form: "name" | "label", language: keyof Bilingual): string =>
    edgeText(graph, { ...claim, claims: [claim] }, form, language) + commandWords[language].doubt[confidence];
  const edge = { en: sentence("name", "en"), zh: sentence("name", "zh") };
  const onMap = { en: sentence("label", "en"), zh: sentence("label", "zh") };
  return {
    id,
    edge,
    ...((onMap.en !== edge.en || onMap.zh !== edge.zh) && { onMap }),
    standing,
    confidence,
    statement,
    ...(why && { why }),
    passages: passages ? locators.map((locator) => readPassage(locator, passages)) : [],
  };
}

function readPassage({ line, phrase }: Locator, passages: Passages): ReadPassage {
  const text = passages.textOf(line);
  const sentences = sentencesIn(text).map(({ start, end }) => text.slice(start, end));
  const index = sentences.findIndex((sentence) => sentence.includes(phrase));
  const [before, after] = [sentences[index - 1], sentences[index + 1]];
  return { line, ...(before !== undefined && { before }), sentence: sentences[index] ?? phrase, ...(after !== undefined && { after }) };
}

function print({ id, edge, onMap, standing, confidence, statement, why, passages }: ReadClaim, { print: line }: CommandInput): void {
  line(`${id}  ${standing}, ${confidence}`);
  const captions = onMap && { en: commandWords.en.onMap(onMap.en), zh: commandWords.zh.onMap(onMap.zh) };
  for (const text of [edge, captions, statement, why]) if (text) line(`  ${text.en}\n  ${text.zh}`);
  for (const { line: number, before, sentence, after } of passages) {
    if (before !== undefined) line(`  ${number}   ${before}`);
    line(`  ${number} > ${sentence}`);
    if (after !== undefined) line(`  ${number}   ${after}`);
  }
  line("");
}
