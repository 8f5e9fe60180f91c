/** Answers questions that connect several nodes: "A and B", "path from A to B". */

import type { PartFacts } from "../../model/answer-facts.ts";
import type { ActorId, BuiltClaim, NodeId } from "../../model/built.ts";
import { type NodeTypeEntry, nodeTypes } from "../../model/node-types.ts";
import { canBeActor, isNode } from "../actors.ts";
import { maxCompared, minCompared } from "../compare/compare-limits.ts";
import type { ComparedTopic } from "../compare/compared-topic.ts";
import { comparisonOf, signedTogether, topicsIn } from "../compare/comparison.ts";
import type { ConceptGraph } from "../concept-graph.ts";
import { findRegion } from "../find-region.ts";
import { defaultPathOptions } from "../path/path-options.ts";
import { isWeak, type PathSteps, pathText, shortestPaths } from "../path/shortest-paths.ts";
import type { Answer, AnswerPart, NotUnderstood } from "./answer-types.ts";
import { answered, type FindNode, missing, nameOf } from "./answers.ts";
import type { Names } from "./named-nodes.ts";
import { matchCompared, matchPath, matchTogether, withoutAgainst } from "./question-forms.ts";

export function findPath(graph: ConceptGraph, question: string, findNode: FindNode): Answer | NotUnderstood | undefined {
  const found = matchPath(question);
  if (!found) return undefined;
  const { start, end } = found;
  const [from, to] = [findNode(start), findNode(end)];
  if (!from) return missing(start);
  if (!to) return missing(end);
  const { paths, total, length } = shortestPaths(graph, { from, to, options: defaultPathOptions });
  return answered({
    understood: { kind: "path", from: graph.node(from).name, to: graph.node(to).name },
    sentence: { kind: "paths", paths: total, steps: length },
    parts: paths.map((path) => ({
      title: pathTitle(graph, path),
      claims: path.flatMap(({ edges }) => edges.flatMap(({ claims }) => claims)),
    })),
    more: [from, to],
    opens: { kind: "path", from, to },
  });
}

/** Returns the nodes of a path, and the number of its steps without a stated claim. */
function pathTitle(graph: ConceptGraph, path: PathSteps): PartFacts {
  const text = { en: pathText(graph, path, "en"), zh: pathText(graph, path, "zh") };
  return { kind: "path", text, steps: path.length, weak: path.filter(isWeak).length };
}

/** Finds the first of several names side by side that the graph lacks, if it has at least one of the others. */
export function findUnknownName(graph: ConceptGraph, question: string, findNode: FindNode): NotUnderstood | undefined {
  const names = matchCompared(question);
  const find = (name: string): ActorId | undefined => findRegion(graph, name) ?? findNode(name);
  const unknown = names.find((name) => find(name) === undefined);
  return unknown !== undefined && names.some(find) ? missing(unknown) : undefined;
}

/** Finds two places that are written as one: "US-China", “中美对比”, “中国对美国”. */
function placesTogether(graph: ConceptGraph, question: string): readonly string[] | undefined {
  const [text = "", ...others] = matchCompared(question);
  const texts = matchTogether(text);
  return others.length === 0 && texts.length > 1 && texts.every((place) => findRegion(graph, place)) ? texts : undefined;
}

export function findComparison(graph: ConceptGraph, question: string, { findNode, exact }: Names): Answer | undefined {
  const texts = placesTogether(graph, question) ?? matchCompared(withoutAgainst(question));
  if (texts.length < minCompared || texts.length > maxCompared) return undefined;
  // A session is compared only under its whole name: its title has topics in it.
  const findActor = (text: string): ActorId | undefined => {
    const id = findNode(text);
    return id && isHub(graph, id) && !exact(text).includes(id) ? undefined : id;
  };
  const ids: readonly ActorId[] = texts.flatMap((text) => findRegion(graph, text) ?? findActor(text) ?? []);
  if (new Set(ids).size < texts.length || !ids.every((id) => !isNode(id) || canBeActor(graph.node(id).type))) return undefined;
  const comparison = comparisonOf(graph, ids);
  const { shared, signed, near, alone } = comparison;
  if (topicsIn(comparison).length === 0) return undefined;
  const topics = shared.flatMap((group) => group.topics).length;
  const names = ids.map((id) => nameOf(graph, id));
  return answered({
    understood: { kind: "comparison", names },
    sentence: { kind: "comparison", shared: topics, families: near.length, signed: signedTogether(comparison).length },
    parts: [
      { title: { kind: "shared" }, claims: shared.flatMap((group) => claimsOn(group.topics)) },
      { title: { kind: "signatures" }, claims: signed.flatMap((group) => claimsOn(group.topics)) },
      { title: { kind: "same-family" }, claims: near.flatMap((family) => claimsOn(family.topics)) },
      ...alone.flatMap((group, index): readonly AnswerPart[] => {
        const name = names[index];
        return name ? [{ title: { kind: "alone", name }, claims: claimsOn(group.topics) }] : [];
      }),
    ],
    more: ids.filter(isNode),
    opens: { kind: "compare", ids },
  });
}

const isHub = (graph: ConceptGraph, id: NodeId): boolean => (nodeTypes[graph.node(id).type] as NodeTypeEntry).hub === true;

const claimsOn = (topics: readonly ComparedTopic[]): readonly BuiltClaim[] =>
  topics.flatMap(({ claimsByActor }) => [...claimsByActor.values()].flat());
