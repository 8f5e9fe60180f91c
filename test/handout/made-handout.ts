/** Makes handouts for tests, and reads all that is in them. */

import { loadGraph } from "../../src/curate/load-graph.ts";
import { readDataset } from "../../src/curate/read-dataset.ts";
import type { Drawing, GroupMark, Mark } from "../../src/figure/drawing.ts";
import { metricOf } from "../../src/figure/font/figure-fonts.ts";
import { textMarksOf } from "../../src/figure/font/missing-characters.ts";
import { pdfOf } from "../../src/figure/pdf/pdf.ts";
import { type ConceptGraph, conceptGraph } from "../../src/graph/concept-graph.ts";
import { type HandoutRequest, type MadeHandout, makeHandout } from "../../src/handout/make-handout.ts";
import { compileLessons } from "../../src/lesson-file/compile-lessons.ts";
import type { BuiltLesson } from "../../src/model/lesson.ts";
import { makeDataset } from "../curate/made-dataset.ts";
import { figureFonts } from "../figure/figure-fonts.ts";
import { lessonFile, lessonYaml } from "../lesson/made-lesson.ts";
import { forum } from "../real-graph.ts";

export const site = "https://graph.example.org/map/";

interface TestLesson {
  readonly lesson: BuiltLesson;
  readonly graph: ConceptGraph;
}

/** The made lesson, of one step of each kind, on the made data set. */
export function madeLesson(edit = (yaml: string): string => yaml): TestLesson {
  const dataset = makeDataset();
  dataset.write(lessonFile, edit(lessonYaml));
  const { draft, lessons } = loadGraph(dataset.root);
  return { lesson: lessons[0] as BuiltLesson, graph: conceptGraph(draft) };
}

/** The lessons of this project. */
export const realLessons: readonly TestLesson[] = compileLessons(readDataset(".").dataset, forum).map((lesson) => ({
  lesson,
  graph: forum,
}));

const metric = metricOf(figureFonts);

export const made = (
  { lesson, graph }: TestLesson,
  kind: HandoutRequest["kind"],
  language: HandoutRequest["language"] = "en",
  more: Partial<HandoutRequest> = {},
): Promise<MadeHandout> => makeHandout({ lesson, graph, kind, language, paper: "a4", metric, site, ...more });

export async function pdfBytes({ pages, provenance }: MadeHandout): Promise<Uint8Array> {
  const result = await pdfOf(pages, { fonts: figureFonts, provenance });
  if (result.kind !== "written") throw new Error(result.characters.join(" "));
  return result.bytes;
}

/** The words on a page, in drawing order. */
export const wordsOn = ({ marks }: Pick<Drawing, "marks">): string =>
  textMarksOf(marks)
    .map(({ text }) => text.trimEnd())
    .join(" ");

/** All that a file of some pages would say: words, in lines and joined, text alternatives, links, title, description and origin. */
export const everythingIn = (pages: readonly Drawing[], provenance?: MadeHandout["provenance"]): string =>
  JSON.stringify([
    provenance,
    ...pages.flatMap(({ marks, title, description }) => [
      title,
      description,
      wordsOn({ marks }),
      textMarksOf(marks)
        .map(({ text }) => text)
        .join(""),
      groupsIn(marks).map((group) => [group.title, group.href, group.id, group.node, group.edge]),
    ]),
  ]);

/** The groups among marks, with those within them. */
export const groupsIn = (marks: readonly Mark[]): readonly GroupMark[] =>
  marks.flatMap((mark) => (mark.kind === "group" ? [mark, ...groupsIn(mark.marks)] : []));
