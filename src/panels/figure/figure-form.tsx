import type { ComponentChildren } from "preact";
import { useId, useState } from "preact/hooks";
import { figureFormats } from "../../figure/figure-formats.ts";
import { frameIds, isFrame, parseFrame } from "../../figure/figure-frames.ts";
import { figurePaletteIds } from "../../figure/figure-palette.ts";
import type { FigureContent, MadeFigure } from "../../figure/make-figure.ts";
import { sourceChoices } from "../../figure/sheet-options.ts";
import { savingWords } from "../../language/save-dialog.ts";
import { isWholeAddress } from "../../model/site.ts";
import { citedView } from "../../state/cited-address.ts";
import { language } from "../../state/current-view.ts";
import { chooseFigure, figureChoices } from "../../state/figure-choices.ts";
import { SelectMenu } from "../../ui/select-menu.tsx";
import type { WrittenTexts } from "./use-figure.ts";

interface FormProps {
  readonly contents: readonly FigureContent[];
  readonly figure: MadeFigure | undefined;
  readonly written: WrittenTexts;
  readonly write: (written: WrittenTexts) => void;
}

/** The choices of a figure, and its texts. */
export function FigureForm({ contents, figure, written, write }: FormProps) {
  const w = savingWords[language.value];
  const { content, palette, sources, hasQr, format, hasOutlines } = figureChoices.value;
  const isLaidOut = contents.length > 1 && content !== "as-seen";
  return (
    <div class="figure-form">
      {contents.length > 1 ? (
        <p class="figure-field">
          <SelectMenu
            label={w.content}
            value={contents.includes(content) ? content : (contents[0] ?? "as-seen")}
            options={contents.map((id) => [id, w.contents[id]])}
            select={(to) => chooseFigure({ content: to })}
          />
        </p>
      ) : (
        <p class="hint">{w.nothingSelected}</p>
      )}
      <FrameChoice />
      <p class="figure-field">
        <SelectMenu
          label={w.palette}
          value={palette}
          options={figurePaletteIds.map((id) => [id, w.palettes[id]])}
          select={(to) => chooseFigure({ palette: to })}
        />
      </p>
      {isLaidOut && (
        <>
          <p class="figure-field">
            <SelectMenu
              label={w.sources}
              value={sources}
              options={sourceChoices.map((id) => [id, w.sourceChoices[id]])}
              select={(to) => chooseFigure({ sources: to })}
            />
          </p>
          <QrChoice hasQr={hasQr} />
        </>
      )}
      <TextField label={w.figureTitle} value={written.title ?? figure?.title ?? ""} write={(title) => write({ ...written, title })} />
      <TextField label={w.deck} value={written.deck ?? figure?.deck ?? ""} write={(deck) => write({ ...written, deck })} />
      {(written.title !== undefined || written.deck !== undefined) && (
        <button type="button" class="quiet" onClick={() => write({})}>
          {w.usual}
        </button>
      )}
      <fieldset class="figure-formats">
        <legend>{w.format}</legend>
        {figureFormats.map((id) => (
          <label key={id}>
            <input type="radio" name="format" value={id} checked={id === format} onChange={() => chooseFigure({ format: id })} />{" "}
            {id.toUpperCase()}
          </label>
        ))}
      </fieldset>
      {format === "svg" && (
        <label class="figure-check">
          <input type="checkbox" checked={hasOutlines} onChange={(event) => chooseFigure({ hasOutlines: event.currentTarget.checked })} />{" "}
          {w.outlines}
        </label>
      )}
    </div>
  );
}

/** A frame from the list, or a size of one's own. */
function FrameChoice() {
  const w = savingWords[language.value];
  const { frame } = figureChoices.value;
  const isListed = frameIds.some((id) => id === frame);
  const [isOwn, setOwn] = useState(!isListed);
  const [text, setText] = useState(isListed ? "120x80mm" : frame);
  const parsed = parseFrame(text);
  const take = (size: string): void => {
    setText(size);
    if (isFrame(parseFrame(size))) chooseFigure({ frame: size });
  };
  return (
    <>
      <p class="figure-field">
        <SelectMenu
          label={w.frame}
          value={isOwn ? "own" : frame}
          options={[...frameIds.map((id) => [id as string, w.frames[id]] as const), ["own", w.otherFrame]]}
          select={(to) => {
            setOwn(to === "own");
            if (to === "own") take(text);
            else chooseFigure({ frame: to });
          }}
        />
      </p>
      {isOwn && (
        <TextField label={w.ownFrame} value={text} write={take}>
          {isFrame(parsed) ? null : (
            <span class="warning" role="alert">
              {parsed.fault === "unreadable"
                ? w.frameProblem.unreadable
                : w.frameProblem[parsed.fault](parsed.fault === "too-small" ? parsed.from : parsed.to, parsed.unit)}
            </span>
          )}
        </TextField>
      )}
    </>
  );
}

function QrChoice({ hasQr }: { readonly hasQr: boolean }) {
  const w = savingWords[language.value];
  const hasSite = isWholeAddress(citedView());
  const id = useId();
  return (
    <>
      <label class="figure-check">
        <input
          type="checkbox"
          checked={hasQr && hasSite}
          disabled={!hasSite}
          aria-describedby={hasSite ? undefined : id}
          onChange={(event) => chooseFigure({ hasQr: event.currentTarget.checked })}
        />{" "}
        {hasSite ? w.qr : w.qrNeedsSite}
      </label>
      {!hasSite && (
        <p class="hint" id={id}>
          {w.siteNotSet}
        </p>
      )}
    </>
  );
}

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly write: (text: string) => void;
  readonly children?: ComponentChildren;
}

/** Longest text that a field takes; a sheet shows two lines of it. */
const maxText = 300;

function TextField({ label, value, write, children }: TextFieldProps) {
  const id = useId();
  return (
    <p class="figure-field">
      <label for={id}>{label}</label>
      <input id={id} type="text" value={value} maxLength={maxText} onInput={(event) => write(event.currentTarget.value)} />
      {children}
    </p>
  );
}
