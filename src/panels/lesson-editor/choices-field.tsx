import { computed } from "@preact/signals";
import { useId } from "preact/hooks";
import { lessonEditorWords } from "../../language/lesson-editor.ts";
import type { Choice } from "../../lesson-file/lesson-choices.ts";
import { language } from "../../state/current-view.ts";
import { edit } from "../../state/lesson-making.ts";
import { IdsField } from "./fields.tsx";

const w = computed(() => lessonEditorWords[language.value]);

interface ChoicesFieldProps {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly path: readonly (string | number)[];
  readonly value: readonly string[] | undefined;
}

/** A list to choose from, of what the view of the step shows; ids can be written below it. */
export function ChoicesField({ label, choices, path, value = [] }: ChoicesFieldProps) {
  const id = useId();
  const toggle = (choice: string, isOn: boolean): void => {
    const ids = isOn ? [...value, choice] : value.filter((each) => each !== choice);
    edit({ type: "set", path, value: ids });
  };
  return (
    <fieldset class="choices">
      <legend>{label}</legend>
      {choices.length === 0 && <p class="hint">{w.value.noChoices}</p>}
      <ul>
        {choices.map((choice) => (
          <li key={choice.id}>
            <label for={`${id}-${choice.id}`}>
              <input
                id={`${id}-${choice.id}`}
                type="checkbox"
                checked={value.includes(choice.id)}
                onChange={({ currentTarget }) => toggle(choice.id, currentTarget.checked)}
              />{" "}
              {choice.text}
            </label>
          </li>
        ))}
      </ul>
      <details>
        <summary>{w.value.ids(value.length)}</summary>
        <IdsField label={w.value.idsOf(label)} hint={w.value.idsHint} path={path} value={value} />
      </details>
    </fieldset>
  );
}
