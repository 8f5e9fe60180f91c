import { computed } from "@preact/signals";
import { useId } from "preact/hooks";
import { lessonEditorWords } from "../../language/lesson-editor.ts";
import { isUnwritten } from "../../lesson-file/lesson-places.ts";
import { type Bilingual, langOf } from "../../model/bilingual.ts";
import { language } from "../../state/current-view.ts";
import { edit } from "../../state/lesson-making.ts";

type Path = readonly (string | number)[];

const w = computed(() => lessonEditorWords[language.value]);

interface BilingualFieldProps {
  readonly label: string;
  readonly path: Path;
  readonly value: Partial<Bilingual> | undefined;
  /** Rows of a text of several lines; without it, the text is one line. */
  readonly rows?: number;
  readonly hint?: string;
}

/** A text in both languages, that of the page first. */
export function BilingualField({ label, path, value, rows, hint }: BilingualFieldProps) {
  const languages = language.value === "en" ? (["en", "zh"] as const) : (["zh", "en"] as const);
  return (
    <fieldset class="bilingual">
      <legend>{label}</legend>
      {hint && <p class="hint">{hint}</p>}
      {languages.map((each) => {
        const common = {
          lang: langOf(each),
          "aria-label": `${label} (${w.value.inLanguage[each]})`,
          value: writtenText(value?.[each]),
          onChange: ({ currentTarget }: { readonly currentTarget: HTMLInputElement | HTMLTextAreaElement }) =>
            edit({ type: "say", path, language: each, text: currentTarget.value.trim(), isFirst: each === language.value }),
        };
        return (
          <div key={each}>
            <span class="hint" aria-hidden="true">
              {w.value.inLanguage[each]}
            </span>
            {rows ? <textarea rows={rows} {...common} /> : <input type="text" {...common} />}
          </div>
        );
      })}
    </fieldset>
  );
}

/** A text that is not written yet is an empty field. */
const writtenText = (text: string | undefined): string => (typeof text === "string" && !isUnwritten(text) ? text : "");

interface ListFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly path: Path;
  readonly value: readonly string[] | undefined;
}

/** Ids, separated by spaces. */
export function IdsField({ label, hint, path, value }: ListFieldProps) {
  const id = useId();
  return (
    <p class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        value={Array.isArray(value) ? value.join(" ") : ""}
        aria-describedby={`${id}-hint`}
        onChange={({ currentTarget }) => {
          const ids = currentTarget.value.split(/[\s,，、]+/u).filter((each) => each !== "");
          edit({ type: "set", path, value: ids });
        }}
      />
      <span class="hint" id={`${id}-hint`}>
        {hint}
      </span>
    </p>
  );
}
