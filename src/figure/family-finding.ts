/** Finds what a figure of a family shows: how many people speak of it or of its members, and what of that is not certain. */
import type { ConceptGraph } from "../graph/concept-graph.ts";
import { speakerCount } from "../graph/unidentified.ts";
import type { ActorId, BuiltClaim } from "../model/built.ts";
import type { FamilyFacts } from "../model/figure-facts.ts";
import type { RelationEntry } from "../model/relation-entry.ts";
import { type Relation, relations } from "../model/relations.ts";
import { countedRelationOf, isCertainClaim, personalClaims, speakersIn, typesOf } from "./count-claims.ts";
import type { FindingContext, TitleFinding } from "./finding-context.ts";
import { inSentence } from "./name-in-sentence.ts";
import { isSaidOfMembers } from "./same-passage.ts";
import { nodeIn, type SubjectOf } from "./subject.ts";
import { surelyIn } from "./sure-members.ts";
import { groupingOf } from "./wholes.ts";

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
  const ofMembers = said.filter(({ to }) => to !== root);
  // What the same passage says of a member is not counted twice.
  const whole = said.filter((claim) => claim.to === root && !isSaidOfMembers(graph, claim, ofMembers, () => true));
  const ofWhole = speakersIn(whole).size;
  const members = new Set<ActorId>(ofMembers.map(({ to }) => to));
  const sure = surelyIn(graph, root);
  const uncertain = [...members].filter((id) => !sure.has(id));
  const surely = speakersIn(said.filter(({ to }) => sure.has(to)));
  const perhaps = [...speakersIn(said)].filter((id) => !surely.has(id));
  const rest = nodes.filter((node) => node.type === type && node.id !== root && !members.has(node.id)).map(({ id }) => id);
  const forms = uncertain.map((id) => inSentence(graph, nodeIn(subject, id).label));
  const facts: FamilyFacts = {
    name,
    inSentence: inSentence(graph, name),
    relation,
    ...speakerCount(graph, speakersIn(said)),
    surely: surely.size,
    certain: speakersIn(said.filter((claim) => sure.has(claim.to) && isCertainClaim(claim))).size,
    ofMembers: speakersIn(ofMembers).size,
    ofMembersUncertain: uncertainIn(ofMembers),
    members: members.size,
    membersUncertain: uncertain.length,
    namesUncertain: forms.length > maxUncertain ? [] : forms,
    perhapsSpeakers: perhaps.length > maxUncertain ? [] : perhaps.map((id) => nodeIn(subject, id).label),
    ofWhole,
    ofWholeUncertain: uncertainIn(whole),
    others: rest.length,
    othersWithLine: rest.filter((id) => hasRedLine(graph, id, subject)).length,
    grouped: groupingOf(edges),
  };
  return { facts: { kind: "family", ...facts }, counted: { of: "speakers", things: [] } };
}

/** The most members that the line under a title names because they may not belong to the family, and the most who speak of these alone. */
const maxUncertain = 2;

/** The number of speakers who say nothing in claims that are certain. */
const uncertainIn = (claims: readonly BuiltClaim[]): number => speakersIn(claims).size - speakersIn(claims.filter(isCertainClaim)).size;

const prohibited: ReadonlySet<string> = new Set(
  Object.values(relations as Readonly<Record<Relation, RelationEntry>>)
    .filter(({ line }) => line === "prohibition")
    .flatMap(({ joins }) => joins.flatMap(({ to }) => to)),
);

/** True where a red line is meant to prevent something, and the figure does not draw it. */
const hasRedLine = (graph: ConceptGraph, id: ActorId, { nodes }: Family): boolean =>
  graph.claims.some(
    ({ from, to, relation }) =>
      to === id &&
      (relations[relation] as RelationEntry).family === "answer" &&
      prohibited.has(graph.node(from).type) &&
      nodes.every((node) => node.id !== from),
  );
