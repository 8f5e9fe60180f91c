/** Where a claim is from, in words: speaker, session, line and phrase. */
import { type ConceptGraph, edgeIdOf } from "../graph/concept-graph.ts";
import { figureSheetWords } from "../language/figure-sheet.ts";
import type { BuiltClaim } from "../model/built.ts";
import type { RelationEntry } from "../model/relation-entry.ts";
import { type Relation, relations } from "../model/relations.ts";
import { type Site, siteAddress } from "../model/site.ts";
import { formatSelection } from "../view/address.ts";
import type { Language } from "../view/view-state.ts";
import { shareOfLine } from "./place-on-line.ts";

export interface ClaimSources {
  /** The speaker and the session. */
  whereOf(claim: BuiltClaim): string;
  /** The same with the line of the transcript. */
  placeOf(claim: BuiltClaim): string;
  /** The same with the phrase; for a claim that is not in the transcript, what else it is from. */
  sourceOf(claim: BuiltClaim): string;
  /** The statement without its full stop. */
  statementOf(claim: BuiltClaim): string;
}

/** Names of speakers and sessions: in full, or the labels that shorten them. */
export type SourceNames = "full" | "short";

export function claimSources(graph: ConceptGraph, language: Language, names: SourceNames = "short"): ClaimSources {
  const words = figureSheetWords[language];
  const labelOf = (id: BuiltClaim["speaker"]): string => (id === undefined ? "" : (graph.findNode(id)?.label[language] ?? id));
  const nameOf = (id: BuiltClaim["speaker"]): string =>
    names === "short" || id === undefined ? labelOf(id) : graph.findNode(id)?.name[language] || labelOf(id);
  const whereOf = ({ speaker, session }: BuiltClaim): string => {
    const [who, where, label] = [nameOf(speaker), nameOf(session), labelOf(session)];
    const inFull = goesOn(label, where) ? where : words.titled(label, where);
    if (who === "" || isTalkOf(graph, speaker, session)) return inFull;
    return where === "" ? who : words.place(who, inFull);
  };
  const placeOf = (claim: BuiltClaim): string => {
    const [locator] = claim.locators;
    const [where, line] = [whereOf(claim), locator ? lineText(graph, claim, language) : ""];
    return where === "" || line === "" ? where + line : words.place(where, line);
  };
  const sourceOf = (claim: BuiltClaim): string => {
    if (claim.locators[0]) return words.after(placeOf(claim), words.quoted(claim.locators[0].phrase));
    if (claim.standing === "external") return referenceOf(claim, language) ?? words.external;
    return claim.standing === "inferred" ? words.inferredClaim : words.programmeClaim;
  };
  return { whereOf, placeOf, sourceOf, statementOf: ({ statement }) => statement[language].replace(/[.。]$/u, "") };
}

/**
 * True if a session is the talk of a speaker, the only one who speaks in it besides its hosts: its label names them. A session without a
 * label has only a title, which may name nobody.
 */
function isTalkOf(graph: ConceptGraph, speaker: BuiltClaim["speaker"], session: BuiltClaim["session"]): boolean {
  const node = session && graph.findNode(session);
  if (!speaker || !node || node.label.en === node.name.en) return false;
  const speeches = graph.edgesOf(node.id).filter(({ to, relation }) => to === node.id && isSpeech(relation));
  return speeches.length === 1 && speeches[0]?.from === speaker;
}

const isSpeech = (relation: Relation): boolean => (relations[relation] as RelationEntry).compiledFrom === "speakers";

/** True if a name says what its label does, as "Panel 1: A Long Day" does for "Panel 1: a day". */
const goesOn = (label: string, name: string): boolean => {
  const [start = ""] = label.toLowerCase().split(/[:：]/u);
  return name.toLowerCase().startsWith(start);
};

/** The line of the first passage of a claim, and how far through it, if it is long; empty without a passage. */
export function lineText(graph: ConceptGraph, claim: BuiltClaim, language: Language): string {
  const [locator] = claim.locators;
  if (!locator) return "";
  const share = shareOfLine(graph, claim);
  const words = figureSheetWords[language];
  return share === undefined ? words.line(locator.line) : words.lineShare(locator.line, share);
}

/**
 * The publication that a claim is from, with its address; undefined where it names none.
 *
 * @param isShort true for the site that the address is on, in place of the address
 */
export function referenceOf({ reference }: BuiltClaim, language: Language, isShort = false): string | undefined {
  if (!reference) return undefined;
  const { title, year, url } = reference;
  const address = url?.replace(/^https?:\/\/(?:www\.)?/u, "").replace(/\/$/u, "");
  return figureSheetWords[language].reference({ title, year, at: isShort ? address?.split("/")[0] : address });
}

/** The address that opens a claim; undefined where that of the site is not known. */
export const addressOfClaim = (claim: BuiltClaim, site: Site): string | undefined =>
  site === undefined ? undefined : siteAddress(site, formatSelection({ kind: "edge", id: edgeIdOf(claim) }));
