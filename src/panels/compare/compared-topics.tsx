import { findActor } from "../../graph/actors.ts";
import type { ComparedTopic } from "../../graph/compare/comparison.ts";
import type { ActorId, BuiltClaim } from "../../model/built.ts";
import type { RelationEntry } from "../../model/relation-entry.ts";
import { type Relation, relations } from "../../model/relations.ts";
import { type Standing, standings } from "../../model/standings.ts";
import { comparingWords } from "../../state/comparing-words.ts";
import { language, words } from "../../state/current-view.ts";
import { graph } from "../../state/graph-state.ts";
import { NodeLink } from "../../ui/link.tsx";
import { ClaimsBelow } from "../claims/claims-below.tsx";

interface ComparedTopicsProps {
  readonly topics: readonly ComparedTopic[];
  /** True if the claims are shown from the start. */
  readonly areOpen?: boolean;
  /** True if only one actor speaks about the topics, so that no names are needed. */
  readonly areAlone?: boolean;
}

/** Topics, each with a sentence about who says what; the sentence expands to the claims. */
export function ComparedTopics({ topics, areOpen = false, areAlone = false }: ComparedTopicsProps) {
  const w = comparingWords.value;
  return (
    <ul class="compared-topics">
      {topics.map(({ node, claimsByActor, isDisputed }) => (
        <li key={node.id}>
          <p class="topic">
            <NodeLink id={node.id} /> {isDisputed && <strong class="contested">× {w.contested}</strong>}
          </p>
          <ClaimsBelow claims={[...claimsByActor.values()].flat()} isOpen={areOpen}>
            {areAlone
              ? sayingsOf([...claimsByActor.values()].flat())
              : [...claimsByActor].map(([id, claims]) => (
                  <span key={id} class="actor">
                    {subjectOf(id, claims)}
                    {words.value.space}
                    {sayingsOf(claims)}
                  </span>
                ))}
          </ClaimsBelow>
        </li>
      ))}
    </ul>
  );
}

/**
 * Names who says the claims of an actor. Nobody speaks for a country or an institution: where people say them, the people are named, and
 * no verb follows the place.
 */
function subjectOf(id: ActorId, claims: readonly BuiltClaim[]): string {
  const l = language.value;
  const actor = findActor(graph.value, id);
  const label = actor?.label[l] ?? id;
  const others = [...new Set(claims.map(({ from }) => from))].filter((from) => from !== id);
  const isGroup = actor !== undefined && (actor.node === undefined || others.length > 0);
  return isGroup
    ? comparingWords.value.speakersAt(
        label,
        others.map((from) => graph.value.node(from).label[l]),
      )
    : label;
}

/** Writes "warns of (2 claims)", "disputes (reported)": one entry for each relation and standing. */
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
  return l === "zh" ? words.value.series(texts) : new Intl.ListFormat(l).format(texts);
}
