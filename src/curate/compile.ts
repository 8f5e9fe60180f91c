import { createHash } from "node:crypto";
import { byText } from "../graph/concept-graph.ts";
import type { Places } from "../layout/layout-file.ts";
import type {
  BuiltClaim,
  BuiltGraph,
  BuiltNode,
  BuiltSource,
  BuiltTurn,
  ClaimId,
  Locator,
  NodeId,
  SourceId,
  SourceLine,
  SourcePoint,
  SourceTexts,
  TurnId,
  WithdrawnClaim,
} from "../model/built.ts";
import type { Confidence } from "../model/confidences.ts";
import { claimFieldIds, nodeFieldIds, type SourceFile, type WithdrawnEntry } from "../model/schema.ts";
import { confidenceOf } from "./claim-confidence.ts";
import { compileTurns } from "./compile-turns.ts";
import { parseCoverage } from "./coverage-file.ts";
import type { CuratedClaim, CuratedNode, CuratedTurn, Dataset } from "./dataset.ts";
import { homophonesOf } from "./homophones.ts";
import { pinyinOf } from "./pinyin.ts";
import { positionAll, readLayout } from "./read-layout.ts";
import { canonical } from "./serialise.ts";
import { turnsInTextOrder } from "./turn-order.ts";

/**
 * Compiles the curated files to the graph that the page reads: sorted by id, with the claims that follow from turns, and with a position
 * for each node. References that lead nowhere are left out; validation reports them.
 */
export function compile(dataset: Dataset): BuiltGraph {
  const sources = [...dataset.sourceById.values()].sort((a, b) => byText(a.id, b.id)).map((source) => compileSource(source, dataset));
  const positions = positionAll([...dataset.byId.keys()], readLayout(dataset.layout).positions);
  const nodes = [...dataset.byId.values()]
    .sort((a, b) => byText(a.id, b.id))
    .map((node) => compileNode(node, dataset, positions.get(node.id) ?? { x: 0, y: 0 }));
  const claims = new Map<string, BuiltClaim>();
  const confidence = confidenceOf(dataset);
  const written = dataset.allClaims.flatMap((claim) => compileClaim(claim, confidence(claim), dataset) ?? []);
  for (const claim of [...written, ...compileTurns(dataset)]) if (!claims.has(claim.id)) claims.set(claim.id, claim);
  const content = {
    sources,
    nodes,
    claims: [...claims.values()].sort((a, b) => byText(a.id, b.id)),
    homophones: homophonesOf(nodes),
    withdrawn: dataset.allWithdrawn.flatMap((entry) => compileWithdrawn(entry, dataset) ?? []).sort((a, b) => byText(a.id, b.id)),
  };
  return { format: "ai-safety-concept-graph/1", version: versionOf(content), complete: true, ...content };
}

/** Returns the version of the data: a digest of all but the places of nodes. */
function versionOf({ nodes, ...rest }: Omit<BuiltGraph, "format" | "version" | "complete">): string {
  const unplaced = nodes.map(({ x: _x, y: _y, byRole: _byRole, ...node }) => node);
  return createHash("sha256")
    .update(canonical({ ...rest, nodes: unplaced }) ?? "")
    .digest("hex")
    .slice(0, 12);
}

function compileSource(source: SourceFile, dataset: Dataset): BuiltSource {
  const claimIds = new Set(dataset.allClaims.map(({ entry }) => entry.id));
  const turns = turnsInTextOrder([...(dataset.turnsById.get(source.id)?.values() ?? [])]);
  return {
    id: source.id as SourceId,
    title: source.title,
    date: source.date,
    place: source.place,
    ...textsOf(source, dataset),
    sha256: source.sha256,
    lines: source.lines,
    sessions: source.sessions.map((session) => session.id as NodeId),
    turns: turns.map((turn, index) => compileTurn(turn, turns[index + 1], dataset)),
    corrections: (source.corrections ?? []).map((correction) => ({ ...correction, line: correction.line as SourceLine })),
    sentences: parseCoverage(dataset.coverage, claimIds).get(source.id) ?? [],
  };
}

