import { computed } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { printPage } from "../../device/page-actions.ts";
import { claimsInOrder } from "../../graph/claim-order.ts";
import { type Collection, contentsOf, emptyCollection, isSameCollection, sizeOf, union } from "../../graph/collection.ts";
import { maxCompared, minCompared } from "../../graph/compare/compare-limits.ts";
import { edgeReading } from "../../graph/edge-reading.ts";
import { collectionWords } from "../../language/collection.ts";
import { outlineWords } from "../../language/outline.ts";
import type { BuiltClaim } from "../../model/built.ts";
import { nodeTypeIds, nodeTypes } from "../../model/node-types.ts";
import type { Selection } from "../../selection/selection.ts";
import { language, words } from "../../state/current-view.ts";
import { isListed, rendered } from "../../state/derived.ts";
import { dispatch } from "../../state/dispatch.ts";
import { graph, hasTexts } from "../../state/graph-state.ts";
import { changeCollection, collection, forgetChange, isStored, missingIds, previousCollection } from "../../state/own-collection.ts";
import { lessonStage } from "../../state/playing.ts";
import { openSave, openShare } from "../../state/screen.ts";
import { Count } from "../../ui/count.tsx";
import { NodeLink, SelectionLink } from "../../ui/link.tsx";
import { ClaimView } from "../claims/claim-view.tsx";
import { CollectButton } from "../claims/collect-button.tsx";
import { DetailsFooter, Kicker } from "../sidebar/details-tools.tsx";
import { saveCollectionCsv } from "./save-collection.ts";
import "./collection-page.css";

const w = computed(() => collectionWords[language.value]);
const ownPage: Selection = { kind: "page", id: "collection" };

/** A collection in groups: the reader's own, or one from a link, which does not change the reader's own. */
export function CollectionPage({ linked }: { readonly linked?: Collection }) {
  const isOwn = !linked || isSameCollection(linked, collection.value);
  const shown = linked ?? collection.value;
  // Whoever explores from the step of a lesson was not sent a collection.
  const isOfStep = !isOwn && lessonStage.value === "exploring";
  useEffect(() => forgetChange, []);
  return (
    <article class="details collection" aria-labelledby="details-name">
      <Kicker>{words.value.title}</Kicker>
      <h2 id="details-name" tabIndex={-1}>
        {isOwn ? words.value.collection : isOfStep ? w.value.ofStep : w.value.linkedName}
      </h2>
      <p class="summary">{sizeOf(shown) === 0 ? w.value.empty : w.value.holds(shown.nodes.length, shown.claims.length)}</p>
      {isOwn ? <OwnNotes /> : !isOfStep && <LinkedCollection linked={shown} />}
      {sizeOf(shown) > 0 && (
        <>
          <CollectionTools shown={shown} isOwn={isOwn} />
          <CollectedNodes shown={shown} />
          <CollectedClaims shown={shown} />
          <DetailsFooter />
        </>
      )}
    </article>
  );
}

function OwnNotes() {
  const last = previousCollection.value;
  return (
    <>
      <p class="hint">{isStored.value ? w.value.deck : w.value.notKept}</p>
      {missingIds.value.length > 0 && <p class="hint">{w.value.lost(missingIds.value)}</p>}
      <p role="status" class="tools">
        {last && sizeOf(last) > sizeOf(collection.value) && (
          <>
            {w.value.changed}
            <button type="button" class="quiet" onClick={() => changeCollection(last)}>
              {w.value.undo}
            </button>
          </>
        )}
      </p>
    </>
  );
}

/** The notice about a collection from a link, with buttons to add it to the reader's own. */
function LinkedCollection({ linked }: { readonly linked: Collection }) {
  const ownSize = sizeOf(collection.value);
  const keep = (): void => {
    changeCollection(union(collection.value, linked), "with-view");
    dispatch({ type: "select", selection: ownPage });
  };
  return (
    <section class="dropped" aria-label={w.value.linkedName}>
      <p>
        {w.value.linked(sizeOf(linked))}
        {words.value.space}
        {ownSize > 0 && w.value.ownUntouched(ownSize)}
      </p>
      <p class="tools">
        <button type="button" class="primary" onClick={keep}>
          {ownSize > 0 ? w.value.merge : w.value.keep}
        </button>
        {ownSize > 0 && <SelectionLink to={ownPage}>{w.value.toOwn}</SelectionLink>}
      </p>
    </section>
  );
}

