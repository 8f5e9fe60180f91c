import { useEffect, useRef, useState } from "preact/hooks";
import { saveBlob } from "../../device/download.ts";
import type { FigureFile } from "../../device/figure-file.ts";
import { savingWords } from "../../language/save-dialog.ts";
import { figurePartsOf } from "../../selection/figure-parts.ts";
import { language, selection, words } from "../../state/current-view.ts";
import { answer } from "../../state/derived.ts";
import { figureOptions } from "../../state/figure-options.ts";
import { graph } from "../../state/graph-state.ts";
import { isSaving } from "../../state/screen.ts";
import "./dialog.css";

type Format = FigureFile["format"];
type Scope = "as-seen" | "ego-network";
type Size = "slide" | "print";

/** The dialog that saves the view, or the selection's ego network, as an image. */
export function SaveDialog() {
  const w = savingWords[language.value];
  const dialog = useRef<HTMLDialogElement>(null);
  const [format, setFormat] = useState<Format>("png");
  const [scope, setScope] = useState<Scope | undefined>();
  const [size, setSize] = useState<Size>("slide");
  const [status, setStatus] = useState("");
  const [isDrawing, setDrawing] = useState(false);
  const { value: selected } = selection;
  const parts = figurePartsOf(selected);
  const isCollection = parts.alone(selected) === "collection";
  const hasEgo = isCollection ? answer.value !== undefined : parts.alone(selected) === "with-neighbours";
  const selectedScope: Scope = hasEgo ? (scope ?? (isCollection ? "ego-network" : "as-seen")) : "as-seen";
  useEffect(() => {
    if (isSaving.value) {
      setStatus("");
      dialog.current?.showModal();
    } else dialog.current?.close();
  }, [isSaving.value]);

  const save = async (): Promise<void> => {
    setStatus(w.drawing);
    setDrawing(true);
    const code = await Promise.all([
      import("../../figure/compose.ts"),
      import("../../figure/sheet.ts"),
      import("../../device/figure-file.ts"),
    ]).catch(() => undefined);
    if (!code) {
      // Offline, or the site has a newer version whose files have other names.
      setStatus(w.codeMissing);
      setDrawing(false);
      return;
    }
    const [{ composeFigure }, { figureSizes }, { figureFile, loadFigureFonts }] = code;
    const name = `${fileStem(parts.fileName(selected))}-${language.value}.${format}`;
    try {
      const options = figureOptions(selectedScope, figureSizes[size]);
      const result = await figureFile(format, composeFigure(options), {
        fonts: await loadFigureFonts(),
        provenance: { address: options.address, dataVersion: graph.value.built.version },
      });
      if (result.kind === "file") saveBlob(result.blob, name);
      setStatus(sentenceOf(result, name));
    } catch {
      setStatus(w.failed);
    } finally {
      setDrawing(false);
    }
  };

  const sentenceOf = (result: FigureFile, name: string): string => {
    switch (result.kind) {
      case "file":
        return result.reducedTo ? w.savedSmaller(name, result.reducedTo.width, result.reducedTo.height) : w.saved(name);
      case "missing-characters":
        return w.missing(result.characters);
      case "no-fonts":
        return w.codeMissing;
      case "altered-canvas":
        return w.altered;
      case "no-canvas":
        return w.failed;
    }
  };

  return (
    <dialog
      ref={dialog}
      class="save"
      aria-labelledby="save-title"
      onClose={() => {
        isSaving.value = false;
      }}
    >
      <h2 id="save-title">{w.title}</h2>
      <RadioGroup
        name="format"
        label={w.format}
        value={format}
        select={(to: Format) => setFormat(to)}
        options={[
          ["png", "PNG"],
          ["svg", "SVG"],
          ["pdf", "PDF"],
        ]}
      />
      <RadioGroup
        name="scope"
        label={w.scope}
        value={selectedScope}
        select={(to: Scope) => setScope(to)}
        options={[
          ["as-seen", w.seen],
          ["ego-network", isCollection ? w.collection : hasEgo ? w.ego : w.egoNone],
        ]}
        off={hasEgo ? undefined : "ego-network"}
      />
      <RadioGroup
        name="size"
        label={w.size}
        value={size}
        select={(to: Size) => setSize(to)}
        options={[
          ["slide", w.slide],
          ["print", w.print],
        ]}
      />
      <p class="dialog-tools">
        <button type="button" class="primary" disabled={isDrawing} onClick={save}>
          {w.go}
        </button>
        <button type="button" class="quiet" onClick={() => dialog.current?.close()}>
          {words.value.close}
        </button>
      </p>
      <p class="dialog-status" role="status">
        {status}
      </p>
    </dialog>
  );
}

const fileStem = (id = "ai-safety-concept-graph"): string => id.replace(/[^a-z0-9-]+/g, "-").slice(0, 60);

interface RadioGroupProps<Value extends string> {
  readonly name: string;
  readonly label: string;
  readonly value: Value;
  readonly options: readonly (readonly [Value, string])[];
  readonly off?: Value | undefined;
  readonly select: (value: Value) => void;
}

function RadioGroup<Value extends string>({ name, label, value, options, off, select }: RadioGroupProps<Value>) {
  return (
    <fieldset>
      <legend>{label}</legend>
      {options.map(([id, text]) => (
        <label key={id}>
          <input type="radio" name={name} value={id} checked={id === value} disabled={id === off} onChange={() => select(id)} /> {text}
        </label>
      ))}
    </fieldset>
  );
}
