import { useRef } from "preact/hooks";
import { type ClaimGroup, claimsGrouped } from "../graph/claims-grouped.ts";
import type { BuiltNode } from "../model/built.ts";
import { nodeTypes } from "../model/tables.ts";
import { ClaimRows } from "./claim-rows.tsx";
import { CollectButton } from "./collect-button.tsx";
import { EgoTools } from "./ego-tools.tsx";
import { EntryFoot, EntryTools, Kicker } from "./entry-tools.tsx";
import { Family } from "./family.tsx";
import { langOf, otherLanguage } from "./link.tsx";
import { NodeFacts } from "./node-facts.tsx";
import { beginQuestion } from "./search.ts";
import { graph, hasTexts, language, readable, words } from "./store.ts";
import { TypeMark } from "./type-mark.tsx";
import { WalkButton } from "./walk-button.tsx";

/** With more groups than this, the entry begins with a list of them. */
const fewGroups = 3;

/** Everything that the graph has on a node, as far as the filters let it through. */
export function NodeEntry({ node }: { readonly node: BuiltNode }) {
  const w = words.value;
  const l = language.value;
  const all = claimsGrouped(graph.value, node.id);
  const groups = all.map(shownOnly).filter(({ rows }) => rows.length > 0);
  const left = sizeOf(all) - sizeOf(groups);
  return (
    <article class="entry" aria-labelledby="entry-name">
      <Kicker>
        <TypeMark type={node.type} /> {nodeTypes[node.type].name[l]}
      </Kicker>
      <Names node={node} />
      {node.role && <p class="role">{node.role[l]}</p>}
      <p class="summary">{hasTexts.value ? node.summary[l] : w.loadingTexts}</p>
      <NodeFacts node={node} />
      <EntryTools />
      <p class="tools">
        <CollectButton what={{ node: node.id }} />
        <button type="button" class="quiet" onClick={() => beginQuestion(w.compareText(node.label[l]))}>
          {w.compareWith}
        </button>
        <button type="button" class="quiet" onClick={() => beginQuestion(w.pathText(node.label[l]))}>
          {w.pathTo}
        </button>
        <WalkButton />
      </p>
      <EgoTools />
      <Family id={node.id} />
      <Groups groups={groups} />
      {groups.length === 0 && <p class="hint">{w.noClaims}</p>}
      {left > 0 && <p class="hint">{w.claimsHidden(left)}</p>}
      <EntryFoot />
    </article>
  );
}

const claimsIn = ({ rows }: ClaimGroup): number => rows.reduce((sum, { claims }) => sum + claims.length, 0);
const sizeOf = (groups: readonly ClaimGroup[]): number => groups.reduce((sum, group) => sum + claimsIn(group), 0);

const shownOnly = (group: ClaimGroup): ClaimGroup => ({
  ...group,
  rows: group.rows.flatMap((row) => {
    const passing = readable.value.edges.get(row.edge.id);
    return passing ? [{ ...row, claims: row.claims.filter((claim) => passing.claims.includes(claim)) }] : [];
  }),
});

const keyOf = ({ direction, relation }: ClaimGroup): string => `${direction}-${relation}`;

function Groups({ groups }: { readonly groups: readonly ClaimGroup[] }) {
  const w = words.value;
  const l = language.value;
  const body = useRef<HTMLDivElement>(null);
  const goTo = (group: ClaimGroup): void => {
    const heading = body.current?.querySelector<HTMLElement>(`[data-group="${keyOf(group)}"]`);
    heading?.scrollIntoView({ block: "start" });
    heading?.focus({ preventScroll: true });
  };
  return (
    <div ref={body}>
      {groups.length > fewGroups && (
        <p class="contents">
          {groups.map((group) => (
            <button key={keyOf(group)} type="button" class="quiet" onClick={() => goTo(group)}>
              {group.heading[l]} <span class="count">{claimsIn(group)}</span>
            </button>
          ))}
        </p>
      )}
      {groups.map((group) => (
        <section key={keyOf(group)} aria-label={w.groupName(group.heading[l], claimsIn(group))}>
          <h3 data-group={keyOf(group)} tabIndex={-1}>
            {group.heading[l]} <span class="count">{claimsIn(group)}</span>
          </h3>
          <ClaimRows rows={group.rows} heading={group.heading[l]} />
        </section>
      ))}
    </div>
  );
}

function Names({ node }: { readonly node: BuiltNode }) {
  const w = words.value;
  const l = language.value;
  const other = otherLanguage(l);
  const isSame = node.name.en === node.name.zh;
  return (
    <>
      <h2 id="entry-name" tabIndex={-1}>
        {node.name[l]}
      </h2>
      {!isSame && (
        <p class="other-name">
          <span lang={langOf(other)}>{node.name[other]}</span>
          {node.nameBasis && ` (${w.nameTransliterated})`}
        </p>
      )}
    </>
  );
}
