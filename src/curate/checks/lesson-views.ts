import type { ConceptGraph } from "../../graph/concept-graph.ts";
import type { Finding } from "../../language/findings.ts";
import type { StepEntry } from "../../model/lesson-schema.ts";
import type { Dataset } from "../dataset.ts";
import { type HiddenSubject, hiddenSubject, type PredictEntry } from "../lesson-hidden.ts";
import { lessonTexts } from "../lesson-texts.ts";
import { openLessonView, shownInView } from "../lesson-view.ts";
import { findNearest } from "../nearest.ts";
import { linksIn } from "./lesson-marks.ts";

/** Checks that each view and each link of a lesson can be opened, and that what a step hides is in its view. */
export function* lessonViews(dataset: Dataset, graph: ConceptGraph): Iterable<Finding> {
  for (const { content } of dataset.lessons) {
    for (const { key, text } of lessonTexts(content))
      for (const language of ["en", "zh"] as const)
        for (const target of linksIn(text[language]))
          if (target.startsWith("#")) yield* addressFindings({ dataset, graph, owner: text, at: language, key, address: target });
    for (const step of content.steps) {
      const common = { dataset, graph };
      if (step.view !== undefined) yield* addressFindings({ ...common, owner: step, at: "view", key: "view", address: step.view });
      if (step.ask.kind !== "predict") continue;
      const { ask } = step;
      if (ask.before !== undefined) yield* addressFindings({ ...common, owner: ask, at: "before", key: "before", address: ask.before });
      yield* unknownIds(dataset, graph, ask);
      yield* notInView(dataset, graph, step, ask);
    }
  }
}

interface AddressUse {
  readonly dataset: Dataset;
  readonly graph: ConceptGraph;
  readonly owner: object;
  /** Key of the owner that has the address. */
  readonly at: string;
  /** The field that the finding names. */
  readonly key: string;
  readonly address: string;
}

function* addressFindings({ dataset, graph, owner, at, key, address }: AddressUse): Iterable<Finding> {
  for (const { parameter, value, why } of openLessonView(graph, address).issues) {
    const nearest = why === "unknown-id" ? findNearest(value, dataset.byId.keys()) : undefined;
    yield { code: "lesson-address", location: dataset.locationOf(owner, at), key, parameter, value, why, nearest };
  }
}

/** Checks that each id under `of` is one of the graph, and of the kind that the step hides. */
function* unknownIds(dataset: Dataset, graph: ConceptGraph, { hides, of: ids, also = [] }: PredictEntry): Iterable<Finding> {
  yield* unknownNodes(dataset, graph, also, "also");
  if (hides === "speaker" || hides === "side") yield* unknownNodes(dataset, graph, ids, "of");
  for (const [index, id] of ids.entries()) {
    const location = dataset.locationOf(ids, index);
    if (hides === "edge") {
      const edgeIds = function* () {
        for (const edge of graph.edges) yield edge.id;
      };
      if (!graph.findEdge(id)) yield { code: "lesson-edge-unknown", location, id, nearest: findNearest(id, edgeIds()) };
    } else if (hides === "number") {
      const claim = graph.findClaim(id);
      const claimIds = dataset.allClaims.map(({ entry }) => entry.id);
      if (!claim) yield { code: "claim-unknown", location, id, nearest: findNearest(id, claimIds) };
      else if (!claim.quantity) yield { code: "lesson-no-number", location, id };
    }
  }
}

function* unknownNodes(dataset: Dataset, graph: ConceptGraph, ids: readonly string[], key: string): Iterable<Finding> {
  for (const [index, id] of ids.entries())
    if (!graph.findNode(id))
      yield { code: "node-unknown", location: dataset.locationOf(ids, index), id, key, nearest: findNearest(id, dataset.byId.keys()) };
}

function* notInView(dataset: Dataset, graph: ConceptGraph, step: StepEntry, ask: PredictEntry): Iterable<Finding> {
  if (ask.of.length === 0) {
    yield { code: "lesson-nothing-hidden", location: dataset.locationOf(ask, "of") };
    return;
  }
  const { view } = openLessonView(graph, step.view ?? "");
  if (ask.hides === "side" && view.selection.kind !== "compare") {
    yield { code: "lesson-side-without-comparison", location: dataset.locationOf(ask, "hides") };
    return;
  }
  const subject = hiddenSubject(ask, graph);
  const shown = shownInView(graph, view);
  for (const id of missingIn(subject, shown)) yield { code: "lesson-hidden-not-in-view", location: dataset.locationOf(ask, "of"), id };
}

const missingIn = ({ nodes, edges, claims }: HiddenSubject, shown: ReturnType<typeof shownInView>): readonly string[] => [
  ...nodes.filter(({ id }) => !shown.nodes.has(id)).map(({ id }) => id),
  ...edges.filter((edge) => !edge.claims.some(({ id }) => shown.claims.has(id))).map(({ id }) => id),
  ...claims.filter(({ id }) => !shown.claims.has(id)).map(({ id }) => id),
];
