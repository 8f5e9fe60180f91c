import { useState } from "preact/hooks";
import { isWeak, type PathSteps, pathText, type Step } from "../../graph/path/shortest-paths.ts";
import type { RelationEntry } from "../../model/relation-entry.ts";
import { relations } from "../../model/relations.ts";
import { pathsIn } from "../../selection/path-answer.ts";
import type { Selection } from "../../selection/selection.ts";
import { useAnnouncement } from "../../state/announce.ts";
import { comparingWords, sentences } from "../../state/comparing-words.ts";
import { language, words } from "../../state/current-view.ts";
import { filtered } from "../../state/derived.ts";
import { graph } from "../../state/graph-state.ts";
import { follow, nameOfSelection } from "../../state/navigation.ts";
import { pathSummary } from "../../state/path-summary.ts";
import { NodeLink } from "../../ui/link.tsx";
import { ClaimsBelow } from "../claims/claims-below.tsx";
import { StatementRow } from "../claims/statement-rows.tsx";
import { NodePicker } from "../search/node-picker.tsx";
import { DetailsFooter, DetailsTools, Kicker } from "../sidebar/details-tools.tsx";
import { PathOptionsForm } from "./path-options-form.tsx";
import "../compare/compare.css";
import "./path.css";

type Path = Extract<Selection, { kind: "path" }>;

/** The shortest paths from one node to another, step by step with their claims. */
export function PathDetails({ selected }: { readonly selected: Path }) {
  const w = comparingWords.value;
  const { paths, total } = pathsIn(graph.value, filtered.value, selected);
  const summary = sentences(
    pathSummary(selected),
    total > paths.length && w.pathFirst(paths.length),
    total === 0 && !selected.options.throughHubs && w.pathNoneHubs,
  );
  useAnnouncement(`${words.value.labelPrefix(nameOfSelection(graph.value) ?? "")}${summary}`);
  return (
    <article class="details comparing" aria-labelledby="details-name">
      <Kicker>{w.path}</Kicker>
      <h2 id="details-name" class="triple" tabIndex={-1}>
        <NodeLink id={selected.from} /> → <NodeLink id={selected.to} />
      </h2>
      <p class="summary">{summary}</p>
      <p class="hint">{w.pathFilters}</p>
      <DetailsTools />
      <PathTools selected={selected} />
      <PathOptionsForm selected={selected} />
      {paths.map((path, index) => (
        <PathSection key={path.map(({ to }) => to).join(" ")} path={path} name={paths.length > 1 ? w.pathNumber(index + 1) : w.path} />
      ))}
      <DetailsFooter />
    </article>
  );
}

function PathTools({ selected }: { readonly selected: Path }) {
  const w = comparingWords.value;
  const [isPicking, setPicking] = useState(false);
  const { from, to } = selected;
  return (
    <>
      <p class="tools">
        <button type="button" class="quiet" aria-expanded={isPicking} onClick={() => setPicking(!isPicking)}>
          {w.pathOther}
        </button>
        <button type="button" class="quiet" onClick={() => follow({ ...selected, from: to, to: from })}>
          {w.pathBack}
        </button>
      </p>
      {isPicking && (
        <NodePicker
          kind="path"
          from={from}
          fits={({ id }) => id !== to}
          to={(id) => ({ ...selected, to: id })}
          close={() => setPicking(false)}
        />
      )}
    </>
  );
}

function PathSection({ path, name }: { readonly path: PathSteps; readonly name: string }) {
  const w = comparingWords.value;
  const l = language.value;
  const weak = path.filter(isWeak).length;
  return (
    <section>
      <h3>
        {words.value.labelPrefix(name)}
        {pathText(graph.value, path, l)}
      </h3>
      {weak > 0 && <p class="warning">⚠ {w.pathWeak(weak, path.length)}</p>}
      <ol class="steps">
        {path.map((step) => (
          <StepItem key={step.to} step={step} />
        ))}
      </ol>
    </section>
  );
}

/** One step of a path: the first claim in full; the others are collapsed below it. */
function StepItem({ step }: { readonly step: Step }) {
  const w = comparingWords.value;
  const l = language.value;
  const [first, ...others] = step.edges.flatMap(({ claims }) => claims);
  return (
    <li class={isWeak(step) ? "step weak" : "step"}>
      {isWeak(step) && <p class="warning">⚠ {w.stepWeak}</p>}
      <ul>{first && <StatementRow claim={first} />}</ul>
      {others.length > 0 && (
        <ClaimsBelow claims={others}>
          {words.value.labelPrefix(w.stepMore(others.length))}
          {words.value.series([...new Set(others.map(({ relation }) => (relations[relation] as RelationEntry).reads[l]))])}
        </ClaimsBelow>
      )}
    </li>
  );
}
