import type { ComparedTopic } from "../../graph/compare/compared-topic.ts";
import { countsOf } from "../../graph/matrix/build-matrix.ts";
import type { BuiltClaim } from "../../model/built.ts";
import { confidences } from "../../model/confidences.ts";
import { evidenceName } from "../../model/evidence-name.ts";
import type { RelationEntry } from "../../model/relation-entry.ts";
import { relations } from "../../model/relations.ts";
import { type Subject, subjectOf } from "../../state/actor-text.ts";
import { comparingWords } from "../../state/comparing-words.ts";
import { language, words } from "../../state/current-view.ts";
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
                    {sentenceOf(subjectOf(id, claims), sayingsOf(claims))}
                  </span>
                ))}
          </ClaimsBelow>
        </li>
      ))}
    </ul>
  );
}

/** Writes "Ada warns of (2 claims)"; after a country or an institution, "Testland, 1 person (Ada): warns of". */
const sentenceOf = ({ name, isGroup }: Subject, sayings: string): string =>
  isGroup ? `${words.value.labelPrefix(name)}${sayings}` : `${name}${words.value.space}${sayings}`;

/** Writes "warns of (2 claims)", "disputes (reported, unsure)", "supports (likely)": an entry for each relation, standing and confidence. */
function sayingsOf(claims: readonly BuiltClaim[]): string {
  const w = comparingWords.value;
  const l = language.value;
  const texts = countsOf(claims).map((count) => {
    const entry: RelationEntry = relations[count.relation];
    const doubt = count.confidence === "certain" ? undefined : confidences[count.confidence].name[l].toLowerCase();
    const evidence = count.standing === "stated" ? doubt : evidenceName(count)[l].toLowerCase();
    return w.sayings(entry.reads[l], count.number, evidence);
  });
  return l === "zh" ? words.value.series(texts) : new Intl.ListFormat(l).format(texts);
}
