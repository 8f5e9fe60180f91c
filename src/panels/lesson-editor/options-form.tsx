import { computed } from "@preact/signals";
import { lessonEditorWords } from "../../language/lesson-editor.ts";
import type { WrittenAsk } from "../../lesson-file/written-lesson.ts";
import { language } from "../../state/current-view.ts";
import { edit } from "../../state/lesson-making.ts";
import { BilingualField } from "./fields.tsx";

const w = computed(() => lessonEditorWords[language.value]);

interface OptionsFormProps {
  /** Index of the step. */
  readonly index: number;
  readonly options: NonNullable<WrittenAsk["options"]>;
  /** True if one option is right; else they are voted on. */
  readonly isChoice: boolean;
}

/** The options of a question. */
export function OptionsForm({ index, options, isChoice }: OptionsFormProps) {
  return (
    <fieldset class="options-form">
      <legend>{w.value.options}</legend>
      {options.map((option, number) => (
        <div key={number}>
          <BilingualField
            label={w.value.option(number + 1)}
            path={["steps", index, "ask", "options", number, ...(isChoice ? ["text"] : [])]}
            value={isChoice ? option.text : option}
          />
          {isChoice && (
            <label>
              <input
                type="radio"
                name={`right-${index}`}
                checked={option.right === true}
                onChange={() => edit({ type: "mark-right", index, option: number })}
              />{" "}
              {w.value.isRight}
            </label>
          )}
          <button
            type="button"
            class="quiet"
            disabled={options.length <= 2}
            onClick={() => edit({ type: "remove-option", index, option: number })}
          >
            {w.value.removeOption(number + 1)}
          </button>
        </div>
      ))}
      <button type="button" class="quiet" onClick={() => edit({ type: "add-option", index })}>
        {w.value.addOption}
      </button>
    </fieldset>
  );
}
