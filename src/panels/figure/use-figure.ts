/** The figure that the dialog shows: made anew whenever a choice changes. */
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { loadFigureFonts } from "../../device/figure-file.ts";
import { type FigureMaker, figureMaker } from "../../device/figure-maker.ts";
import { type FigureFrame, parseFrame } from "../../figure/figure-frames.ts";
import type { FigureResult } from "../../figure/figure-messages.ts";
import { type FigureFonts, metricOf } from "../../figure/font/figure-fonts.ts";
import type { Move } from "../../figure/layouts/placed.ts";
import type { FigureContent, FigureRequest } from "../../figure/make-figure.ts";
import { hierarchyOf } from "../../graph/hierarchy.ts";
import type { ActorId } from "../../model/built.ts";
import { figurePartsOf } from "../../selection/figure-parts.ts";
import { tab, view } from "../../state/current-view.ts";
import { answer } from "../../state/derived.ts";
import { figureChoices } from "../../state/figure-choices.ts";
import { requestOfView } from "../../state/figure-request.ts";
import { graph } from "../../state/graph-state.ts";
import { collection } from "../../state/own-collection.ts";
import { measuredMap } from "../../state/screen.ts";
import { shareView } from "../../state/share.ts";

/** The fonts of figures: "failed" where they could not be loaded. */
export type LoadedFonts = FigureFonts | "loading" | "failed";

export function useFigureFonts(): { readonly fonts: LoadedFonts; readonly retry: () => void } {
  const [fonts, setFonts] = useState<LoadedFonts>("loading");
  const load = (): void => {
    setFonts("loading");
    void loadFigureFonts().then((found) => setFonts(found ?? "failed"));
  };
  useEffect(load, []);
  return { fonts, retry: load };
}

/** The parts of the view that can be drawn; the map as it is always can. */
export function contentsFor(): readonly FigureContent[] {
  const { selection } = shareView();
  const isDrawn = figurePartsOf(selection).alone(selection) !== "nothing";
  const isParent = selection.kind === "node" && hierarchyOf(graph.value).children(selection.id).length > 0;
  return [
    ...(isDrawn ? (["laid-out"] as const) : []),
    ...(isParent ? (["family"] as const) : []),
    ...(tab.value === "matrix" ? (["matrix"] as const) : []),
    "as-seen",
  ];
}

/** The title and the line under it where the reader has written others. */
export interface WrittenTexts {
  readonly title?: string;
  readonly deck?: string;
}

/** The reader's changes to the figure. */
interface Changes {
  readonly written: WrittenTexts;
  readonly moves: ReadonlyMap<ActorId, Move>;
}

let maker: FigureMaker | undefined;

/** One for the page, whose fonts are loaded once: its worker keeps them and the graph while the dialog is closed. */
function makerWith(fonts: FigureFonts): FigureMaker {
  maker ??= figureMaker(fonts);
  return maker;
}

/** Milliseconds without a change of a text after which the figure follows it. */
const typingPause = 250;

export interface FigureState {
  /** The last figure that was made, or why there is none; undefined while there are no fonts, and where the frame is none. */
  readonly made: FigureResult | undefined;
  /** True while `made` is that of earlier choices. */
  readonly isStale: boolean;
}

/** Makes the figure of the choices; meanwhile the page shows what has been chosen. */
export function useFigure(fonts: LoadedFonts, { written, moves }: Changes): FigureState {
  const { content, frame, palette, sources, hasQr, format } = figureChoices.value;
  const metric = useMemo(() => (typeof fonts === "object" ? metricOf(fonts) : undefined), [fonts]);
  const [made, setMade] = useState<FigureResult | undefined>();
  const request = useMemo((): FigureRequest | undefined => {
    const parsed = parseFrame(frame);
    if (!metric || "fault" in parsed) return undefined;
    const contents = contentsFor();
    return {
      ...requestOfView(),
      content: contents.includes(content) ? content : (contents[0] ?? "as-seen"),
      frame: parsed satisfies FigureFrame,
      palette,
      metric,
      sources,
      isOneSheet: format !== "pdf",
      hasQr,
      ...written,
      moves,
    };
  }, [
    metric,
    graph.value,
    view.value,
    collection.value,
    answer.value,
    measuredMap.value,
    content,
    frame,
    palette,
    sources,
    hasQr,
    format,
    written,
    moves,
  ]);
  const [done, setDone] = useState<FigureRequest | undefined>();
  const texts = useRef(written);
  useLayoutEffect(() => {
    const isTyping = texts.current !== written;
    texts.current = written;
    let isNewest = true;
    const make = async (): Promise<void> => {
      const result = request && typeof fonts === "object" ? await makerWith(fonts).make(request) : undefined;
      if (!isNewest) return;
      setMade(result);
      setDone(request);
    };
    const timer = isTyping ? setTimeout(make, typingPause) : undefined;
    if (!isTyping) void make();
    return () => {
      isNewest = false;
      clearTimeout(timer);
    };
  }, [request]);
  return { made, isStale: done !== request };
}
