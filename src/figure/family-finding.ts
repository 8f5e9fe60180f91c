/** Finds what a figure of a family shows: how many people speak of it or of its members, and what of that is not certain. */
import { speakerCount } from "../graph/unidentified.ts";
import type { ActorId, BuiltClaim } from "../model/built.ts";
import type { FamilyFacts } from "../model/figure-facts.ts";
import { countedRelationOf, personalClaims, speakersIn, typesOf } from "./count-claims.ts";
import type { FindingContext, TitleFinding } from "./finding-context.ts";
import { inSentence } from "./name-in-sentence.ts";
import { isMembership, nodeIn, type SubjectOf } from "./subject.ts";

type Family = SubjectOf<"family">;

export function familyFinding(context: FindingContext, subject: Family): TitleFinding {
  const { graph } = context;
  const { root, nodes, edges } = subject;
  const { name, type } = nodeIn(subject, root);
  const relation = countedRelationOf(type);
  const said = personalClaims(
    graph,
    edges.flatMap(({ claims }) => claims),
  ).filter((claim) => claim.relation === relation);
  if (!relation || said.length === 0) return { facts: { kind: "joined", name, types: typesOf(nodes.filter(({ id }) => id !== root)) } };
  const whole = said.filter(({ to }) => to === root);
  const ofMembers = said.filter(({ to }) => to !== root);
  const ofWhole = speakersIn(whole).size;
  const members = new Set<ActorId>(ofMembers.map(({ to }) => to));
  const uncertain = [...members].filter((id) => edges.some((edge) => edge.from === id && isUncertainMembership(edge)));
  const facts: FamilyFacts = {
    name,
    inSentence: inSentence(graph, name),
    relation,
    ...speakerCount(graph, speakersIn(said)),
    ofMembers: speakersIn(ofMembers).size,
    ofMembersUncertain: uncertainIn(ofMembers),
    members: members.size,
    membersUncertain: uncertain.length,
    namesUncertain: uncertain.length > maxUncertain ? [] : uncertain.map((id) => inSentence(graph, nodeIn(subject, id).label)),
    ofWhole,
    ofWholeUncertain: uncertainIn(whole),
    others: nodes.filter((node) => node.type === type && node.id !== root && !members.has(node.id)).length,
  };
  return { facts: { kind: "family", ...facts }, counted: { of: "speakers", things: [] } };
}

/** The most members that the line under a title names because they may not belong to the family. */
const maxUncertain = 2;

/** The number of speakers who say nothing in claims that are certain. */
const uncertainIn = (claims: readonly BuiltClaim[]): number =>
  speakersIn(claims).size - speakersIn(claims.filter(({ confidence }) => confidence === "certain")).size;

const isUncertainMembership = ({ relation, confidence }: Pick<BuiltClaim, "relation" | "confidence">): boolean =>
  isMembership(relation) && confidence !== "certain";
