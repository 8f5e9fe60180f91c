/** The titles of families and of their heads count again, from the claims themselves: nobody is counted who does not say what the title says, and all who are counted stand in the figure. */
import { describe, expect, test } from "vitest";
import { findingOf } from "../../src/figure/finding.ts";
import { findingContext } from "../../src/figure/finding-context.ts";
import { withSpeakersOfMembers } from "../../src/figure/speakers-of-members.ts";
import { nodeIn } from "../../src/figure/subject.ts";
import { familySubject, subjectOfView } from "../../src/figure/subject-of-view.ts";
import type { ActorId, BuiltClaim, NodeId } from "../../src/model/built.ts";
import { initialView } from "../../src/view/update.ts";
import { forum } from "../real-graph.ts";
import { openView } from "./real-subjects.ts";

const { claims, nodes } = forum.built;
const verbs: Readonly<Record<string, string>> = { risk: "warns-of", proposal: "proposes" };
const people = new Set<string>(nodes.filter(({ type }) => type === "person").map(({ id }) => id));
const isSure = ({ confidence }: BuiltClaim): boolean => confidence === "certain";

/** A node with all that is part of it, at any depth, by the claims that count. */
function membersOf(root: string, counts: (claim: BuiltClaim) => boolean): ReadonlySet<string> {
  const found = new Set<string>([root]);
  let size = 0;
  while (size < found.size) {
    size = found.size;
    for (const claim of claims) if (claim.relation === "part-of" && found.has(claim.to) && counts(claim)) found.add(claim.from);
  }
  return found;
}

/** The people who say something of one of some topics in their own name. */
const speakersOf = (topics: ReadonlySet<string>, verb: string, counts: (claim: BuiltClaim) => boolean = () => true): readonly string[] =>
  [
    ...new Set(
      claims
        .filter(
          (claim) =>
            claim.relation === verb && claim.standing === "stated" && people.has(claim.from) && topics.has(claim.to) && counts(claim),
        )
        .map(({ from }) => from as string),
    ),
  ].sort();

const subjectOf = (id: NodeId) =>
  subjectOfView({ graph: forum, view: { ...initialView("en"), selection: { kind: "node", id } }, answer: undefined });

const families = nodes.filter(({ id, type }) => verbs[type] !== undefined && membersOf(id, () => true).size > 1);

describe("families count who says it", () => {
  test("there are many families to count", () => {
    expect(families.length).toBeGreaterThan(30);
  });

  test.each(families.map(({ id, type }) => [id, verbs[type] ?? ""] as const))("%s", async (id, verb) => {
    const { view } = await openView(`node=${id}`, "en");
    const subject = familySubject({ graph: forum, view, answer: undefined }, id) ?? expect.fail("no family");
    const { facts } = findingOf(findingContext(forum, view), subject);
    const speakers = speakersOf(
      membersOf(id, () => true),
      verb,
    );
    if (facts.kind !== "family") return expect(speakers).toEqual([]);
    expect(facts.speakers).toBe(speakers.length);
    expect(facts.surely).toBe(speakersOf(membersOf(id, isSure), verb).length);
    expect(facts.certain).toBe(speakersOf(membersOf(id, isSure), verb, isSure).length);
    const drawn = subject.edges.filter((edge) => edge.relation === verb && edge.standing === "stated" && people.has(edge.from));
    expect([...new Set(drawn.map(({ from }) => from))].sort()).toEqual(speakers);
  });
});

describe("a node of a family counts who says it of the node or of what belongs to it for certain", () => {
  // The figures of pure heads of families are those of their families.
  const topics = families.filter(({ id }) => subjectOf(id)?.kind === "node");

  test("there are many of them", () => {
    expect(topics.length).toBeGreaterThan(30);
  });

  test.each(topics.map(({ id, type }) => [id, verbs[type] ?? ""] as const))("%s", async (id, verb) => {
    const { view } = await openView(`node=${id}`, "en");
    const context = findingContext(forum, view);
    const subject = subjectOf(id);
    if (subject?.kind !== "node") return expect.fail("no figure");
    const { facts, notDrawn } = findingOf(context, subject);
    if (facts.kind !== "topic" || facts.relation !== verb) return;
    const ofIt = speakersOf(new Set([id]), verb);
    const counted = new Set([...ofIt, ...speakersOf(membersOf(id, isSure), verb)]);
    expect(facts.speakers).toBe(ofIt.length);
    expect(facts.speakers + facts.ofMembers).toBe(counted.size);
    const about = facts.ofMembers === 0 ? new Set([id]) : membersOf(id, isSure);
    expect(facts.certain).toBe(speakersOf(about, verb, isSure).length);
    // All of them are drawn, named in the line under the title, or named behind a member.
    const named = withSpeakersOfMembers(forum, subject, context.passes) ?? subject;
    const behind = named.nodes.map(({ saidBy }) => saidBy?.en ?? "").join(" ");
    for (const speaker of counted) {
      const isDrawn = subject.edges.some((edge) => edge.from === speaker && edge.relation === verb && edge.standing === "stated");
      const { label } = forum.node(speaker as NodeId);
      const isNamed = notDrawn?.people.some(({ name, claim }) => name.en === label.en && claim.relation === verb) === true;
      expect({ speaker, isShown: isDrawn || isNamed || behind.includes(label.en) }).toEqual({ speaker, isShown: true });
    }
    expect(nodeIn(subject, id as ActorId).type).toBe(forum.node(id).type);
  });
});
