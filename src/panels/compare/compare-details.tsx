import { useState } from "preact/hooks";
import { canBeActor, findActor } from "../../graph/actors.ts";
import { letterOf, maxCompared, minCompared } from "../../graph/compare/compare-limits.ts";
import type { ComparedTopic } from "../../graph/compare/compared-topic.ts";
import { type Comparison, comparisonOf, countedTopics, signedTogether, topicsIn } from "../../graph/compare/comparison.ts";
import { membersOf } from "../../graph/hierarchy.ts";
import type { ActorId, NodeId } from "../../model/built.ts";
import type { Selection } from "../../selection/selection.ts";
import { useAnnouncement } from "../../state/announce.ts";
import { comparingWords, sentences } from "../../state/comparing-words.ts";
import { language, tab, words } from "../../state/current-view.ts";
import { passesFilters } from "../../state/derived.ts";
import { dispatch } from "../../state/dispatch.ts";
import { graph } from "../../state/graph-state.ts";
import { follow, nameOfSelection } from "../../state/navigation.ts";
import { isMapSeen } from "../../state/screen.ts";
import { Count } from "../../ui/count.tsx";
import { Icon } from "../../ui/icon.tsx";
import { ActorLink } from "../../ui/link.tsx";
import { GroupsOnMap } from "../claims/answer-account.tsx";
import { ClaimsBelow } from "../claims/claims-below.tsx";
import { NodePicker } from "../search/node-picker.tsx";
import { DetailsFooter, DetailsTools, Kicker } from "../sidebar/details-tools.tsx";
import { ComparedTopics } from "./compared-topics.tsx";
import "./compare.css";

type Compare = Extract<Selection, { kind: "compare" }>;

/** A comparison of two to four actors in sentences: what they share, where they differ within a family, and what each says alone. */
export function CompareDetails({ selected }: { readonly selected: Compare }) {
  const w = comparingWords.value;
  const comparison = comparisonOf(graph.value, selected.ids, passesFilters.value);
  const topics = topicsIn(comparison);
  const counted = countedTopics(comparison);
  const signed = signedTogether(comparison).filter((topic) => !counted.includes(topic));
  const shared = comparison.shared.flatMap((group) => group.topics);
  const disputed = shared.filter(({ isDisputed }) => isDisputed).length;
  const summary = sentences(
    topics.length === 0 && (topicsIn(comparisonOf(graph.value, selected.ids)).length === 0 ? w.comparedSilent : w.comparedNothing),
    counted.length > 0 && w.comparedSentence(shared.length, comparison.near.length, counted.length),
    signed.length > 0 && w.comparedSigned(signed.length, comparison.actors.length === 2),
    disputed > 0 && w.comparedContested(disputed),
  );
  useAnnouncement(selected.topic ? undefined : `${words.value.labelPrefix(nameOfSelection(graph.value) ?? "")}${summary}`);
  return (
    <article class="details comparing" aria-labelledby="details-name">
      <Kicker>{w.comparison}</Kicker>
      <h2 id="details-name" class="triple" tabIndex={-1}>
        {comparison.actors.map(({ id }, index) => (
          <span key={id}>
            {index > 0 && " · "}
            <ActorLink id={id} /> [{letterOf(index)}]
          </span>
        ))}
      </h2>
      <p class="summary">{summary}</p>
      <p class="hint">{sentences(w.comparedCounted, w.alsoOnMap)}</p>
      <GroupsOnMap />
      <DetailsTools />
      <ComparisonTools ids={selected.ids} />
      {selected.topic && <SelectedTopic id={selected.topic} topics={topics} />}
      <Sections comparison={comparison} />
      <DetailsFooter />
    </article>
  );
}

/** The most owners that are named for each actor; the others have few claims. */
const maxOwners = 4;

/** Says what the actors present of others, and adds those to the comparison. */
function Presented({ comparison: { actors, presented } }: { readonly comparison: Comparison }) {
  const w = comparingWords.value;
  const ids = actors.map(({ id }) => id);
  const nameOfActor = (id: ActorId): string => findActor(graph.value, id)?.name[language.value] ?? id;
  return (
    <>
      {actors.map(({ id, name }) => {
        const owners = presented.filter(({ actor }) => actor === id).slice(0, maxOwners);
        if (owners.length === 0) return null;
        const named = owners.map(({ of, claims }) => w.presentedOf(nameOfActor(of), claims.length));
        return (
          <section key={id} class="presented">
            <p class="hint">{w.presented(name[language.value], named)}</p>
            {ids.length < maxCompared && (
              <p class="tools">
                {owners.map(({ of }) => (
                  <button key={of} type="button" class="quiet" onClick={() => follow({ kind: "compare", ids: [...ids, of] })}>
                    {w.addOwner(nameOfActor(of))}
                  </button>
                ))}
              </p>
            )}
          </section>
        );
      })}
    </>
  );
}

