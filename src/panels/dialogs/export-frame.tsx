import type { Signal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { words } from "../../state/current-view.ts";
import type { ExportOutcome } from "../../state/save-export.ts";
import { ExportStatus, exportWordsNow } from "./export-choices.tsx";
import "./dialog.css";
import "./export-dialog.css";

interface ExportFrameProps {
  /** The id of the dialog's title. */
  readonly title: string;
  readonly isOpen: Signal<boolean>;
  /** False while there is nothing to write yet. */
  readonly isReady: boolean;
  save(): Promise<ExportOutcome>;
  /** Further buttons. */
  readonly more?: ComponentChildren;
  /** The choices; rendered while the dialog is open. */
  readonly children: ComponentChildren;
}

/** A dialog that exports a graph: its choices, the button that saves, and what became of the file. */
export function ExportFrame({ title, isOpen, isReady, save, more, children }: ExportFrameProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [outcome, setOutcome] = useState<ExportOutcome | "writing" | undefined>();
  useEffect(() => {
    setOutcome(undefined);
    if (isOpen.value) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isOpen.value]);
  const write = (): void => {
    setOutcome("writing");
    // The page shows that it writes before it is busy.
    setTimeout(() => void save().then(setOutcome), 50);
  };
  return (
    <dialog
      ref={dialog}
      class="export-dialog"
      aria-labelledby={title}
      onClose={() => {
        isOpen.value = false;
      }}
    >
      <h2 id={title}>{exportWordsNow.value.title}</h2>
      {isOpen.value && children}
      <div class="dialog-status" role="status">
        <ExportStatus outcome={outcome} />
      </div>
      <p class="dialog-tools">
        <button type="button" class="primary" disabled={!isReady || outcome === "writing"} onClick={write}>
          {exportWordsNow.value.save}
        </button>
        <button type="button" class="quiet" onClick={() => dialog.current?.close()}>
          {words.value.close}
        </button>
        {more}
      </p>
    </dialog>
  );
}
