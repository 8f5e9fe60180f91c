/** The sentences that set nodes side by side: "A and B", "path from A to B". */

import type { Bilingual } from "../../model/bilingual.ts";
import type { BuiltClaim, NodeId, VoiceId } from "../../model/built.ts";
import { canSay, findPlace, findVoice, isNode } from "../actors.ts";
import { fewestCompared, mostCompared } from "../compare/compare-limits.ts";
import { type ComparedThing, comparisonOf, thingsIn } from "../compare/comparison.ts";
import type { ConceptGraph } from "../concept-graph.ts";
import { plainWalk } from "../path/path-options.ts";
import { isWeak, shortestWays, toldWay, type Way } from "../path/shortest-paths.ts";
import type { Asked, NotUnderstood } from "./answer-types.ts";
import { answered, type FindNode, missing } from "./answers.ts";
import { namesSideBySide } from "./question-words.ts";

export function findPath(graph: ConceptGraph, question: string, findNode: FindNode): Asked | NotUnderstood | undefined {
  const found =
    /^(?:the )?(?:shortest )?(?:path|way|route)s? from (.+?) to (.+)$/i.exec(question) ??
    /^从(.+?)到(.+?)(?:的(?:路径|路|联系))?$/u.exec(question);
  if (!found) return undefined;
  const [start, end] = [found[1] as string, found[2] as string];
  const [from, to] = [findNode(start), findNode(end)];
  if (!from) return missing(start);
  if (!to) return missing(end);
  const { ways, total, length } = shortestWays(graph, { from, to, walk: plainWalk });
  const name = (id: NodeId): Bilingual => graph.node(id).name;
  return answered({
    understood: { en: `path from ${name(from).en} to ${name(to).en}`, zh: `从${name(from).zh}到${name(to).zh}的路径` },
    sentence:
      total === 0
        ? { en: "No path is found that avoids hubs such as sessions.", zh: "未找到避开场次等枢纽的路径。" }
        : {
            en: `${total} shortest ${total === 1 ? "path" : "paths"} of ${length} ${length === 1 ? "step" : "steps"}.`,
            zh: `${total}条最短路径，各${length}步。`,
          },
    parts: ways.map((way) => ({
      title: wayTitle(graph, way),
      claims: way.flatMap(({ edges }) => edges.flatMap(({ claims }) => claims)),
    })),
    more: [from, to],
    opens: { kind: "path", from, to },
  });
}

/** The nodes of a way, and a warning where a step rests on nothing that its speaker says as their own. */
function wayTitle(graph: ConceptGraph, way: Way): Bilingual {
  const weak = way.filter(isWeak).length;
  const text = (l: keyof Bilingual): string => toldWay(graph, way, l);
  return {
    en: weak ? `${text("en")} (${weak} of ${way.length} steps not stated)` : text("en"),
    zh: weak ? `${text("zh")}（${way.length}步中有${weak}步并非本人陈述）` : text("zh"),
  };
}

/** The names that stand side by side in a question. */
const namesIn = (question: string): readonly string[] =>
  namesSideBySide(
    question
      .replace(/^(?:compare\s|what do\s|比较)\s*/iu, "")
      .replace(/\s+(?:share|have in common)$/i, "")
      .replace(/(?:的|有(?:什么|哪些|何))?(?:共同点|共同之处|异同|不同|区别)$/u, ""),
  );

/** The first of several names side by side that the graph does not have, where it has another of them. */
export function strangerAmong(graph: ConceptGraph, question: string, findNode: FindNode): NotUnderstood | undefined {
  const names = namesIn(question);
  const find = (name: string): VoiceId | undefined => findPlace(graph, name) ?? findNode(name);
  const stranger = names.find((name) => find(name) === undefined);
  return stranger !== undefined && names.some(find) ? missing(stranger) : undefined;
}

export function findComparison(graph: ConceptGraph, question: string, findNode: FindNode): Asked | undefined {
  const names = namesIn(question);
  if (names.length < fewestCompared || names.length > mostCompared) return undefined;
  const ids: readonly VoiceId[] = names.flatMap((name) => findPlace(graph, name) ?? findNode(name) ?? []);
  if (new Set(ids).size < names.length || !ids.every((id) => !isNode(id) || canSay(graph.node(id).type))) return undefined;
  const comparison = comparisonOf(graph, ids);
  const { shared, near, alone } = comparison;
  if (thingsIn(comparison).length === 0) return undefined;
  const things = shared.flatMap((group) => group.things).length;
  const nameOf = (id: VoiceId): Bilingual => findVoice(graph, id)?.name ?? { en: id, zh: id };
  const list = (l: keyof Bilingual): string => new Intl.ListFormat(l).format(ids.map((id) => nameOf(id)[l]));
  return answered({
    understood: { en: `what ${list("en")} share, and where each stands alone`, zh: `${list("zh")}的共同点与各自的主张` },
    sentence: {
      en: `They share ${things} ${things === 1 ? "idea" : "ideas"}, and speak of ${near.length} more ${near.length === 1 ? "family" : "families"} of ideas in different ways.`,
      zh: `共同谈及${things}项；另有${near.length}类问题，各谈其中不同方面。`,
    },
    parts: [
      { title: { en: "Shared", zh: "共同" }, claims: shared.flatMap((group) => claimsOn(group.things)) },
      { title: { en: "In one family, not the same", zh: "同类而不同" }, claims: near.flatMap((family) => claimsOn(family.things)) },
      ...alone.map((group, index) => {
        const { en, zh } = nameOf(ids[index] as VoiceId);
        return { title: { en: `Only ${en}`, zh: `仅${zh}` }, claims: claimsOn(group.things) };
      }),
    ],
    more: ids.filter(isNode),
    opens: { kind: "compare", ids },
  });
}

const claimsOn = (things: readonly ComparedThing[]): readonly BuiltClaim[] => things.flatMap(({ by }) => [...by.values()].flat());
