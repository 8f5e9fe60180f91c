import { findActor } from "../../graph/actors.ts";
import type { ComparedTopic } from "../../graph/compare/comparison.ts";
import type { BuiltClaim } from "../../model/built.ts";
import type { RelationEntry } from "../../model/relation-entry.ts";
import { type Relation, relations } from "../../model/relations.ts";
import { type Standing, standings } from "../../model/standings.ts";
import { comparingWords } from "../../state/comparing-words.ts";
import { language } from "../../state/current-view.ts";
import { graph } from "../../state/graph-state.ts";
import { NodeLink } from "../../ui/link.tsx";
import { ClaimsBelow } from "../claims/claims-below.tsx";

interface ComparedTopicsProps {
  readonly topics: readonly ComparedTopic[];
  /** Whether the claims are shown at once. */
  readonly areOpen?: boolean;
  /** Whether one alone says them, so that nobody need be named again. */
  readonly areAlone?: boolean;
}

/** Each topic with a sentence of who says what of it; the sentence opens the claims. */
export function ComparedTopics({ topics, areOpen = false, areAlone = false }: ComparedTopicsProps) {
  const w = comparingWords.value;
  const l = language.value;
  return (
    <ul class="compared-topics">
      {topics.map(({ node, by, isContested }) => (
        <li key={node.id}>
          <p class="topic">
            <NodeLink id={node.id} /> {isContested && <strong class="contested">× {w.contested}</strong>}
          </p>
          <ClaimsBelow claims={[...by.values()].flat()} isOpen={areOpen}>
            {areAlone
              ? sayingsOf([...by.values()].flat())
              : [...by].map(([id, claims]) => (
                  <span key={id} class="actor">
                    {findActor(graph.value, id)?.label[l] ?? id}
                    {l === "zh" ? "" : " "}
                    {sayingsOf(claims)}
                  </span>
                ))}
          </ClaimsBelow>
        </li>
      ))}
    </ul>
  );
}

/** "warns of (2 claims)", "contests (reported)": what is stated apart from the rest, in the order of the tables. */
function sayingsOf(claims: readonly BuiltClaim[]): string {
  const w = comparingWords.value;
  const l = language.value;
  const counts = new Map<string, { relation: Relation; standing: Standing; number: number }>();
  for (const { relation, standing } of claims) {
    const key = `${relation} ${standing}`;
    counts.set(key, { relation, standing, number: (counts.get(key)?.number ?? 0) + 1 });
  }
  const texts = [...counts.values()].map(({ relation, standing, number }) => {
    const entry: RelationEntry = relations[relation];
    return w.sayings(entry.reads[l], number, standing === "stated" ? undefined : standings[standing].name[l].toLowerCase());
  });
  return new Intl.ListFormat(l).format(texts);
}