function textsOf(
  { deck, description, about, checked, notice, searchExamples, examples, exampleSpeaker }: SourceFile,
  dataset: Dataset,
): SourceTexts {
  const speaker = exampleSpeaker === undefined ? undefined : dataset.findNode(exampleSpeaker);
  return {
    ...(deck && { deck }),
    ...(description && { description }),
    ...(about && { about }),
    ...(checked && { checked }),
    ...(notice && { notice }),
    ...(searchExamples && { searchExamples }),
    ...(examples && { examples }),
    ...(speaker && { exampleSpeaker: speaker.id as NodeId }),
  };
}

const pointOf = ({ line, phrase }: CuratedTurn): SourcePoint => ({ line: line as SourceLine, ...(phrase === undefined ? {} : { phrase }) });

function compileTurn(turn: CuratedTurn, next: CuratedTurn | undefined, dataset: Dataset): BuiltTurn {
  const { entry, source, session } = turn;
  const speaker = entry.speaker === undefined ? undefined : dataset.findNode(entry.speaker);
  return {
    id: entry.id as TurnId,
    source: source.id as SourceId,
    session: session.id as NodeId,
    ...(speaker ? { speaker: speaker.id as NodeId } : {}),
    kind: entry.kind,
    basis: entry.basis,
    confidence: entry.confidence,
    ...(entry.why ? { why: entry.why } : {}),
    from: pointOf(turn),
    ...(next ? { before: pointOf(next) } : {}),
  };
}

function compileNode({ id, type, entry }: CuratedNode, dataset: Dataset, { x, y, byRole }: Places): BuiltNode {
  const label = entry.label ?? entry.name;
  const fields: Record<string, unknown> = {};
  for (const field of nodeFieldIds) if (entry[field] !== undefined) fields[field] = entry[field];
  if (entry.candidates) fields.candidates = entry.candidates.flatMap((candidate) => dataset.findNode(candidate)?.id ?? []);
  return {
    id: id as NodeId,
    type,
    name: entry.name,
    label,
    summary: entry.summary,
    aliases: (entry.aliases ?? []).map((alias) => ({ text: alias.text, lines: alias.lines as SourceLine[] })),
    formerIds: (entry.formerIds ?? []) as NodeId[],
    pinyin: entry.pinyin ?? pinyinOf(type, entry.name, label),
    ...(entry.nameBasis ? { nameBasis: entry.nameBasis } : {}),
    ...(entry.note ? { note: entry.note } : {}),
    ...(entry.identifiers ? { identifiers: entry.identifiers as Readonly<Record<string, string>> } : {}),
    ...fields,
    x,
    y,
    ...(byRole && { byRole }),
  };
}

function compileWithdrawn(entry: WithdrawnEntry, dataset: Dataset): WithdrawnClaim | undefined {
  const [from, to] = [dataset.findNode(entry.from), dataset.findNode(entry.to)];
  const { id, relation, date, reason, replacedBy = [] } = entry;
  return (
    from &&
    to && {
      id: id as ClaimId,
      from: from.id as NodeId,
      relation,
      to: to.id as NodeId,
      date,
      reason,
      replacedBy: replacedBy as ClaimId[],
    }
  );
}

function compileClaim({ entry, file, turn }: CuratedClaim, confidence: Confidence, dataset: Dataset): BuiltClaim | undefined {
  const from = dataset.findNode(entry.from);
  const to = dataset.findNode(entry.to);
  if (!from || !to) return undefined;
  const speaker = turn?.entry.speaker === undefined ? undefined : dataset.findNode(turn.entry.speaker);
  const fields: Record<string, unknown> = {};
  for (const field of claimFieldIds) if (entry[field] !== undefined) fields[field] = entry[field];
  if (entry.about !== undefined) fields.about = dataset.findNode(entry.about)?.id ?? entry.about;
  const source = file.content.source as SourceId;
  return {
    id: entry.id as ClaimId,
    from: from.id as NodeId,
    relation: entry.relation,
    to: to.id as NodeId,
    standing: entry.standing,
    statement: entry.statement,
    locators: (entry.locators ?? []).map(({ line, phrase }): Locator => ({ source, line: line as SourceLine, phrase })),
    ...(turn ? { turn: turn.entry.id as TurnId } : {}),
    ...(speaker ? { speaker: speaker.id as NodeId } : {}),
    session: file.content.session as NodeId,
    confidence,
    ...(entry.why ? { why: entry.why } : {}),
    ...(entry.note ? { note: entry.note } : {}),
    ...(entry.reference ? { reference: entry.reference as NonNullable<BuiltClaim["reference"]> } : {}),
    ...fields,
  };
}
