import type { ComponentChildren } from "preact";
import {
  aimlessLines,
  aimlessProposals,
  commonGround,
  type DisputedLine,
  disputed,
  type Gap,
  type GapLine,
  loneRisks,
  sidesOf,
  type Taxonomy,
  unansweredRisks,
  untouchedPlaces,
} from "../../graph/compare/gaps.ts";
import { matrixTypes } from "../../model/matrix-types.ts";
import { nodeTypes } from "../../model/node-types.ts";
import { taxonomyName } from "../../model/taxonomies.ts";
import { comparingWords, sentences } from "../../state/comparing-words.ts";
import { language, words } from "../../state/current-view.ts";
import { graph } from "../../state/graph-state.ts";
import { NodeLink, SelectionLink } from "../../ui/link.tsx";
import { ClaimsBelow } from "../claims/claims-below.tsx";
import { Kicker } from "../sidebar/details-tools.tsx";
import "../compare/compare.css";
import "./gaps.css";

/** So many lines stand there at once; the rest opens. */
const first = 6;

/** What several share, what is disputed, and what nobody answers: each line says what was counted, and opens its claims. */
export function GapsPage() {
  const w = comparingWords.value;
  const of = graph.value;
  const lone = loneRisks(of);
  const risks = unansweredRisks(of);
  const proposals = aimlessProposals(of);
  const lines = aimlessLines(of);
  const disputes = disputed(of);
  const sections: readonly Section[] = [
    { id: "common", title: w.commonTitle, question: "common-ground", body: <Common /> },
    { id: "lone", title: w.loneTitle, question: "lone-risks", text: w.loneText(lone.lines.length, lone.of), body: <Gaps gap={lone} /> },
    {
      id: "disputed",
      title: w.disputedTitle,
      question: "where-they-part",
      text: w.disputedText(disputes.length),
      body: <Long lines={disputes} show={(line) => <Disputed line={line} />} />,
    },
    {
      id: "unanswered",
      title: w.unansweredTitle,
      question: "unanswered-risks",
      text: w.unansweredText(risks.lines.length, risks.of),
      body: <Gaps gap={risks} />,
    },
    {
      id: "aimless",
      title: w.aimlessTitle,
      question: "proposals-without-risk",
      text: w.aimlessText(proposals.lines.length, proposals.of),
      body: <Gaps gap={proposals} />,
    },
    {
      id: "lines",
      title: w.linesTitle,
      question: "lines-without-risk",
      text: w.linesText(lines.lines.length, lines.of),
      body: <Gaps gap={lines} />,
    },
    { id: "untouched", title: w.untouchedTitle, question: "untouched-categories", text: w.untouchedText, body: <Untouched /> },
  ];
  return (
    <article class="details comparing gaps" aria-labelledby="details-name">
      <Kicker>{words.value.title}</Kicker>
      <h2 id="details-name" tabIndex={-1}>
        {words.value.gaps}
      </h2>
      <p class="summary">{w.gapsDeck}</p>
      <p class="hint">{w.gapsCounted}</p>
      <nav aria-label={w.gapsContents}>
        <ul class="gap-contents">
          {sections.map(({ id, title }) => (
            <li key={id}>
              <button type="button" class="quiet" onClick={() => goTo(id)}>
                {title}
              </button>
            </li>
          ))}
        </ul>
      </nav>
      {sections.map(({ id, title, question, text, body }) => (
        <section key={id}>
          <h3 id={`gap-${id}`} tabIndex={-1}>
            {title}
          </h3>
          {text && <p>{text}</p>}
          <p class="tools">
            <SelectionLink to={{ kind: "question", id: question }} label={`${w.onTheMap}: ${title}`}>
              {w.onTheMap}
            </SelectionLink>
          </p>
          {body}
        </section>
      ))}
    </article>
  );
}

interface Section {
  readonly id: string;
  readonly title: string;
  /** The named question that shows the same on the map. */
  readonly question: string;
  readonly text?: string;
  readonly body: ComponentChildren;
}

