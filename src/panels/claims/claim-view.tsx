import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { copyText } from "../../device/clipboard.ts";
import { addressees } from "../../model/addressees.ts";
import type { BuiltClaim, Locator } from "../../model/built.ts";
import { standings } from "../../model/standings.ts";
import { claimCitation } from "../../state/citations.ts";
import { language, words } from "../../state/current-view.ts";
import { graph } from "../../state/graph-state.ts";
import { announcement } from "../../state/screen.ts";
import { ReferenceLink } from "../../ui/external-link.tsx";
import { NodeLink, SelectionLink } from "../../ui/link.tsx";
import { StandingMark } from "../../ui/type-mark.tsx";
import { CollectButton } from "./collect-button.tsx";
import "./claims.css";

interface ClaimViewProps {
  readonly claim: BuiltClaim;
  /** In place of the plain statement. */
  readonly statement?: ComponentChildren;
}

/** A claim in full: the statement, who says it and where, the evidence, and the locators. */
export function ClaimView({ claim, statement }: ClaimViewProps) {
  return (
    <article class="claim" id={`claim-${claim.id}`} data-claim={claim.id} aria-labelledby={`says-${claim.id}`}>
      <p class="statement" id={`says-${claim.id}`}>
        {statement ?? claim.statement[language.value]}
      </p>
      <Provenance claim={claim} />
      <Extras claim={claim} />
      <p class="locators">
        {claim.locators.map((locator) => (
          <LocatorLink key={`${locator.line} ${locator.phrase}`} locator={locator} />
        ))}
        <CiteButton claim={claim} />
        <CollectButton what={{ claim: claim.id }} />
      </p>
    </article>
  );
}

function Provenance({ claim }: { readonly claim: BuiltClaim }) {
  const w = words.value;
  const { name, is } = standings[claim.standing];
  return (
    <p class="provenance">
      <span class="standing" title={is[language.value]}>
        <StandingMark standing={claim.standing} /> {name[language.value]}
      </span>
      {claim.speaker && (
        <span>
          {w.accordingTo}
          {w.space}
          <NodeLink id={claim.speaker} />
        </span>
      )}
      {claim.session && (
        <span>
          <NodeLink id={claim.session} />
        </span>
      )}
      {(claim.turn || claim.confidence !== "certain") && (
        <span class={`confidence ${claim.confidence}`}>{w.confidence[claim.confidence]}</span>
      )}
      {claim.asOf && <span>{w.asOf(claim.asOf)}</span>}
    </p>
  );
}

function Extras({ claim }: { readonly claim: BuiltClaim }) {
  const w = words.value;
  const l = language.value;
  const addressed = claim.addressees?.map((id) => addressees[id][l]);
  const extras: readonly (readonly [string, string | undefined])[] = [
    [w.stanceName, claim.stance && w.stance[claim.stance]],
    [w.matchName, claim.match && w.match[claim.match]],
    [w.addressees, addressed && new Intl.ListFormat(l).format(addressed)],
    [w.quantity, claim.quantity?.[l]],
    [w.by, claim.by?.[l]],
    [w.why, claim.why?.[l]],
    [w.note, claim.note?.[l]],
  ];
  return (
    <>
      {extras.map(([term, text]) =>
        text ? (
          <p key={term} class="extra">
            <span class="term">{term}</span>
            {text}
          </p>
        ) : null,
      )}
      {claim.about && (
        <p class="extra">
          <span class="term">{w.aboutNode}</span>
          <NodeLink id={claim.about} />
        </p>
      )}
      {claim.reference && (
        <p class="extra">
          <span class="term">{w.reference}</span>
          <ReferenceLink reference={claim.reference} />
        </p>
      )}
    </>
  );
}

function LocatorLink({ locator }: { readonly locator: Locator }) {
  const w = words.value;
  const corrections = graph.value.findSource(locator.source)?.corrections ?? [];
  const heard = corrections.filter((known) => known.line === locator.line && locator.phrase.includes(known.heard));
  return (
    <span class="locator">
      <SelectionLink to={{ kind: "passage", ...locator }} label={w.openPassage(locator.line, locator.phrase)}>
        {w.locator(locator.line)} <q lang="zh-Hans">{locator.phrase}</q>
      </SelectionLink>
      {heard.map((correction) => (
        <span key={correction.heard} class="correction" title={correction.why[language.value]}>
          {w.correction}
          {w.space}
          <q lang="zh-Hans">{correction.heard}</q> → <q lang="zh-Hans">{correction.meant}</q>
        </span>
      ))}
    </span>
  );
}

function CiteButton({ claim }: { readonly claim: BuiltClaim }) {
  const w = words.value;
  const [copied, setCopied] = useState(false);
  const [refused, setRefused] = useState<string | undefined>();
  const cite = async (): Promise<void> => {
    const text = claimCitation(claim);
    const isCopied = (await copyText(text)) === "copied";
    setCopied(isCopied);
    setRefused(isCopied ? undefined : text);
    announcement.value = isCopied ? w.cited : w.citeDenied;
  };
  return (
    <>
      <button type="button" class="quiet" onClick={cite}>
        {w.cite}
      </button>
      {copied && <span aria-hidden="true">{w.cited}</span>}
      {refused && (
        <label class="refused">
          {w.citeDenied}
          <textarea readOnly rows={5} value={refused} />
        </label>
      )}
    </>
  );
}
