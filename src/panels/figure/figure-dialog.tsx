import { useEffect, useRef, useState } from "preact/hooks";
import { frameIds } from "../../figure/figure-frames.ts";
import type { Move } from "../../figure/layouts/placed.ts";
import { isMade, type MadeFigure } from "../../figure/make-figure.ts";
import { omittedPathsOf } from "../../figure/paths-shown.ts";
import { savingWords } from "../../language/save-dialog.ts";
import type { ActorId } from "../../model/built.ts";
import { language, selection, words } from "../../state/current-view.ts";
import { chooseFigure } from "../../state/figure-choices.ts";
import { openFigure } from "../../state/open-figure.ts";
import { isSaving } from "../../state/screen.ts";
import "../dialogs/dialog.css";
import "./figure.css";
import { FigureActions } from "./figure-actions.tsx";
import { FigureArrange } from "./figure-arrange.tsx";
import { FigureForm } from "./figure-form.tsx";
import { FigurePreview } from "./figure-preview.tsx";
import { contentsFor, useFigure, useFigureFonts, type WrittenTexts } from "./use-figure.ts";

/** The dialog that shows and saves a figure of the view. */
export function FigureDialog() {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (isSaving.value) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isSaving.value]);
  return (
    <dialog
      ref={dialog}
      class="save"
      aria-labelledby="save-title"
      onClose={() => {
        isSaving.value = false;
      }}
    >
      <div class="figure-head">
        <h2 id="save-title">{savingWords[language.value].title}</h2>
        <OpenSaved close={() => dialog.current?.close()} />
        <button type="button" class="quiet" onClick={() => dialog.current?.close()}>
          {words.value.close}
        </button>
      </div>
      {isSaving.value && <FigureMaker key={JSON.stringify(selection.value)} />}
    </dialog>
  );
}

/** Opens the view of a figure that was saved before. */
function OpenSaved({ close }: { readonly close: () => void }) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={picker}
        type="file"
        hidden
        accept=".png,.svg,.pdf"
        onChange={({ currentTarget: { files } }) => {
          const file = files?.[0];
          if (!file) return;
          close();
          void openFigure(file);
        }}
      />
      <button type="button" class="quiet open-saved" onClick={() => picker.current?.click()}>
        {savingWords[language.value].openSaved}
      </button>
    </>
  );
}

/** The preview, and beside it the choices; its texts belong to one selection. */
function FigureMaker() {
  const w = savingWords[language.value];
  const { fonts, retry } = useFigureFonts();
  const [written, write] = useState<WrittenTexts>({});
  const [sheet, setSheet] = useState(0);
  const [moves, setMoves] = useState<ReadonlyMap<ActorId, Move>>(new Map());
  const { made, isStale } = useFigure(fonts, { written, moves });
  const figure = made && isMade(made) ? made : undefined;
  const sheets = figure?.sheets ?? [];
  const movable = figure?.composed;
  // Set last, the newest move counts where two claim one rank.
  const move = (id: ActorId, to: Move): void => {
    setFixed(undefined);
    setMoves(new Map([...[...moves].filter(([other]) => other !== id), [id, to]]));
  };
  const [fixed, setFixed] = useState<string | undefined>();
  const drawing = sheets[Math.min(sheet, sheets.length - 1)];
  return (
    <div class="figure-maker">
      <section class="figure-preview" aria-label={w.preview} aria-busy={isStale}>
        {fonts === "loading" && <p class="hint">{w.loadingFonts}</p>}
        {fonts === "failed" && (
          <p role="alert">
            {w.codeMissing}{" "}
            <button type="button" class="quiet" onClick={retry}>
              {words.value.reload}
            </button>
          </p>
        )}
        {typeof fonts === "object" && drawing && (
          <FigurePreview
            drawing={drawing}
            fonts={fonts}
            label={drawing.title}
            movable={drawing === sheets[0] ? movable : undefined}
            move={move}
            refuse={({ node }) => setFixed(node.label[language.value])}
          />
        )}
        {movable && <FigureArrange figure={movable} hasMoves={moves.size > 0} move={move} reset={() => setMoves(new Map())} />}
        <p class="figure-fixed hint" role="status">
          {fixed !== undefined && w.fixed(fixed)}
        </p>
        {made && !isMade(made) && <p role="alert">{w.noFigure[made.fault]}</p>}
        {sheets.length > 1 && (
          <p class="figure-sheets">
            {sheets.map((_, index) => (
              <button key={index} type="button" class="quiet" aria-pressed={index === sheet} onClick={() => setSheet(index)}>
                {w.sheetOf(index + 1, sheets.length)}
              </button>
            ))}
          </p>
        )}
        {figure && <Omissions figure={figure} />}
        {figure?.composed && <ClaimsNotListed claims={figure.composed.claimsNotListed} />}
      </section>
      <FigureForm contents={contentsFor()} figure={figure} written={written} write={write} />
      <FigureActions figure={figure} fonts={fonts} isStale={isStale} />
    </div>
  );
}

/** Says that the sheet has no room to write its claims out, and has the list made on further sheets. */
function ClaimsNotListed({ claims }: { readonly claims: number }) {
  const w = savingWords[language.value];
  if (claims === 0) return null;
  return (
    <p class="figure-left-out" role="status">
      {w.notListed(claims)}{" "}
      <button type="button" class="quiet" onClick={() => chooseFigure({ sources: "next-sheet" })}>
        {w.listNext}
      </button>
    </p>
  );
}

/** Says what the frame has no room for, and leads to one that has. */
function Omissions({ figure: { composed, omittedLines } }: { readonly figure: MadeFigure }) {
  const w = savingWords[language.value];
  if (omittedLines && omittedLines.rows + omittedLines.columns > 0)
    return (
      <p class="figure-left-out" role="status">
        {w.leftLines(omittedLines.rows, omittedLines.columns)}
      </p>
    );
  if (!composed) return null;
  if (composed.subject.kind === "path") {
    const paths = omittedPathsOf(composed.subject);
    return paths === 0 ? null : (
      <p class="figure-left-out" role="status">
        {w.leftPaths(paths)}
      </p>
    );
  }
  const { nodes, claims, allFitIn } = composed.omitted;
  const merged = composed.subject.nodes.flatMap(({ members }) => (members ? [members] : []));
  const areByVerb = composed.subject.nodes.some(({ isCount }) => isCount === true);
  if (nodes.length === 0 && merged.length === 0) return null;
  const larger = frameIds.find((id) => id === allFitIn);
  return (
    <p class="figure-left-out" role="status">
      {nodes.length > 0 && `${w.left(nodes.length, claims)} `}
      {merged.length > 0 && `${w.mergedNodes(new Set(merged.flat()).size, merged.length, areByVerb)} `}
      {larger && (
        <button type="button" class="quiet" onClick={() => chooseFigure({ frame: larger })}>
          {w.allFitIn(w.frames[larger])}
        </button>
      )}
    </p>
  );
}