function goTo(id: string): void {
  const heading = document.getElementById(`gap-${id}`);
  heading?.scrollIntoView({ block: "start" });
  heading?.focus({ preventScroll: true });
}

function Common() {
  const w = comparingWords.value;
  const l = language.value;
  return (
    <>
      {matrixTypes.columns.map((type) => {
        const gap = commonGround(graph.value, type);
        if (gap.of === 0) return null;
        return (
          <section key={type}>
            <h4>{nodeTypes[type].plural[l]}</h4>
            <p>{w.commonText(nodeTypes[type].plural[l], gap.lines.length, gap.of)}</p>
            <Gaps gap={gap} />
          </section>
        );
      })}
    </>
  );
}

const Gaps = ({ gap }: { readonly gap: Gap }) => <Long lines={gap.lines} show={(line) => <Line line={line} />} />;

interface LongProps<Of> {
  readonly lines: readonly Of[];
  readonly show: (line: Of) => ComponentChildren;
}

/** A list of which the first lines stand there, and the rest opens. */
function Long<Of extends { readonly node: { readonly id: string } }>({ lines, show }: LongProps<Of>) {
  const w = comparingWords.value;
  if (lines.length === 0) return <p class="hint">{w.gapsNone}</p>;
  const item = (line: Of) => <li key={line.node.id}>{show(line)}</li>;
  return (
    <>
      <ul class="compared-topics">{lines.slice(0, first).map(item)}</ul>
      {lines.length > first && (
        <details class="gap-more">
          <summary>{w.gapsMore(lines.length)}</summary>
          <ul class="compared-topics">{lines.slice(first).map(item)}</ul>
        </details>
      )}
    </>
  );
}

function Line({ line: { node, who, claims, notCounted } }: { readonly line: GapLine }) {
  const w = comparingWords.value;
  const names = who.map((id) => graph.value.node(id).label[language.value]);
  return (
    <>
      <p class="topic">
        <NodeLink id={node.id} />
      </p>
      {claims.length > 0 && <ClaimsBelow claims={claims}>{w.gapsBy(names.length, names)}</ClaimsBelow>}
      {notCounted.length > 0 && <ClaimsBelow claims={notCounted}>{w.gapsNotCounted(notCounted.length)}</ClaimsBelow>}
    </>
  );
}

function Disputed({ line }: { readonly line: DisputedLine }) {
  const w = comparingWords.value;
  return (
    <>
      <p class="topic">
        <NodeLink id={line.node.id} />
      </p>
      {sidesOf(line).map(({ side, who, claims }) => {
        const names = who.map((id) => graph.value.node(id).label[language.value]);
        return names.length > 0 ? (
          <ClaimsBelow key={side} claims={claims}>
            {w.sides[side]} · {w.gapsBy(names.length, names)}
            {side === "several" && ` (${words.value.claim(claims.length)})`}
          </ClaimsBelow>
        ) : (
          <p key={side} class="hint none">
            {w.sides[side]} · {words.value.notFound}
          </p>
        );
      })}
    </>
  );
}

function Untouched() {
  return (
    <>
      {untouchedPlaces(graph.value).map((taxonomy) => (
        <OneTaxonomy key={taxonomy.name} taxonomy={taxonomy} />
      ))}
    </>
  );
}

function OneTaxonomy({ taxonomy: { name, places, domains, untouchedDomains, untouched } }: { readonly taxonomy: Taxonomy }) {
  const w = comparingWords.value;
  return (
    <section>
      <h4>{taxonomyName(name)[language.value]}</h4>
      <p>
        {sentences(domains.length > 1 && w.domainsText(domains.length, untouchedDomains), w.taxonomyText(untouched.length, places.length))}
      </p>
      {untouched.length > 0 && (
        <ul class="compared-topics">
          {untouched.map((line) => (
            <li key={line.node.id}>
              <Line line={line} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
