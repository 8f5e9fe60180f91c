import { useEffect, useRef, useState } from "preact/hooks";
import { copyBlob, copyText } from "../../device/clipboard.ts";
import { saveBlob } from "../../device/download.ts";
import { type FigureFiles, figureFiles } from "../../device/figure-file.ts";
import type { FigureFormat } from "../../figure/figure-formats.ts";
import type { MadeFigure } from "../../figure/make-figure.ts";
import { kept } from "../../graph/claim-digest.ts";
import { savingWords } from "../../language/save-dialog.ts";
import { citedView } from "../../state/cited-address.ts";
import { language } from "../../state/current-view.ts";
import { figureChoices } from "../../state/figure-choices.ts";
import { graph } from "../../state/graph-state.ts";
import type { LoadedFonts } from "./use-figure.ts";

interface ActionsProps {
  readonly figure: MadeFigure | undefined;
  readonly fonts: LoadedFonts;
  /** True while the figure is that of earlier choices, and waits to be made anew. */
  readonly isStale: boolean;
}

/** Buttons that save and copy the figure, with the progress of long work and what came of it. */
export function FigureActions({ figure, fonts, isStale }: ActionsProps) {
  const w = savingWords[language.value];
  const [status, setStatus] = useState("");
  const [share, setShare] = useState<number | undefined>();
  const running = useRef<AbortController | undefined>(undefined);
  const isBusy = share !== undefined;
  // Whoever closes the dialog does not wait for a file.
  useEffect(() => () => running.current?.abort(), []);

  /** Makes files and passes them on; says what came of it. */
  const make = async (format: FigureFormat, use: (blobs: readonly Blob[]) => string | Promise<string>): Promise<void> => {
    if (!figure || typeof fonts !== "object") return;
    const control = new AbortController();
    running.current = control;
    setStatus(w.drawing);
    setShare(0);
    try {
      const result = await figureFiles(format, figure.sheets, {
        fonts,
        provenance: {
          address: citedView(),
          dataVersion: graph.value.built.version,
          ...(figure.claims && { claims: kept(figure.claims) }),
        },
        hasOutlines: figureChoices.value.hasOutlines,
        onProgress: setShare,
        signal: control.signal,
      });
      if (result.kind !== "files") return setStatus(problemIn(result));
      const done = await use(result.blobs);
      setStatus(result.reducedTo ? `${done} ${w.reduced(result.reducedTo.width, result.reducedTo.height)}` : done);
    } catch {
      setStatus(control.signal.aborted ? w.cancelled : w.failed);
    } finally {
      setShare(undefined);
    }
  };

  const problemIn = (result: Exclude<FigureFiles, { readonly kind: "files" }>): string => {
    switch (result.kind) {
      case "missing-characters":
        return w.missing(result.characters);
      case "altered-canvas":
        return w.altered;
      case "no-canvas":
        return w.failed;
    }
  };

  const save = (): Promise<void> => {
    const { format } = figureChoices.value;
    return make(format, (blobs) => {
      const names = blobs.map((_, index) => `${figure?.fileStem}${index === 0 ? "" : `-${index + 1}`}.${format}`);
      for (const [index, blob] of blobs.entries()) saveBlob(blob, names[index] ?? "");
      return w.handedOver(names);
    });
  };
  const copyPicture = (format: "png" | "svg"): Promise<void> =>
    make(format, async ([blob]) => {
      const result = blob && (await (format === "png" ? copyBlob(blob) : copyText(await blob.text())));
      return result === "copied" ? w.copied : w.copyDenied;
    });
  const copyDescription = async (): Promise<void> =>
    setStatus((await copyText(figure?.description ?? "")) === "copied" ? w.copied : w.copyDenied);
  const isReady = figure !== undefined && !isBusy && !isStale;
  return (
    <div class="figure-actions">
      <p class="dialog-tools">
        <button type="button" class="primary" disabled={!isReady} onClick={save}>
          {w.go}
        </button>
        <button type="button" class="quiet" disabled={!isReady} onClick={() => copyPicture("png")}>
          {w.copyPng}
        </button>
        <button type="button" class="quiet" disabled={!isReady} onClick={() => copyPicture("svg")}>
          {w.copySvg}
        </button>
        <button type="button" class="quiet" disabled={!isReady} onClick={copyDescription}>
          {w.copyDescription}
        </button>
        {isBusy && (
          <button type="button" class="quiet" onClick={() => running.current?.abort()}>
            {w.cancel}
          </button>
        )}
      </p>
      {isBusy && <progress value={share} aria-label={w.drawing} />}
      <p class="dialog-status" role="status">
        {status}
      </p>
      {figure && (
        <details class="figure-description">
          <summary>{w.descriptionTitle}</summary>
          <p>{figure.description}</p>
        </details>
      )}
    </div>
  );
}
