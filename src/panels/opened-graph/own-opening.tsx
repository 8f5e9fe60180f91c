import { useEffect, useRef } from "preact/hooks";
import { importFaultText } from "../../language/imports.ts";
import { language } from "../../state/current-view.ts";
import { cancelOwnFile, openOwnGraphAnyway, ownFileBefore, ownStage } from "../../state/own-reading.ts";
import { FilePicker } from "./file-picker.tsx";
import { ownWords } from "./own-words.ts";

/** The screen while no graph is shown: the choice of a file, its progress, or why it cannot be opened. */
export function OwnOpening() {
  const heading = useRef<HTMLHeadingElement>(null);
  const { value: stage } = ownStage;
  useEffect(() => heading.current?.focus(), [stage.kind]);
  const w = ownWords.value;
  return (
    <main class="own-opening">
      <h1 ref={heading} tabIndex={-1}>
        {stage.kind === "refused" ? (stage.reading.canOpenAnyway ? w.refused : w.unopenable)(stage.request.name) : w.title}
      </h1>
      <Stage />
    </main>
  );
}

function Stage() {
  const w = ownWords.value;
  const { value: stage } = ownStage;
  switch (stage.kind) {
    case "reading":
      return <Progress name={stage.name} done={stage.done} />;
    case "refused": {
      const { request, reading } = stage;
      return (
        <>
          <div role="alert">
            <ul class="own-notes">
              {reading.faults.map((fault, index) => (
                <li key={index}>{importFaultText(fault, language.value, reading)}</li>
              ))}
            </ul>
          </div>
          {reading.canOpenAnyway && <p class="hint">{w.anywayHint}</p>}
          <p class="tools">
            {reading.canOpenAnyway && (
              <button type="button" class="primary" onClick={() => void openOwnGraphAnyway(request)}>
                {w.anyway}
              </button>
            )}
            <FilePicker label={w.another} isPrimary={!reading.canOpenAnyway} />
            <ReturnButton />
          </p>
        </>
      );
    }
    case "failed":
      return (
        <>
          <p role="alert">{w.failed(stage.name)}</p>
          <p class="tools">
            <FilePicker label={w.another} isPrimary />
            <ReturnButton />
          </p>
        </>
      );
    default:
      return (
        <>
          <p>{w.deck}</p>
          <p class="tools">
            <FilePicker label={w.choose} isPrimary />
            <span>{w.orDrop}</span>
          </p>
          <p class="hint">{w.formats}</p>
        </>
      );
  }
}

/** Leads back to the graph that was shown before the file that cannot be opened. */
function ReturnButton() {
  const { value: before } = ownFileBefore;
  if (!before) return null;
  return (
    <button type="button" class="quiet" onClick={() => void cancelOwnFile()}>
      {ownWords.value.returnTo(before.name)}
    </button>
  );
}

function Progress({ name, done }: { readonly name: string; readonly done: number | undefined }) {
  const w = ownWords.value;
  return (
    <>
      <p role="status">{done === undefined ? w.reading(name) : w.layingOut(name, Math.round(done * 100))}</p>
      <progress aria-label={w.reading(name)} {...(done !== undefined && { value: done })} max={1} />
      <p class="tools">
        <button type="button" class="quiet" onClick={() => void cancelOwnFile()}>
          {w.cancel}
        </button>
      </p>
    </>
  );
}
