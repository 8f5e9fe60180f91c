import { useState } from "preact/hooks";
import { canBeActor } from "../../graph/actors.ts";
import { isOnlyInferred } from "../../graph/evidence.ts";
import { defaultPathOptions } from "../../graph/path/path-options.ts";
import { langOf } from "../../model/bilingual.ts";
import type { BuiltNode } from "../../model/built.ts";
import { nodeTypes } from "../../model/node-types.ts";
import { language, words } from "../../state/current-view.ts";
import { graph, hasTexts } from "../../state/graph-state.ts";
import { lazy } from "../../ui/lazy.tsx";
import { TypeMark } from "../../ui/type-mark.tsx";
import { otherLanguageOf } from "../../view/view-state.ts";
import { ClaimGroups } from "../claims/claim-groups.tsx";
import { CollectButton } from "../claims/collect-button.tsx";
import { MemberClaims } from "../claims/member-claims.tsx";
import { SpeakerAims } from "../claims/speaker-aims.tsx";
import { EgoTools } from "../map/ego-controls.tsx";
import { FamilyControls } from "../map/hierarchy-controls.tsx";
import { KeyboardButton } from "../map/keyboard-button.tsx";
import { PinnedNote } from "../map/pin-controls.tsx";
import { DetailsFooter, DetailsTools, Kicker } from "./details-tools.tsx";
import { NodeFacts } from "./node-facts.tsx";

const NodePicker = lazy(async () => (await import("../search/node-picker.tsx")).NodePicker).Component;

/** The details of a node, with the claims that the filters let through. */
export function NodeDetails({ node }: { readonly node: BuiltNode }) {
  const w = words.value;
  const l = language.value;
  return (
    <article class="details" aria-labelledby="details-name">
      <Kicker>
        <TypeMark type={node.type} isHollow={isOnlyInferred(graph.value, node.id)} /> {nodeTypes[node.type].name[l]}
      </Kicker>
      <Names node={node} />
      {node.role && <p class="role">{node.role[l]}</p>}
      <p class="summary">{hasTexts.value ? node.summary[l] : w.loadingTexts}</p>
      <NodeFacts node={node} />
      <DetailsTools />
      <CompareAndPathTools key={node.id} node={node} />
      <PinnedNote id={node.id} />
      <EgoTools />
      <FamilyControls id={node.id} />
      <MemberClaims id={node.id} />
      <SpeakerAims id={node.id} />
      <ClaimGroups id={node.id} />
      <DetailsFooter />
    </article>
  );
}

/** Buttons that collect a node, compare it with another, or find paths to another. */
function CompareAndPathTools({ node }: { readonly node: BuiltNode }) {
  const w = words.value;
  const [kind, setKind] = useState<"compare" | "path" | undefined>(undefined);
  const { id } = node;
  const close = (): void => setKind(undefined);
  const button = (picked: "compare" | "path", name: string) => (
    <button type="button" class="quiet" aria-expanded={kind === picked} onClick={() => setKind(kind === picked ? undefined : picked)}>
      {name}
    </button>
  );
  return (
    <>
      <p class="tools">
        <CollectButton what={{ node: id }} />
        {canBeActor(node.type) && button("compare", w.compareWith)}
        {button("path", w.pathTo)}
        <KeyboardButton />
      </p>
      {kind === "compare" && (
        <NodePicker
          key="compare"
          kind="compare"
          from={id}
          fits={({ type }) => canBeActor(type)}
          to={(other) => ({ kind: "compare", ids: [id, other] })}
          close={close}
        />
      )}
      {kind === "path" && (
        <NodePicker
          key="path"
          kind="path"
          from={id}
          fits={({ type }) => nodeTypes[type].appears !== "on request"}
          to={(other) => ({ kind: "path", from: id, to: other, options: defaultPathOptions })}
          close={close}
        />
      )}
    </>
  );
}

function Names({ node }: { readonly node: BuiltNode }) {
  const w = words.value;
  const l = language.value;
  const other = otherLanguageOf(l);
  const isSame = node.name.en === node.name.zh;
  return (
    <>
      <h2 id="details-name" tabIndex={-1}>
        {node.name[l]}
      </h2>
      {!isSame && (
        <p class="other-name">
          <span lang={langOf(other)}>{node.name[other]}</span>
          {node.nameBasis && w.bracketed(w.nameTransliterated)}
        </p>
      )}
      {node.label[l] !== node.name[l] && <p class="other-name">{w.labelled(node.label[l])}</p>}
    </>
  );
}
