/** The sections of a figure whose names run in after their verbs: whose each is, and what is said there. */
import type { ActorId } from "../../model/built.ts";
import type { FigureEdge, FigureNode, FigureSubject, SubjectOf } from "../subject.ts";
import { isMembership, joinedIn, nodeIn } from "../subject.ts";

export interface RunInSection {
  /** Heads it; several where nothing is said of any of them, and none for the node that the whole figure is about. */
  readonly heads: readonly FigureNode[];
  /** The node at one end of all of its edges. */
  readonly owner: ActorId;
  /** How many sections it stands in. */
  readonly depth: number;
  readonly edges: readonly FigureEdge[];
}

/** Finds the sections of a subject; undefined for those that need lines between their nodes. */
export function sectionsOf(subject: FigureSubject): readonly RunInSection[] | undefined {
  switch (subject.kind) {
    case "node":
      return subject.depth === 1 ? [{ heads: [], owner: subject.centre, depth: 0, edges: subject.edges }] : undefined;
    case "family":
      return familySections(subject);
    case "answer":
    case "pair":
    case "collection":
      return speakersSections(subject);
    default:
      return undefined;
  }
}

/** A section for each node from which claims lead, and one for those that no claim joins. */
function speakersSections(subject: FigureSubject): readonly RunInSection[] {
  const joined = joinedIn(subject);
  const unjoined = subject.nodes.filter(({ id }) => !joined.has(id));
  const said = subject.nodes
    .map((node) => ({ heads: [node], owner: node.id, depth: 0, edges: subject.edges.filter(({ from }) => from === node.id) }))
    .filter(({ edges }) => edges.length > 0)
    .sort((a, b) => b.edges.length - a.edges.length || (a.owner < b.owner ? -1 : 1));
  const [first] = unjoined;
  return first ? [...said, { heads: unjoined, owner: first.id, depth: 0, edges: [] }] : said;
}

/** The root where it is spoken of, and then its members, each below the one that it is part of; those of which nothing is said come last. */
function familySections(subject: SubjectOf<"family">): readonly RunInSection[] {
  const seen = new Set<ActorId>([subject.root]);
  const saidOf = (id: ActorId): readonly FigureEdge[] => subject.edges.filter(({ to, relation }) => to === id && !isMembership(relation));
  const membersOf = (id: ActorId): readonly ActorId[] => {
    const found = subject.edges.filter(({ from, to, relation }) => to === id && isMembership(relation) && !seen.has(from));
    for (const { from } of found) seen.add(from);
    return [...new Set(found.map(({ from }) => from))];
  };
  const below = (id: ActorId, depth: number): readonly RunInSection[] => {
    const children = membersOf(id).map((child) => sectionsFrom(child, depth));
    const isSilent = (sections: readonly RunInSection[]): boolean => sections.length === 1 && sections[0]?.edges.length === 0;
    const silent = children.filter(isSilent).flat();
    const [first] = silent;
    const said = children.filter((sections) => !isSilent(sections)).sort((a, b) => weightOf(b) - weightOf(a));
    return [...said.flat(), ...(first ? [{ ...first, heads: silent.flatMap(({ heads }) => heads) }] : [])];
  };
  const sectionsFrom = (id: ActorId, depth: number): readonly RunInSection[] => [
    { heads: [nodeIn(subject, id)], owner: id, depth, edges: saidOf(id) },
    ...below(id, depth + 1),
  ];
  const [root, ...members] = sectionsFrom(subject.root, 0);
  return [...(root && root.edges.length > 0 ? [root] : []), ...members.map((section) => ({ ...section, depth: section.depth - 1 }))];
}

const weightOf = (sections: readonly RunInSection[]): number => sections.reduce((sum, { edges }) => sum + edges.length, 0);
