/** Where a claim is from, in words: speaker, session, line and phrase. */
import { type ConceptGraph, edgeIdOf } from "../graph/concept-graph.ts";
import { figureSheetWords } from "../language/figure-sheet.ts";
import type { BuiltClaim } from "../model/built.ts";
import { type Site, siteAddress } from "../model/site.ts";
import { formatSelection } from "../view/address.ts";
import type { Language } from "../view/view-state.ts";

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

export function claimSources(graph: ConceptGraph, language: Language): ClaimSources {
  const words = figureSheetWords[language];
  const label = (id: BuiltClaim["speaker"]): string => (id === undefined ? "" : (graph.findNode(id)?.label[language] ?? id));
  const whereOf = ({ speaker, session }: BuiltClaim): string => {
    const [who, where] = [label(speaker), label(session)];
    // "Ada, Ada's keynote" says the same twice.
    const isSaid = who === "" || who.split(" ").some((word) => word.length > 1 && where.includes(word));
    return isSaid ? where : where === "" ? who : words.place(who, where);
  };
  const placeOf = (claim: BuiltClaim): string => {
    const [locator] = claim.locators;
    const [where, line] = [whereOf(claim), locator ? words.line(locator.line) : ""];
    return where === "" || line === "" ? where + line : words.place(where, line);
  };
  const sourceOf = (claim: BuiltClaim): string => {
    if (claim.locators[0]) return words.after(placeOf(claim), words.quoted(claim.locators[0].phrase));
    if (claim.standing === "external") return referenceOf(claim) ?? words.external;
    return claim.standing === "inferred" ? words.inferredClaim : words.programmeClaim;
  };
  return { whereOf, placeOf, sourceOf, statementOf: ({ statement }) => statement[language].replace(/[.。]$/u, "") };
}

export const referenceOf = ({ reference }: BuiltClaim): string | undefined => reference && `${reference.title} (${reference.year})`;

/** The address that opens a claim; undefined where that of the site is not known. */
export const addressOfClaim = (claim: BuiltClaim, site: Site): string | undefined =>
  site === undefined ? undefined : siteAddress(site, formatSelection({ kind: "edge", id: edgeIdOf(claim) }));
