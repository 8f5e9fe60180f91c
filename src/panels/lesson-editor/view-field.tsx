import { computed } from "@preact/signals";
import { lessonEditorWords } from "../../language/lesson-editor.ts";
import { language } from "../../state/current-view.ts";
import { edit, presentView, showViewOnMap } from "../../state/lesson-making.ts";
import { isEditorOpen } from "../../state/made-lesson.ts";

const w = computed(() => lessonEditorWords[language.value]);

interface ViewFieldProps {
  readonly label: string;
  readonly path: readonly (string | number)[];
  /** An address of the page, after "#". */
  readonly value: string | undefined;
  /** Says what the view is for; the view can then be left out. */
  readonly hint?: string;
}

/** A view of the map: the present one can be taken, and it can be shown. */
export function ViewField({ label, path, value, hint }: ViewFieldProps) {
  return (
    <p class="field">
      <span>{label}</span> <code>{value ?? ""}</code>
      <button type="button" class="quiet" onClick={() => edit({ type: "set", path, value: presentView() || undefined })}>
        {w.value.usePresentView}
      </button>
      {(hint === undefined || value !== undefined) && (
        <button
          type="button"
          class="quiet"
          onClick={() => {
            isEditorOpen.value = false;
            showViewOnMap(value ?? "");
          }}
        >
          {w.value.showView}
        </button>
      )}
      {hint !== undefined && value !== undefined && (
        <button type="button" class="quiet" onClick={() => edit({ type: "set", path, value: undefined })}>
          {w.value.removeView}
        </button>
      )}
      {hint !== undefined && <span class="hint">{hint}</span>}
    </p>
  );
}
