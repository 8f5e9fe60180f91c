import { findNearest } from "../curated-file/nearest.ts";
import type { ConceptGraph } from "../graph/concept-graph.ts";
import type { Finding } from "../language/findings.ts";
import type { StepEntry } from "../model/lesson-schema.ts";
import type { LessonFiles } from "./lesson-files.ts";
import { type HiddenSubject, hiddenSubject, type PredictEntry } from "./lesson-hidden.ts";
import { linksIn } from "./lesson-marks.ts";
import { lessonTexts } from "./lesson-texts.ts";
import { openLessonView, shownInView } from "./lesson-view.ts";

/** Checks that each view and each link of a lesson can be opened, and that what a step hides is in its view. */
export function* lessonViews(files: LessonFiles, graph: ConceptGraph): Iterable<Finding> {
  for (const { content } of files.lessons) {
    for (const { key, text } of lessonTexts(content))
      for (const language of ["en", "zh"] as const)
        for (const target of linksIn(text[language]))
          if (target.startsWith("#")) yield* addressFindings({ files, graph, owner: text, at: language, key, address: target });
    for (const step of content.steps) {
      const common = { files, graph };
      if (step.view !== undefined) yield* addressFindings({ ...common, owner: step, at: "view", key: "view", address: step.view });
      if (step.ask.kind === "choose" && step.ask.after !== undefined)
        yield* addressFindings({ ...common, owner: step.ask, at: "after", key: "after", address: step.ask.after });
      if (step.ask.kind !== "predict") continue;
      const { ask } = step;
      if (ask.before !== undefined) yield* addressFindings({ ...common, owner: ask, at: "before", key: "before", address: ask.before });
      yield* unknownIds(files, graph, ask);
      yield* notInView(files, graph, step, ask);
    }
  }
}

interface AddressUse {
  readonly files: LessonFiles;
  readonly graph: ConceptGraph;
  readonly owner: object;
  /** Key of the owner that has the address. */
  readonly at: string;
  /** The field that the finding names. */
  readonly key: string;
  readonly address: string;
}

function* addressFindings({ files, graph, owner, at, key, address }: AddressUse): Iterable<Finding> {
  for (const { parameter, value, why } of openLessonView(graph, address).issues) {
    const nearest =
      why === "unknown-id"
        ? findNearest(
            value,
            graph.nodes.map((node) => node.id),
          )
        : undefined;
    yield { code: "lesson-address", location: files.locationOf(owner, at), key, parameter, value, why, nearest };
  }
}

/** Checks that each id under `of` is one of the graph, and of the kind that the step hides. */
function* unknownIds(files: LessonFiles, graph: ConceptGraph, { hides, of: ids, also = [] }: PredictEntry): Iterable<Finding> {
  yield* unknownNodes(files, graph, also, "also");
  if (hides === "speaker" || hides === "side") yield* unknownNodes(files, graph, ids, "of");
  for (const [index, id] of ids.entries()) {
    const location = files.locationOf(ids, index);
    if (hides === "edge") {
      const edgeIds = function* () {
        for (const edge of graph.edges) yield edge.id;
      };
      if (!graph.findEdge(id)) yield { code: "lesson-edge-unknown", location, id, nearest: findNearest(id, edgeIds()) };
    } else if (hides === "number") {
      const claim = graph.findClaim(id);
      const claimIds = graph.claims.map((each) => each.id);
      if (!claim) yield { code: "claim-unknown", location, id, nearest: findNearest(id, claimIds) };
      else if (!claim.quantity) yield { code: "lesson-no-number", location, id };
    }
  }
}

function* unknownNodes(files: LessonFiles, graph: ConceptGraph, ids: readonly string[], key: string): Iterable<Finding> {
  for (const [index, id] of ids.entries())
    if (!graph.findNode(id))
      yield {
        code: "node-unknown",
        location: files.locationOf(ids, index),
        id,
        key,
        nearest: findNearest(
          id,
          graph.nodes.map((node) => node.id),
        ),
      };
}

function* notInView(files: LessonFiles, graph: ConceptGraph, step: StepEntry, ask: PredictEntry): Iterable<Finding> {
  if (ask.of.length === 0) {
    yield { code: "lesson-nothing-hidden", location: files.locationOf(ask, "of") };
    return;
  }
  const { view } = openLessonView(graph, step.view ?? "");
  if (ask.hides === "side" && view.selection.kind !== "compare") {
    yield { code: "lesson-side-without-comparison", location: files.locationOf(ask, "hides") };
    return;
  }
  const subject = hiddenSubject(ask, graph);
  const shown = shownInView(graph, view);
  for (const id of missingIn(subject, shown)) yield { code: "lesson-hidden-not-in-view", location: files.locationOf(ask, "of"), id };
}

const missingIn = ({ nodes, edges, claims }: HiddenSubject, shown: ReturnType<typeof shownInView>): readonly string[] => [
  ...nodes.filter(({ id }) => !shown.nodes.has(id)).map(({ id }) => id),
  ...edges.filter((edge) => !edge.claims.some(({ id }) => shown.claims.has(id))).map(({ id }) => id),
  ...claims.filter(({ id }) => !shown.claims.has(id)).map(({ id }) => id),
];
