import { computed } from "@preact/signals";
import { lessonWords } from "../../language/lesson.ts";
import type { ClaimId } from "../../model/built.ts";
import { confidences } from "../../model/confidences.ts";
import type { LessonId, LessonStep } from "../../model/lesson.ts";
import { standings } from "../../model/standings.ts";
import { language, words } from "../../state/current-view.ts";
import { loadedGraph } from "../../state/graph-state.ts";
import { HandoutButtons } from "./handout-buttons.tsx";

const w = computed(() => lessonWords[language.value]);

/** The claims that text and answer of a step rest on, for the teacher: statement, speaker, evidence, and how certain it is. */
export function NotesClaims({ step: { claims, ask } }: { readonly step: LessonStep }) {
  const l = language.value;
  const graph = loadedGraph.value;
  const ids: ReadonlySet<ClaimId> = new Set([...claims, ...("claims" in ask ? ask.claims : [])]);
  const found = graph.claims.filter(({ id, statement }) => ids.has(id) && statement[l] !== "");
  if (found.length === 0) return null;
  return (
    <section class="notes-claims" aria-labelledby="notes-claims">
      <h3 id="notes-claims">{w.value.claims}</h3>
      <ul>
        {found.map(({ id, statement, speaker, standing, confidence }) => (
          <li key={id}>
            {statement[l]}{" "}
            <span class="provenance">
              {words.value.series(
                [
                  speaker === undefined ? "" : (graph.findNode(speaker)?.name[l] ?? ""),
                  standings[standing].name[l],
                  confidence === "certain" ? "" : confidences[confidence].name[l],
                ].filter((text) => text !== ""),
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A list for the time before the class comes in; shown until the lesson has begun. */
export function Preparation({ lesson }: { readonly lesson: LessonId }) {
  return (
    <section class="preparation" aria-labelledby="preparation">
      <h3 id="preparation">{w.value.preparation}</h3>
      <ul>
        {w.value.preparations.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <HandoutButtons lesson={lesson} name="preparation" />
    </section>
  );
}
