import { useState } from "preact/hooks";
import { addressOf } from "../device/address.ts";
import { copyText } from "../device/clipboard.ts";
import { today } from "../device/clock.ts";
import { citationOf } from "../graph/citation.ts";
import type { BuiltClaim, Locator } from "../model/built.ts";
import { addressees, standings } from "../model/tables.ts";
import { formatAddress } from "../view/address.ts";
import { update } from "../view/update.ts";
import { FocusLink, NodeLink } from "./link.tsx";
import { announcement, graph, language, view, words } from "./store.ts";
import { StandingMark } from "./type-mark.tsx";

/** A claim in full: what is said, who says it and where, how it is backed, and where to look. */
export function ClaimView({ claim }: { readonly claim: BuiltClaim }) {
  const w = words.value;
  const l = language.value;
  const extras: readonly (readonly [string, string | undefined])[] = [
    [w.addressees, claim.addressees?.map((id) => addressees[id][l]).join(l === "zh" ? "、" : ", ")],
    [w.quantity, claim.quantity?.[l]],
    [w.by, claim.by?.[l]],
    [w.why, claim.why?.[l]],
    [w.note, claim.note?.[l]],
  ];
  return (
    <article class="claim" id={`claim-${claim.id}`}>
      <p class="statement">{claim.statement[l] || "…"}</p>
      <p class="provenance">
        <span class="standing">
          <StandingMark standing={claim.standing} /> {standings[claim.standing].name[l]}
        </span>
        {claim.speaker && (
          <span>
            {w.accordingTo} <NodeLink id={claim.speaker} />
          </span>
        )}
        {claim.session && (
          <span>
            {w.inSession} <NodeLink id={claim.session} />
          </span>
        )}
        {claim.turn && <span class={`confidence ${claim.confidence}`}>{w.confidence[claim.confidence]}</span>}
        {claim.asOf && <span>{w.asOf(claim.asOf)}</span>}
        {claim.stance && <span>{w.stance[claim.stance]}</span>}
        {claim.match && <span>{w.match[claim.match]}</span>}
        {claim.about && (
          <span>
            {w.aboutNode} <NodeLink id={claim.about} />
          </span>
        )}
      </p>
      {extras.map(([term, text]) =>
        text ? (
          <p key={term} class="extra">
            <span class="term">{term}</span> {text}
          </p>
        ) : null,
      )}
      {claim.reference && (
        <p class="extra">
          <span class="term">{w.reference}</span> {claim.reference.title} ({claim.reference.year}) {claim.reference.identifier}
        </p>
      )}
      <p class="locators">
        {claim.locators.map((locator) => (
          <LocatorLink key={`${locator.line}${locator.phrase}`} locator={locator} />
        ))}
        <CiteButton claim={claim} />
      </p>
    </article>
  );
}

function LocatorLink({ locator }: { readonly locator: Locator }) {
  const w = words.value;
  const corrections = graph.value.findSource(locator.source)?.corrections ?? [];
  const heard = corrections.filter(({ line, heard: text }) => line === locator.line && locator.phrase.includes(text));
  return (
    <span class="locator">
      <FocusLink to={{ kind: "passage", ...locator }} label={w.openPassage(locator.line, locator.phrase)}>
        {w.locator(locator.line)} <q lang="zh-Hans">{locator.phrase}</q>
      </FocusLink>
      {heard.map((correction) => (
        <span key={correction.heard} class="correction">
          {w.correction(correction.heard, correction.meant)}
        </span>
      ))}
    </span>
  );
}

function CiteButton({ claim }: { readonly claim: BuiltClaim }) {
  const w = words.value;
  const [refused, setRefused] = useState<string | undefined>();
  const cite = async (): Promise<void> => {
    const shown = update(view.value, { type: "focus", focus: { kind: "node", id: claim.from } });
    const text = citationOf(graph.value, claim, { language: language.value, address: addressOf(formatAddress(shown)), accessed: today() });
    const isCopied = (await copyText(text)) === "copied";
    setRefused(isCopied ? undefined : text);
    announcement.value = isCopied ? w.cited : w.citeDenied;
  };
  return (
    <>
      <button type="button" class="quiet" onClick={cite}>
        {w.cite}
      </button>
      {refused && (
        <label class="refused">
          {w.citeDenied}
          <textarea readOnly rows={5} value={refused} />
        </label>
      )}
    </>
  );
}
