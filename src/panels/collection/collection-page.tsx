import { computed } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { printPage } from "../../device/print-page.ts";
import { claimsInOrder } from "../../graph/claim-order.ts";
import { type Collection, contentsOf, emptyCollection, isSameCollection, sizeOf, union } from "../../graph/collection.ts";
import { fewestCompared, mostCompared } from "../../graph/compare/compare-limits.ts";
import { collectionWords } from "../../language/collection.ts";
import type { BuiltClaim } from "../../model/built.ts";
import { nodeTypeIds, nodeTypes } from "../../model/node-types.ts";
import type { RelationEntry } from "../../model/relation-entry.ts";
import { relations } from "../../model/relations.ts";
import type { Selection } from "../../selection/selection.ts";
import { language, words } from "../../state/current-view.ts";
import { isListed, rendered } from "../../state/derived.ts";
import { dispatch } from "../../state/dispatch.ts";
import { graph, hasTexts } from "../../state/graph-state.ts";
import { before, changeCollection, collection, forgetChange, isKept, lost } from "../../state/own-collection.ts";
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

/** A collection, grouped: the reader's own, or one that a link brought and that leaves the reader's own untouched. */
export function CollectionPage({ brought }: { readonly brought?: Collection }) {
  const isOwn = !brought || isSameCollection(brought, collection.value);
  const shown = brought ?? collection.value;
  useEffect(() => forgetChange, []);
  return (
    <article class="details collection" aria-labelledby="details-name">
      <Kicker>{words.value.title}</Kicker>
      <h2 id="details-name" tabIndex={-1}>
        {isOwn ? words.value.collection : w.value.broughtName}
      </h2>
      <p class="summary">{sizeOf(shown) === 0 ? w.value.empty : w.value.holds(shown.nodes.length, shown.claims.length)}</p>
      {isOwn ? <OwnNotes /> : <Brought brought={shown} />}
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
  const last = before.value;
  return (
    <>
      <p class="hint">{isKept.value ? w.value.deck : w.value.notKept}</p>
      {lost.value.length > 0 && <p class="hint">{w.value.lost(lost.value)}</p>}
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

/** What a link brought, beside what the reader has. */
function Brought({ brought }: { readonly brought: Collection }) {
  const own = sizeOf(collection.value);
  const keep = (): void => {
    changeCollection(union(collection.value, brought), "with-view");
    dispatch({ type: "select", selection: ownPage });
  };
  return (
    <section class="dropped" aria-label={w.value.broughtName}>
      <p>
        {w.value.brought(sizeOf(brought))} {own > 0 && w.value.ownUntouched(own)}
      </p>
      <p class="tools">
        <button type="button" class="primary" onClick={keep}>
          {own > 0 ? w.value.merge : w.value.keep}
        </button>
        {own > 0 && <SelectionLink to={ownPage}>{w.value.toOwn}</SelectionLink>}
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
      <Compare shown={shown} />
    </p>
  );
}

/** The people of a collection side by side, the first ones where they are more than can be compared. */
function Compare({ shown }: { readonly shown: Collection }) {
  const l = language.value;
  const people = shown.nodes.map((id) => graph.value.node(id)).filter(({ type }) => type === "person");
  const compared = people.slice(0, mostCompared);
  if (compared.length < fewestCompared) return null;
  return (
    <SelectionLink to={{ kind: "compare", ids: compared.map(({ id }) => id) }}>
      {w.value.compare(new Intl.ListFormat(l).format(compared.map(({ name }) => name[l])))}
    </SelectionLink>
  );
}

function CollectedNodes({ shown }: { readonly shown: Collection }) {
  const nodes = shown.nodes.map((id) => graph.value.node(id));
  const left = nodes.filter(({ id }) => !rendered.value.nodes.has(id)).length;
  return (
    <>
      {left > 0 && <p class="hint">{w.value.hidden(left)}</p>}
      {nodeTypeIds.map((type) => {
        const ofType = nodes.filter((node) => node.type === type);
        return ofType.length === 0 ? null : (
          <section key={type} aria-label={nodeTypes[type].plural[language.value]}>
            <h3>
              {nodeTypes[type].plural[language.value]} <Count of={words.value.nodes(ofType.length)} />
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

/** In programme order, by session; then what the map draws between the nodes. */
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
            {w.value.claims} · {graph.value.findNode(session)?.name[language.value] ?? words.value.outlineNoSession}
          </h3>
          <ClaimList claims={claims.filter((claim) => (claim.session ?? "") === session)} />
        </section>
      ))}
      {between.length > 0 && (
        <section>
          <h3>
            {w.value.between} <Count of={words.value.claim(between.length)} />
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
            <NodeLink id={claim.from} /> {(relations[claim.relation] as RelationEntry).reads[language.value]} <NodeLink id={claim.to} />
          </p>
          {hasTexts.value ? <ClaimView claim={claim} /> : <p class="texts-note">{words.value.loadingTexts}</p>}
        </li>
      ))}
    </ul>
  );
}
