/** Finds what a figure of a family shows: how many people speak of it or of its members, and why the other members are there. */
import { groupedBy } from "../graph/grouped-by.ts";
import { speakerCount } from "../graph/unidentified.ts";
import type { BuiltClaim } from "../model/built.ts";
import type { FamilyFacts } from "../model/figure-facts.ts";
import type { RelationEntry } from "../model/relation-entry.ts";
import { relations } from "../model/relations.ts";
import { countedRelationOf, personalClaims, speakersIn, typesOf } from "./count-claims.ts";
import { countedBy, type FindingContext, type TitleFinding } from "./finding-context.ts";
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
  const members = new Set<string>(ofMembers.map(({ to }) => to));
  const facts: FamilyFacts = {
    name,
    inSentence: inSentence(graph, name),
    relation,
    ...speakerCount(graph, speakersIn(said)),
    ofMembers: speakersIn(ofMembers).size,
    members: members.size,
    membersUncertain: [...members].filter((id) => edges.some((edge) => edge.from === id && isUncertainMembership(edge))).length,
    ofWhole,
    ofWholeUncertain: ofWhole - speakersIn(whole.filter(({ confidence }) => confidence === "certain")).size,
    ...othersOf(context, subject, new Set([root, ...members])),
  };
  return { facts: { kind: "family", ...facts }, counted: countedBy("topics", ofMembers.length > 0 ? ofMembers : said, type) };
}

const isUncertainMembership = ({ relation, confidence }: Pick<BuiltClaim, "relation" | "confidence">): boolean =>
  isMembership(relation) && confidence !== "certain";

/** Counts the members of which nobody speaks, and what is there against them, such as red lines. */
function othersOf(
  { graph, passes }: FindingContext,
  subject: Family,
  spokenOf: ReadonlySet<string>,
): Pick<FamilyFacts, "others" | "against"> {
  const { type } = nodeIn(subject, subject.root);
  const others = new Set<string>(subject.nodes.filter((node) => node.type === type && !spokenOf.has(node.id)).map(({ id }) => id));
  const against = graph.claims.filter(
    (claim) => others.has(claim.to) && passes(claim) && (relations[claim.relation] as RelationEntry).family === "answer",
  );
  const [first] = [...groupedBy(against, ({ from, relation }) => `${graph.node(from).type} ${relation}`).values()]
    .map((same) => ({ same, members: new Set(same.map(({ to }) => to)).size }))
    .sort((a, b) => b.members - a.members);
  const [claim] = first?.same ?? [];
  return {
    others: others.size,
    ...(first && claim && { against: { type: graph.node(claim.from).type, relation: claim.relation, members: first.members } }),
  };
}
