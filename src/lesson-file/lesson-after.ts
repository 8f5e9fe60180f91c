import type { ConceptGraph } from "../graph/concept-graph.ts";
import type { Finding } from "../language/findings.ts";
import type { LessonFiles } from "./lesson-files.ts";
import { openLessonView, shownInView } from "./lesson-view.ts";

/** Checks that the view after the reveal of a choice shows both ends of each claim that bears out its answer. */
export function* lessonAfter(files: LessonFiles, graph: ConceptGraph): Iterable<Finding> {
  for (const { content } of files.lessons)
    for (const { ask } of content.steps) {
      if (ask.kind !== "choose" || ask.after === undefined) continue;
      const { nodes } = shownInView(graph, openLessonView(graph, ask.after).view);
      const claims = ask.claims.flatMap((id) => graph.findClaim(id) ?? []);
      const missing = claims.flatMap(({ id, from, to }) => [from, to].filter((node) => !nodes.has(node)).map((node) => ({ id, node })));
      const seen = new Set<string>();
      for (const { id, node } of missing) {
        if (seen.has(node)) continue;
        seen.add(node);
        yield { code: "lesson-after-lacks", location: files.locationOf(ask, "after"), id, node };
      }
    }
}
