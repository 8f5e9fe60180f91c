import { type ComponentChildren, Fragment } from "preact";
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
  uncoveredCategories,
} from "../../graph/compare/gaps.ts";
import { matrixTypes } from "../../model/matrix-types.ts";
import { nodeTypes } from "../../model/node-types.ts";
import { relations } from "../../model/relations.ts";
import { taxonomyName } from "../../model/taxonomies.ts";
import { comparingWords, sentences } from "../../state/comparing-words.ts";
import { language, words } from "../../state/current-view.ts";
import { graph } from "../../state/graph-state.ts";
import { NodeLink, SelectionLink } from "../../ui/link.tsx";
import { ClaimsBelow } from "../claims/claims-below.tsx";
import { Kicker } from "../sidebar/details-tools.tsx";
import "../compare/compare.css";
import "./gaps.css";

/** The number of items that a list shows while it is collapsed. */
const maxCollapsedItems = 6;

/** The page of what several speakers share, what they dispute and what nobody addresses. Each item expands to its claims. */
export function GapsPage() {
  const w = comparingWords.value;
  const { value: current } = graph;
  const lone = loneRisks(current);
  const risks = unansweredRisks(current);
  const proposals = aimlessProposals(current);
  const lines = aimlessLines(current);
  const disputes = disputed(current);
  const sections: readonly Section[] = [
    { id: "common", title: w.commonTitle, question: "common-ground", body: <CommonGround /> },
    {
      id: "lone",
      title: w.loneTitle,
      question: "lone-risks",
      text: w.loneText(lone.lines.length, lone.total),
      body: <GapList gap={lone} />,
    },
    {
      id: "disputed",
      title: w.disputedTitle,
      question: "where-they-part",
      text: w.disputedText(disputes.length),
      body: <ExpandableList lines={disputes} show={(line) => <DisputedItem line={line} />} />,
    },
    {
      id: "unanswered",
      title: w.unansweredTitle,
      question: "unanswered-risks",
      text: w.unansweredText(risks.lines.length, risks.total),
      body: <GapList gap={risks} />,
    },
    {
      id: "aimless",
      title: w.aimlessTitle,
      question: "proposals-without-risk",
      text: w.aimlessText(proposals.lines.length, proposals.total, proposals.byPeople),
      body: <GapList gap={proposals} />,
    },
    {
      id: "lines",
      title: w.linesTitle,
      question: "lines-without-risk",
      text: w.linesText(lines.lines.length, lines.total),
      body: <GapList gap={lines} />,
    },
    { id: "untouched", title: w.untouchedTitle, question: "untouched-categories", text: w.untouchedText, body: <UncoveredCategories /> },
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
            <SelectionLink to={{ kind: "question", id: question }} label={`${words.value.labelPrefix(w.onTheMap)}${title}`}>
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
  /** The id of the named question that shows the same on the map. */
  readonly question: string;
  readonly text?: string;
  readonly body: ComponentChildren;
}

function goTo(id: string): void {
  const heading = document.getElementById(`gap-${id}`);
  heading?.scrollIntoView({ block: "start" });
  heading?.focus({ preventScroll: true });
}

function CommonGround() {
  const w = comparingWords.value;
  const l = language.value;
  return (
    <>
      {matrixTypes.columns.map((type) => {
        const gap = commonGround(graph.value, type);
        if (gap.total === 0) return null;
        return (
          <section key={type}>
            <h4>{nodeTypes[type].plural[l]}</h4>
            <p>
              {w.commonText(
                nodeTypes[type].plural[l],
                gap.lines.length,
                gap.total,
                gap.relations.map(({ relation, number }) => ({ reads: relations[relation].reads[l], number })),
              )}
            </p>
            <GapList gap={gap} />
          </section>
        );
      })}
    </>
  );
}

const GapList = ({ gap }: { readonly gap: Gap }) => <ExpandableList lines={gap.lines} show={(line) => <GapItem line={line} />} />;

interface ExpandableListProps<Item> {
  readonly lines: readonly Item[];
  readonly show: (line: Item) => ComponentChildren;
}

/** A list that shows its first items and expands to the rest. */
function ExpandableList<Item extends { readonly node: { readonly id: string } }>({ lines, show }: ExpandableListProps<Item>) {
  const w = comparingWords.value;
  if (lines.length === 0) return <p class="hint">{w.gapsNone}</p>;
  const renderItem = (line: Item) => <li key={line.node.id}>{show(line)}</li>;
  return (
    <>
      <ul class="compared-topics">{lines.slice(0, maxCollapsedItems).map(renderItem)}</ul>
      {lines.length > maxCollapsedItems && (
        <details class="gap-more">
          <summary>{w.gapsMore(lines.length)}</summary>
          <ul class="compared-topics">{lines.slice(maxCollapsedItems).map(renderItem)}</ul>
        </details>
      )}
    </>
  );
}

function GapItem({ line: { node, who, claims, notCounted } }: { readonly line: GapLine }) {
  const w = comparingWords.value;
  const names = who.map((id) => graph.value.node(id).name[language.value]);
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

function DisputedItem({ line }: { readonly line: DisputedLine }) {
  const w = comparingWords.value;
  return (
    <>
      <p class="topic">
        <NodeLink id={line.node.id} />
      </p>
      {sidesOf(line).map(({ side, who, claims, notCounted }) => {
        const names = who.map((id) => graph.value.node(id).name[language.value]);
        return (
          <Fragment key={side}>
            {names.length > 0 ? (
              <ClaimsBelow claims={claims}>
                {w.sides[side]} · {w.gapsBy(names.length, names)}
                {side === "several" && words.value.bracketed(words.value.claim(claims.length))}
              </ClaimsBelow>
            ) : (
              <p class="hint none">
                {w.sides[side]} · {notCounted.length > 0 ? w.gapsNoneStated : words.value.notFound}
              </p>
            )}
            {notCounted.length > 0 && <ClaimsBelow claims={notCounted}>{w.gapsNotCounted(notCounted.length)}</ClaimsBelow>}
          </Fragment>
        );
      })}
    </>
  );
}

function UncoveredCategories() {
  return (
    <>
      {uncoveredCategories(graph.value).map((taxonomy) => (
        <TaxonomySection key={taxonomy.name} taxonomy={taxonomy} />
      ))}
    </>
  );
}

function TaxonomySection({ taxonomy: { name, categories, domains, uncoveredDomains, uncovered } }: { readonly taxonomy: Taxonomy }) {
  const w = comparingWords.value;
  return (
    <section>
      <h4>{taxonomyName(name)[language.value]}</h4>
      <p>
        {sentences(
          domains.length > 1 && w.domainsText(domains.length, uncoveredDomains),
          w.taxonomyText(uncovered.length, categories.length),
        )}
      </p>
      {uncovered.length > 0 && (
        <ul class="compared-topics">
          {uncovered.map((line) => (
            <li key={line.node.id}>
              <GapItem line={line} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
