/** Says under a title how far its claims can be relied on: how much of what it counts is not certain, and where most is not said in a speaker's own name. */
import { figureFindingWords } from "../language/figure-findings.ts";
import type { BuiltClaim } from "../model/built.ts";
import type { CertaintyFacts, UnstatedFacts } from "../model/figure-facts.ts";
import { standingIds } from "../model/standings.ts";
import type { Language } from "../view/view-state.ts";
import { isCertainClaim, isInOwnName } from "./count-claims.ts";
import type { Counted, TitleFinding } from "./finding-context.ts";
import { type FigureEdge, isMembership } from "./subject.ts";

/** Edges, or anything else that has claims. */
interface Shown {
  readonly edges: readonly Pick<FigureEdge, "claims">[];
}

/** Returns whole sentences; none where all that is counted is certain, and most is said in the speakers' own names. */
export function certaintyTexts(shown: Shown, finding: TitleFinding, language: Language): readonly string[] {
  const words = figureFindingWords[language];
  const claims = saidClaims(shown);
  const hasGroupings = shown.edges.some((edge) => edge.claims.some(({ relation }) => isMembership(relation)));
  const certainty = { ...certaintyOf(finding.counted ?? { of: "claims", things: claims.map((claim) => [claim]) }), hasGroupings };
  // What the title counts is always said to be uncertain where it is; of all claims, and of what is shared, only where most are.
  const isOfTitle = certainty.of === "topics" || certainty.of === "speakers";
  const isUncertain = !isSaidOfAll(finding) && (isOfTitle ? certainty.uncertain > 0 : isMost(certainty.uncertain, certainty.total));
  const counts = unstatedOf(claims, isUncertain && certainty.of === "claims");
  const unstated = counts && { ...counts, hasGroupings };
  return [
    ...(isUncertain ? [words.certainty(certainty)] : []),
    ...(unstated && !finding.notDrawn && !countsUnstated(finding) ? [words.unstated(unstated)] : []),
  ];
}

/** Those that somebody may have said: how the curators arrange nodes in families is not. */
const saidClaims = ({ edges }: Shown): readonly BuiltClaim[] => [
  ...new Set(edges.flatMap(({ claims }) => claims).filter(({ relation }) => !isMembership(relation))),
];

const isMost = (part: number, total: number): boolean => part > 0 && part * 2 >= total;

/** The most speakers who are named because what they say is not certain. */
const maxUnsure = 2;

/** Each thing is as certain as the most certain of its claims. */
function certaintyOf({ of, parts = [], doubtful, only, things, names: speakers }: Counted): Omit<CertaintyFacts, "hasGroupings"> {
  const isUncertain = (claims: readonly BuiltClaim[]): boolean => !claims.some(isCertainClaim);
  const uncertain = things.filter(isUncertain);
  const unsure = (speakers ?? []).filter((_, index) => isUncertain(things[index] ?? []));
  const few = speakers && unsure.length <= maxUnsure && { doubtful: unsure };
  const names = { ...(doubtful && { doubtful }), ...(only && { only }), ...few };
  const counted = parts.map((each) => ({ noun: each.noun, total: each.things.length, part: each.things.filter(isUncertain).length }));
  return { of, parts: counted.filter(({ part }) => part > 0), ...names, total: things.length, uncertain: uncertain.length };
}

function unstatedOf(claims: readonly BuiltClaim[], isAgain: boolean): Omit<UnstatedFacts, "hasGroupings"> | undefined {
  const others = claims.filter((claim) => !isInOwnName(claim));
  if (!isMost(others.length, claims.length)) return undefined;
  const standings = standingIds.map((standing) => ({ standing, claims: others.filter((claim) => claim.standing === standing).length }));
  return { isAgain, total: claims.length, standings: standings.filter((each) => each.claims > 0) };
}

/** True where the line under the title of a comparison says already of everybody that nothing is certain. */
const isSaidOfAll = ({ facts }: TitleFinding): boolean => facts.kind === "comparison" && facts.doubtful?.length === facts.names.length;

/** True where the line under the title says already how much is only reported or inferred. */
const countsUnstated = ({ facts }: TitleFinding): boolean => facts.kind === "question" && "more" in facts.answer && facts.answer.more > 0;
