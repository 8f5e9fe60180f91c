/** Finds what a figure of one node shows: what a speaker says, who says something of a topic, or what is linked to it. */
import { canBeActor, findActor, sayings } from "../graph/actors.ts";
import { groupedBy } from "../graph/grouped-by.ts";
import { hierarchyOf } from "../graph/hierarchy.ts";
import { speakerCount } from "../graph/unidentified.ts";
import type { BuiltClaim, NodeId } from "../model/built.ts";
import { type Relation, relationIds } from "../model/relations.ts";
import { isInOwnName, personalClaims, saidIn, speakersIn, typesOf } from "./count-claims.ts";
import { countedBy, type FindingContext, type TitleFinding } from "./finding-context.ts";
import { inSentence } from "./name-in-sentence.ts";
import { nodeIn, type SubjectOf } from "./subject.ts";

/** The most types of nodes that a title counts. */
const maxTypes = 3;

/** The most people that the line under a title names. */
const maxNames = 5;

export function nodeFinding(context: FindingContext, subject: SubjectOf<"node">): TitleFinding {
  const { centre } = subject;
  const { name, type } = nodeIn(subject, centre);
  const near = subject.edges.filter(({ from, to }) => from === centre || to === centre);
  const claims = near.flatMap((edge) => edge.claims);
  const spoken = claims.filter((claim) => claim.from === centre && isInOwnName(claim) && sayings.includes(claim.relation));
  const said = saidIn(spoken).slice(0, 2);
  if (canBeActor(type) && said.length > 0) {
    const counted = spoken.filter(({ relation }) => said.some((each) => each.relation === relation));
    return { facts: { kind: "speaker", name, said }, counted: countedBy("topics", counted) };
  }
  const topic = topicFinding(context, subject, claims);
  if (topic) return topic;
  const neighbours = new Set(near.flatMap(({ from, to }) => [from, to]).filter((id) => id !== centre));
  const types = typesOf(subject.nodes.filter(({ id, isPlace }) => neighbours.has(id) && !isPlace));
  return { facts: types.length === 0 ? { kind: "name", name } : { kind: "joined", name, types: types.slice(0, maxTypes) } };
}

/** Says how many people say something of the node by the relation by which most do; undefined if no claim says anything of it. */
function topicFinding(
  { graph, passes }: FindingContext,
  subject: SubjectOf<"node">,
  near: readonly BuiltClaim[],
): TitleFinding | undefined {
  const { centre } = subject;
  const { name } = nodeIn(subject, centre);
  const descendants = hierarchyOf(graph).descendants(centre as NodeId);
  const about = near.filter(({ to, relation }) => to === centre && sayings.includes(relation));
  const isOfMembers = (claim: BuiltClaim): boolean => descendants.has(claim.to) && sayings.includes(claim.relation);
  const ofMembers = subject.edges.flatMap((edge) => edge.claims).filter(isOfMembers);
  const drawn = personalClaims(graph, [...about, ...ofMembers]);
  const all = personalClaims(
    graph,
    graph.claims.filter((claim) => (isOfMembers(claim) || claim.to === centre) && passes(claim)),
  );
  const notDrawn = (relation: Relation): TitleFinding["notDrawn"] => {
    const said = drawn.filter((claim) => claim.relation === relation);
    const counted = speakersIn(said);
    const others = [...speakersIn(all.filter((claim) => claim.relation === relation && isOfMembers(claim)))].filter(
      (id) => !counted.has(id),
    );
    const names = others.length > maxNames ? [] : others.flatMap((id) => findActor(graph, id)?.label ?? []);
    const ofWhole = speakersIn(said.filter(({ to }) => to === centre)).size;
    return others.length === 0 ? undefined : { relation, speakers: others.length, names, ofWhole };
  };
  const [first] = [...groupedBy(drawn, ({ relation }) => relation)]
    .map(([relation, same]) => {
      const itself = speakersIn(same.filter(({ to }) => to === centre));
      const others = [...speakersIn(same)].filter((id) => !itself.has(id));
      return { relation, speakers: itself.size, ofMembers: others.length };
    })
    .sort(
      (a, b) => b.speakers - a.speakers || b.ofMembers - a.ofMembers || relationIds.indexOf(a.relation) - relationIds.indexOf(b.relation),
    );
  const names = { name, inSentence: inSentence(graph, name) };
  if (first) {
    const rest = notDrawn(first.relation);
    const counted = (rest ? all : personalClaims(graph, about)).filter(({ relation }) => relation === first.relation);
    const { unidentified } = speakerCount(graph, speakersIn(counted));
    const facts = { kind: "topic", ...names, ...first, ofMembers: first.ofMembers + (rest?.speakers ?? 0), unidentified } as const;
    return { facts, counted: countedBy("speakers", counted), ...(rest && { notDrawn: rest }) };
  }
  const [unstated] = about;
  if (!unstated) return undefined;
  const rest = notDrawn(unstated.relation);
  return { facts: { kind: "unstated", ...names, relation: unstated.relation }, ...(rest && { notDrawn: rest }) };
}
