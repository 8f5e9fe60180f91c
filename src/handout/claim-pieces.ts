/** The claims that a step rests on, for the teacher: what is said, by whom, and on which lines of the transcript. */

import { edgeIdOf } from "../graph/concept-graph.ts";
import { figureSheetWords } from "../language/figure-sheet.ts";
import { handoutWords } from "../language/handout.ts";
import type { BuiltClaim, ClaimId } from "../model/built.ts";
import { siteAddress } from "../model/site.ts";
import { formatSelection } from "../view/address.ts";
import type { HandoutStyle, TextStyle } from "./handout-style.ts";
import type { Piece } from "./piece.ts";
import { plainRun, type Run } from "./rich-lines.ts";
import { labelled, textPiece } from "./text-pieces.ts";

/** An entry for each claim; those that the graph does not have are left out. */
export function claimPieces(ids: readonly ClaimId[], text: TextStyle, style: HandoutStyle): readonly Piece[] {
  const list = {};
  const indent = text.size * 1.15;
  const claims = [...new Set(ids)].flatMap((id) => style.graph.findClaim(id) ?? []);
  return claims.map((claim) => {
    const entry = textPiece(runsOfClaim(claim, style), { ...text, width: text.width - indent }, { role: "entry", above: 0 }, style);
    return { ...labelled([entry], { label: "•", indent, size: text.size }, style), list, above: text.size * 0.25 };
  });
}

function runsOfClaim(claim: BuiltClaim, style: HandoutStyle): readonly Run[] {
  const { language, graph, site } = style;
  const words = figureSheetWords[language];
  const { speaker, locators, reference, standing, statement } = claim;
  const who = speaker === undefined ? "" : (graph.findNode(speaker)?.name[language] ?? speaker);
  const lines = handoutWords[language].lines([...new Set(locators.map(({ line }) => line))]);
  const phrases = locators.map(({ phrase }) => words.quoted(phrase)).join(language === "zh" ? "" : ", ");
  const where =
    locators.length > 0
      ? words.after(who === "" ? lines : words.place(who, lines), phrases)
      : standing === "external"
        ? reference
          ? `${reference.title} (${reference.year})`
          : words.external
        : standing === "inferred"
          ? words.inferredClaim
          : words.programmeClaim;
  const href = site === undefined ? undefined : siteAddress(site, formatSelection({ kind: "edge", id: edgeIdOf(claim) }));
  return [{ ...plainRun(claim.id), ...(href !== undefined && { href }) }, plainRun(`  ${words.sourced(statement[language], where)}`)];
}