/** Buttons that show the comparison in the matrix or on the map, and add or remove an actor. */
function ComparisonTools({ ids }: { readonly ids: readonly ActorId[] }) {
  const w = comparingWords.value;
  const [isPicking, setPicking] = useState(false);
  const otherTab = tab.value === "matrix" ? "map" : "matrix";
  const nodes = ids.flatMap((id) => graph.value.findNode(id)?.id ?? []);
  return (
    <>
      <p class="tools">
        <button type="button" class="quiet" onClick={() => dispatch({ type: "show-tab", tab: otherTab })}>
          {otherTab === "matrix" ? w.showInMatrix : isMapSeen.value ? w.mapAlone : w.showOnMap}
        </button>
        {ids.length < maxCompared && nodes[0] && (
          <button type="button" class="quiet" aria-expanded={isPicking} onClick={() => setPicking(!isPicking)}>
            {w.addActor}
          </button>
        )}
      </p>
      {ids.length > minCompared && (
        <ul class="compared-actors">
          {ids.map((id) => (
            <RemovableActor key={id} id={id} ids={ids} />
          ))}
        </ul>
      )}
      {isPicking && nodes[0] && (
        <NodePicker
          kind="compare"
          from={nodes[0]}
          fits={(node) => canBeActor(node.type) && !ids.includes(node.id)}
          to={(id) => ({ kind: "compare", ids: [...ids, id] })}
          close={() => setPicking(false)}
        />
      )}
    </>
  );
}

/** A compared actor, with a button that removes it from the comparison. */
function RemovableActor({ id, ids }: { readonly id: ActorId; readonly ids: readonly ActorId[] }) {
  const w = comparingWords.value;
  const name = findActor(graph.value, id)?.name[language.value] ?? id;
  return (
    <li>
      {name}
      <button
        type="button"
        aria-label={w.leaveOut(name)}
        title={w.leaveOut(name)}
        onClick={() => follow({ kind: "compare", ids: ids.filter((actor) => actor !== id) })}
      >
        <Icon sign="close" />
      </button>
    </li>
  );
}

/** The topic that was selected in the matrix: what the actors say about it or its members. */
function SelectedTopic({ id, topics }: { readonly id: NodeId; readonly topics: readonly ComparedTopic[] }) {
  const w = comparingWords.value;
  const members = membersOf(graph.value, id);
  const matching = topics.filter(({ node }) => members.has(node.id));
  return (
    <section>
      <h3>{w.onTopic(graph.value.node(id).name[language.value])}</h3>
      {matching.length === 0 && <p class="hint">{w.topicGone}</p>}
      <ComparedTopics topics={matching} areOpen />
    </section>
  );
}

function Sections({ comparison }: { readonly comparison: Comparison }) {
  const { shared, signed, near, alone, between, actors } = comparison;
  const w = comparingWords.value;
  const l = language.value;
  const nameOf = (id: ActorId): string => actors.find((actor) => actor.id === id)?.name[l] ?? id;
  return (
    <>
      {shared.map(({ who, topics }) => (
        <section key={who.join(" ")}>
          <h3>
            {w.groupShared(who.map(nameOf), who.length === actors.length)} <Count text={w.ideas(topics.length)} isSpelled />
          </h3>
          <ComparedTopics topics={topics} />
        </section>
      ))}
      {signed.map(({ who, topics }) => (
        <section key={`signed ${who.join(" ")}`}>
          <h3>
            {w.groupSigned(who.map(nameOf), who.length === actors.length)} <Count text={w.documents(topics.length)} isSpelled />
          </h3>
          <ComparedTopics topics={topics} />
        </section>
      ))}
      {near.length > 0 && (
        <section>
          <h3>
            {w.groupNear([], true)} <Count text={w.families(near.length)} isSpelled />
          </h3>
          {near.map(({ node, topics }) => (
            <section key={node.id}>
              <h4>{node.name[l]}</h4>
              <ComparedTopics topics={topics} />
            </section>
          ))}
        </section>
      )}
      <Presented comparison={comparison} />
      {alone.map(({ who, topics }) => (
        <section key={who.join(" ")}>
          <h3>
            {w.groupAlone(nameOf(who[0] as ActorId))} <Count text={w.ideas(topics.length)} isSpelled />
          </h3>
          <ComparedTopics topics={topics} areAlone />
        </section>
      ))}
      {between.length > 0 && (
        <section>
          <h3>
            {w.between} <Count text={words.value.claim(between.length)} isSpelled />
          </h3>
          <ul>
            {between.map((claim) => (
              <li key={claim.id}>
                <ClaimsBelow claims={[claim]}>{claim.statement[l] || nameOf(claim.from)}</ClaimsBelow>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
