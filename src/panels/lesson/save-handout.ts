/** Makes a handout and saves it. This code, and the fonts, are loaded when somebody asks for one. */
import { saveBlob } from "../../device/download.ts";
import { loadFigureFonts } from "../../device/figure-file.ts";
import { metricOf } from "../../figure/font/figure-fonts.ts";
import { pdfOf } from "../../figure/pdf/pdf.ts";
import type { HandoutKind } from "../../handout/handout-kinds.ts";
import { makeHandout } from "../../handout/make-handout.ts";
import type { BuiltLesson, LessonId } from "../../model/lesson.ts";
import { site } from "../../state/cited-address.ts";
import { language } from "../../state/current-view.ts";
import { loadedGraph } from "../../state/graph-state.ts";
import { loadLesson } from "../../state/load-lessons.ts";
import { ownLessons } from "../../state/own-lessons.ts";
import { textsLoaded } from "../../state/texts-loaded.ts";

export type SavedHandout =
  | { readonly kind: "saved"; readonly file: string }
  | { readonly kind: "not-saved"; readonly fault: "fonts" | "lesson" }
  /** These characters would be blanks. */
  | { readonly kind: "missing-characters"; readonly characters: readonly string[] };

/** Makes a handout in the language of the page, and saves it. */
export async function saveHandout(id: LessonId, kind: HandoutKind, onStep: (done: number, all: number) => void): Promise<SavedHandout> {
  const lesson = await lessonWithTexts(id);
  if (!lesson) return { kind: "not-saved", fault: "lesson" };
  const fonts = await loadFigureFonts();
  if (!fonts) return { kind: "not-saved", fault: "fonts" };
  const { pages, provenance, fileStem } = await makeHandout({
    ...{
      lesson,
      kind,
      paper: "a4",
      graph: loadedGraph.value,
      language: language.value,
      metric: metricOf(fonts),
      site: isOwn(id) ? undefined : site,
    },
    onStep: (done, all) => {
      onStep(done, all);
      return pageAnswers();
    },
  });
  const result = await pdfOf(pages, { fonts, provenance });
  if (result.kind === "missing-characters") return result;
  const file = `${fileStem}.pdf`;
  saveBlob(new Blob([result.bytes], { type: "application/pdf" }), file);
  return { kind: "saved", file };
}

/** A lesson of this device has no address that others could open. */
const isOwn = (id: LessonId): boolean => ownLessons.value.some(({ built }) => built?.id === id);

/** The lesson, once the statements of its claims are loaded as well; undefined if either cannot be. */
async function lessonWithTexts(id: LessonId): Promise<BuiltLesson | undefined> {
  try {
    const [lesson] = await Promise.all([loadLesson(id), textsLoaded()]);
    return lesson;
  } catch {
    return undefined;
  }
}

/** Lets the page draw and answer between two steps. */
const pageAnswers = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
