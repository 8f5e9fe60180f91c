/** The claims at a passage of a source, and those that stand before and after it: what can be known of a passage without the transcript. */
import type { BuiltClaim, Locator } from "../model/built.ts";
import { byText, type ConceptGraph } from "./concept-graph.ts";

export interface PassageClaims {
  /** The claims with this locator; if there is none, those with a locator on its line. */
  readonly here: readonly BuiltClaim[];
  /** The nearest claims of earlier lines, in the order of the text. */
  readonly before: readonly BuiltClaim[];
  readonly after: readonly BuiltClaim[];
}

/** The most claims before, and after. */
const maxAround = 3;

export function passageClaims(graph: ConceptGraph, { source, line, phrase }: Locator): PassageClaims {
  const placed = graph.claims.flatMap((claim) => {
    const lines = claim.locators.filter((locator) => locator.source === source).map((locator) => Number(locator.line));
    return lines.length > 0 ? [{ claim, first: Math.min(...lines) }] : [];
  });
  const inOrder = placed.sort((a, b) => a.first - b.first || byText(a.claim.id, b.claim.id));
  const isOn = ({ locators }: BuiltClaim): boolean => locators.some((locator) => locator.source === source && locator.line === line);
  const isAt = ({ locators }: BuiltClaim): boolean =>
    locators.some((locator) => locator.source === source && locator.line === line && locator.phrase === phrase);
  const claimsOf = (list: typeof placed): readonly BuiltClaim[] => list.map(({ claim }) => claim);
  const exact = claimsOf(inOrder).filter(isAt);
  const cited = exact.length > 0 ? exact : claimsOf(inOrder).filter(isOn);
  const others = inOrder.filter(({ claim }) => !cited.includes(claim));
  const sameLine = others.filter(({ first }) => first === Number(line));
  return {
    here: cited,
    before: claimsOf(others.filter(({ first }) => first < Number(line))).slice(-maxAround),
    after: claimsOf([...sameLine, ...others.filter(({ first }) => first > Number(line))]).slice(0, maxAround),
  };
}
