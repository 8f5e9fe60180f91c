/** The lines of the transcript that stand behind the names of a figure, for which its foot then needs no list. */
import type { ConceptGraph } from "../graph/concept-graph.ts";
import { groupedBy } from "../graph/grouped-by.ts";
import { figureSheetWords } from "../language/figure-sheet.ts";
import type { BuiltClaim } from "../model/built.ts";
import type { Language } from "../view/view-state.ts";
import type { PlaceOfClaim } from "./layouts/source-numbers.ts";
import { sharedLines, shareOfLine } from "./place-on-line.ts";

/**
 * Says of each claim on which line it is; of one from the programme, that it is.
 *
 * @param hasShares true for the places on lines that hold several talks
 */
export function placeBehind(graph: ConceptGraph, claims: readonly BuiltClaim[], language: Language, hasShares: boolean): PlaceOfClaim {
  const words = figureSheetWords[language];
  const shared = new Set(hasShares ? sharedLines(graph, claims) : []);
  return (claim) => {
    const [locator] = claim.locators;
    if (claim.standing === "external") return undefined;
    if (!locator) return claim.standing === "inferred" ? undefined : words.onProgramme;
    const share = shared.has(locator.line) ? shareOfLine(graph, claim) : undefined;
    return share === undefined ? `${locator.line}` : words.lineAt(locator.line, share);
  };
}

/** The most people who are named because they report what others say, in a column and on wider sheets. */
const [maxInColumn, maxReporters] = [4, 8];

interface ReportersPlace {
  readonly language: Language;
  /** True in a column. */
  readonly isNarrow: boolean;
}

/** Who reports what is not said in a speaker's own name, with the lines; empty where nobody does, or many do. */
export function reportersText(graph: ConceptGraph, claims: readonly BuiltClaim[], { language, isNarrow }: ReportersPlace): string {
  const reported = claims.filter(
    ({ standing, speaker, locators }) => standing === "reported" && speaker !== undefined && locators.length > 0,
  );
  const reporters = [...groupedBy(reported, ({ speaker }) => speaker)].map(([speaker, same]) => ({
    name: (speaker && graph.findNode(speaker)?.label[language]) ?? "",
    lines: [...new Set(same.map(({ locators }) => locators[0]?.line ?? 0))].sort((a, b) => a - b),
  }));
  return reporters.length === 0 || reporters.length > (isNarrow ? maxInColumn : maxReporters)
    ? ""
    : figureSheetWords[language].reportedBy(reporters);
}
