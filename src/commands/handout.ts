import { writeFileSync } from "node:fs";
import { extname, resolve } from "node:path";
import { compile } from "../curate/compile.ts";
import { readDataset } from "../curate/read-dataset.ts";
import { findNearest } from "../curated-file/nearest.ts";
import { metricOf } from "../figure/font/figure-fonts.ts";
import { pdfOf } from "../figure/pdf/pdf.ts";
import { conceptGraph } from "../graph/concept-graph.ts";
import { type HandoutKind, type HandoutPaper, handoutKinds, handoutPapers } from "../handout/handout-kinds.ts";
import { commandWords } from "../language/commands.ts";
import { compileLessons } from "../lesson-file/compile-lessons.ts";
import { type Command, type CommandInput, printJson, UsageError } from "./command.ts";

/** Writes a lesson as a PDF: for students, for teachers, or as slides. It needs neither a browser nor a build. */
export const handout: Command = {
  takes: ["lesson", "for", "paper", "out"],
  async run(input) {
    const { language, format, print } = input;
    const words = commandWords[language];
    const { dataset } = readDataset(input.root);
    const graph = conceptGraph(compile(dataset));
    const lessons = dataset.lessons.length === 0 ? [] : compileLessons(dataset, graph);
    const typed = readTyped(
      input,
      lessons.map(({ id }) => id),
    );
    const lesson = lessons.find(({ id }) => id === typed.lesson);
    if (!lesson)
      throw new UsageError(
        words.unknownLesson(
          typed.lesson,
          findNearest(
            typed.lesson,
            lessons.map(({ id }) => id),
          ),
        ),
      );

    // Other commands do without what sets pages and cuts fonts.
    const [{ readFigureFonts }, { makeHandout }] = await Promise.all([
      import("../rendering/read-figure-fonts.ts"),
      import("../handout/make-handout.ts"),
    ]);
    const fonts = await readFigureFonts([JSON.stringify([lesson, graph.built.nodes, graph.built.claims, graph.built.sources])]);
    const { kind, paper } = typed;
    const { pages, provenance } = await makeHandout({ lesson, kind, paper, graph, language, metric: metricOf(fonts), site: input.site });
    const result = await pdfOf(pages, { fonts, provenance });
    if (result.kind === "missing-characters") {
      print(words.missingCharacters(result.characters));
      return 1;
    }
    try {
      writeFileSync(typed.out, result.bytes);
    } catch {
      throw new UsageError(words.notWritten(typed.out));
    }
    if (format === "json") printJson(input, { path: typed.out, bytes: result.bytes.length, pages: pages.length });
    else print(words.wrote(typed.out));
    return 0;
  },
};

interface Typed {
  readonly lesson: string;
  readonly kind: HandoutKind;
  readonly paper: HandoutPaper;
  readonly out: string;
}

function readTyped({ root, out, handout: typed, language }: CommandInput, known: readonly string[]): Typed {
  const words = commandWords[language];
  const { lesson, for: reader, paper = "a4" } = typed;
  if (lesson === undefined) throw new UsageError(words.needsLesson(known));
  if (reader === undefined) throw new UsageError(words.needsHandoutKind(handoutKinds));
  const kind = handoutKinds.find((each) => each === reader);
  if (!kind) throw new UsageError(words.notOneOf("--for", reader, handoutKinds));
  const knownPaper = handoutPapers.find((each) => each === paper);
  if (!knownPaper) throw new UsageError(words.notOneOf("--paper", paper, handoutPapers));
  if (out === undefined) throw new UsageError(words.needsHandoutOut);
  if (extname(out).toLowerCase() !== ".pdf") throw new UsageError(words.fileKind(out, [".pdf"]));
  return { lesson, kind, paper: knownPaper, out: resolve(root, out) };
}
