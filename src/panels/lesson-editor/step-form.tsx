import { computed } from "@preact/signals";
import { useId } from "preact/hooks";
import { lessonEditorWords } from "../../language/lesson-editor.ts";
import { claimChoices, hidingChoices } from "../../lesson-file/lesson-choices.ts";
import type { WrittenStep } from "../../lesson-file/written-lesson.ts";
import { hidingKinds } from "../../model/lesson.ts";
import { language } from "../../state/current-view.ts";
import { loadedGraph } from "../../state/graph-state.ts";
import { edit } from "../../state/lesson-making.ts";
import { ChoicesField } from "./choices-field.tsx";
import { BilingualField } from "./fields.tsx";
import { OptionsForm } from "./options-form.tsx";
import { ViewField } from "./view-field.tsx";

const w = computed(() => lessonEditorWords[language.value]);
const kinds = ["show", "predict", "choose", "poll", "discuss"] as const;

interface StepFormProps {
  readonly step: WrittenStep;
  readonly index: number;
  /** The number of steps. */
  readonly count: number;
}

/** The fields of one step. */
export function StepForm({ step, index, count }: StepFormProps) {
  const id = useId();
  const path = ["steps", index] as const;
  const { ask } = step;
  const kind = ask?.kind ?? "show";
  const claims = claimChoices(loadedGraph.value, step.view ?? "", language.value);
  const isAnswered = kind === "predict" || kind === "choose";
  return (
    <div class="step-form">
      <p class="tools">
        <button type="button" class="quiet" disabled={index === 0} onClick={() => edit({ type: "move-step", from: index, to: index - 1 })}>
          {w.value.up}
        </button>
        <button
          type="button"
          class="quiet"
          disabled={index === count - 1}
          onClick={() => edit({ type: "move-step", from: index, to: index + 1 })}
        >
          {w.value.down}
        </button>
        <button type="button" class="quiet" onClick={() => edit({ type: "remove-step", index })}>
          {w.value.removeStep}
        </button>
      </p>
      <BilingualField label={w.value.title} path={[...path, "title"]} value={step.title} />
      <p class="field">
        <label for={`${id}-minutes`}>{w.value.minutes}</label>
        <input
          id={`${id}-minutes`}
          type="number"
          min={1}
          value={step.minutes ?? ""}
          onChange={({ currentTarget }) => edit({ type: "set", path: [...path, "minutes"], value: Number(currentTarget.value) })}
        />
      </p>
      <ViewField label={w.value.view} path={[...path, "view"]} value={step.view} />
      <BilingualField label={w.value.text} path={[...path, "text"]} value={step.text} rows={6} hint={w.value.textHint} />
      <ChoicesField label={w.value.claims} choices={claims} path={[...path, "claims"]} value={step.claims} />
      <BilingualField label={w.value.notes} path={[...path, "notes"]} value={step.notes} rows={3} />
      <p class="field">
        <label for={`${id}-kind`}>{w.value.kind}</label>
        <select id={`${id}-kind`} value={kind} onChange={({ currentTarget }) => setKind(index, currentTarget.value)}>
          {kinds.map((each) => (
            <option key={each} value={each}>
              {w.value.kinds[each]}
            </option>
          ))}
        </select>
      </p>
      {kind !== "show" && <BilingualField label={w.value.question} path={[...path, "ask", "question"]} value={ask?.question} />}
      {kind === "predict" && (
        <>
          <p class="field">
            <label for={`${id}-hides`}>{w.value.hides}</label>
            <select
              id={`${id}-hides`}
              value={ask?.hides}
              onChange={({ currentTarget }) => edit({ type: "set", path: [...path, "ask", "hides"], value: currentTarget.value })}
            >
              {hidingKinds.map((each) => (
                <option key={each} value={each}>
                  {w.value.hiding[each]}
                </option>
              ))}
            </select>
          </p>
          <ChoicesField
            label={w.value.of}
            choices={hidingChoices(loadedGraph.value, step.view ?? "", ask?.hides ?? "speaker", language.value)}
            path={[...path, "ask", "of"]}
            value={ask?.of}
          />
        </>
      )}
      {(kind === "choose" || kind === "poll") && <OptionsForm index={index} options={ask?.options ?? []} isChoice={kind === "choose"} />}
      {kind === "choose" && (
        <ViewField label={w.value.after} path={[...path, "ask", "after"]} value={ask?.after} hint={w.value.afterHint} />
      )}
      {isAnswered && (
        <>
          <BilingualField label={w.value.answer} path={[...path, "ask", "answer"]} value={ask?.answer} rows={4} />
          <ChoicesField label={w.value.answerClaims} choices={claims} path={[...path, "ask", "claims"]} value={ask?.claims} />
        </>
      )}
    </div>
  );
}

function setKind(index: number, value: string): void {
  const kind = kinds.find((each) => each === value);
  if (kind) edit({ type: "ask", index, kind });
}