function CollectionTools({ shown, isOwn }: { readonly shown: Collection; readonly isOwn: boolean }) {
  return (
    <p class="tools">
      <button type="button" class="quiet" onClick={openShare}>
        {words.value.share}
      </button>
      <button type="button" class="quiet" onClick={openSave}>
        {words.value.save}
      </button>
      {hasTexts.value && (
        <button type="button" class="quiet" onClick={() => saveCollectionCsv(shown)}>
          {w.value.csv}
        </button>
      )}
      <button type="button" class="quiet" onClick={printPage}>
        {words.value.print}
      </button>
      {isOwn && (
        <button
          type="button"
          class="quiet"
          onClick={() => {
            changeCollection(emptyCollection);
            document.getElementById("details-name")?.focus();
          }}
        >
          {w.value.clear}
        </button>
      )}
      <CompareLink shown={shown} />
    </p>
  );
}

/** A link to a comparison of the people of a collection; if there are too many to compare, of the first ones. */
function CompareLink({ shown }: { readonly shown: Collection }) {
  const l = language.value;
  const people = shown.nodes.map((id) => graph.value.node(id)).filter(({ type }) => type === "person");
  const compared = people.slice(0, maxCompared);
  if (compared.length < minCompared) return null;
  return (
    <SelectionLink to={{ kind: "compare", ids: compared.map(({ id }) => id) }}>
      {w.value.compare(new Intl.ListFormat(l).format(compared.map(({ name }) => name[l])))}
    </SelectionLink>
  );
}

function CollectedNodes({ shown }: { readonly shown: Collection }) {
  const nodes = shown.nodes.map((id) => graph.value.node(id));
  const hidden = nodes.filter(({ id }) => !rendered.value.nodes.has(id)).length;
  return (
    <>
      {hidden > 0 && <p class="hint">{w.value.hidden(hidden)}</p>}
      {nodeTypeIds.map((type) => {
        const ofType = nodes.filter((node) => node.type === type);
        return ofType.length === 0 ? null : (
          <section key={type} aria-label={nodeTypes[type].plural[language.value]}>
            <h3>
              {nodeTypes[type].plural[language.value]} <Count text={words.value.nodes(ofType.length)} />
            </h3>
            <ul>
              {ofType.map(({ id, summary }) => (
                <li key={id} class="row">
                  <p class="other">
                    <NodeLink id={id} />
                    <CollectButton what={{ node: id }} />
                  </p>
                  {hasTexts.value && <p class="hint">{summary[language.value]}</p>}
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

/** The claims in programme order, by session; then those between the collected nodes, which the map also shows. */
function CollectedClaims({ shown }: { readonly shown: Collection }) {
  const ids = new Set(shown.claims);
  const claims = claimsInOrder(graph.value).filter(({ id }) => ids.has(id));
  const between = contentsOf(graph.value, shown).between.filter(isListed.value);
  const sessions = [...new Set(claims.map(({ session }) => session ?? ""))];
  return (
    <>
      {sessions.map((session) => (
        <section key={session}>
          <h3>
            {w.value.claims} · {graph.value.findNode(session)?.name[language.value] ?? outlineWords[language.value].outlineNoSession}
          </h3>
          <ClaimList claims={claims.filter((claim) => (claim.session ?? "") === session)} />
        </section>
      ))}
      {between.length > 0 && (
        <section>
          <h3>
            {w.value.between} <Count text={words.value.claim(between.length)} />
          </h3>
          <p class="hint">{w.value.betweenDeck}</p>
          <ClaimList claims={between} />
        </section>
      )}
    </>
  );
}

function ClaimList({ claims }: { readonly claims: readonly BuiltClaim[] }) {
  return (
    <ul>
      {claims.map((claim) => (
        <li key={claim.id} class="row">
          <p class="said-of">
            <NodeLink id={claim.from} /> {edgeReading(graph.value, { ...claim, claims: [claim] }).reads[language.value]}{" "}
            <NodeLink id={claim.to} />
          </p>
          {hasTexts.value ? <ClaimView claim={claim} /> : <p class="texts-note">{words.value.loadingTexts}</p>}
        </li>
      ))}
    </ul>
  );
}
