/** Handouts of lessons: what is in them, what must not be, and whether it can be read. */
import { describe, expect, test } from "vitest";
import { smallestTextIn } from "../../src/figure/smallest-text.ts";
import { openPdf, textOf } from "../figure/read-pdf.ts";
import { everythingIn, groupsIn, made, madeLesson, pdfBytes, realLessons, site, wordsOn } from "./made-handout.ts";

const allWords = async (...request: Parameters<typeof made>): Promise<string> => (await made(...request)).pages.map(wordsOn).join(" ");

/** Tests that texts stand in a text one after the other. */
function expectInOrder(text: string, parts: readonly string[]): void {
  let from = 0;
  for (const part of parts) {
    const found = text.indexOf(part, from);
    expect(found, `“${part}” after ${from} in ${text}`).toBeGreaterThanOrEqual(from);
    from = found + part.length;
  }
}

describe("the copy for students", () => {
  test("has title, audience, time and aims, then each step with its text and question, then the source", async () => {
    const words = await allWords(madeLesson(), "student");
    expectInOrder(words, [
      "A first lesson",
      "Everybody. 30 minutes, 8 steps.",
      "Aims",
      "Read a map.",
      "Name",
      "1. Look",
      "Somebody wants",
      "one",
      "two",
    ]);
    expectInOrder(words, [
      "2. Who?",
      "Who is it?",
      "3. A line",
      "Which verb?",
      "6. Pick one",
      "Rain",
      "False words",
      "7. Vote",
      "Tally",
      "8. Talk",
    ]);
    expectInOrder(words, ["8. Talk", "Source:", `${site}#lesson=first`]);
  });

  test("has it in Chinese as well", async () => {
    const words = await allWords(madeLesson(), "student", "zh");
    expectInOrder(words, [
      "第一课",
      "所有人。30分钟，8步。",
      "目标",
      "1. 看图",
      "有人主张",
      "2. 谁？",
      "是谁？",
      "7. 表决",
      "8. 讨论",
      "来源：",
    ]);
  });

  test("has no answer, no note, and no sign of the right option", async () => {
    const { pages, provenance } = await made(madeLesson(), "student");
    const all = everythingIn(pages, provenance);
    for (const answer of ["It is Ada", "Ada warns", "Six months", "six months", "Ada fears", "(right)", "right option"])
      expect(all).not.toContain(answer);
  });

  test("shows in no figure what another step asks", async () => {
    const everything = async (kind: "student" | "teacher"): Promise<string> => everythingIn((await made(madeLesson(), kind)).pages);
    expect(await everything("teacher")).toContain("Ada Example proposes Pause");
    expect(await everything("student")).not.toContain("Ada Example proposes Pause");
  });

  test("links to views, but to none that names what is hidden", async () => {
    const lesson = madeLesson((yaml) =>
      yaml.replace("en: Somebody wants a pause.", 'en: "Somebody wants [a pause](#node=pause), [so](#node=ada)."'),
    );
    const links = groupsIn((await made(lesson, "student")).pages.flatMap(({ marks }) => marks)).flatMap(({ href }) => href ?? []);
    expect(links).toContain(`${site}#node=pause&lang=en`);
    expect(links.join(" ")).not.toContain("node=ada");
    expect(links).toContain(`${site}#lesson=first&step=3&lang=en`);
  });
});

describe("before the reveal, nothing in the file has the answer", () => {
  /** Words that only the answer has. */
  const answers: Readonly<Record<string, RegExp>> = {
    "not-a-halt": /nitzberg|尼茨伯格/i,
    "soft-rules": /ruimin|瑞敏/i,
    "the-other-side": /zeng[ -]yi|曾毅/i,
    "a-share-for-safety": /\b10 ?%|\b30 ?%|30%/,
    "zeng-yi-and-beijing": /signed|reservations|limits|签署|有保留|局限/,
  };
  const asked = realLessons.flatMap(({ lesson, graph }) =>
    lesson.steps.filter(({ id }) => answers[id]).map((step) => ({ step, lesson, graph })),
  );

  test("of each of these there is a step", () => expect(asked.map(({ step }) => step.id).sort()).toEqual(Object.keys(answers).sort()));

  test.each(asked.map((each) => [each.step.id, each] as const))("%s", async (id, { step, lesson, graph }) => {
    const alone = { graph, lesson: { ...lesson, steps: [step] } };
    for (const language of ["en", "zh"] as const) {
      const student = await made(alone, "student", language);
      expect(everythingIn(student.pages, student.provenance)).not.toMatch(answers[id] as RegExp);
      const slides = await made(alone, "slides", language);
      // The title, the question, the answer; its figure may have a slide of its own.
      expect([3, 4]).toContain(slides.pages.length);
      expect(everythingIn(slides.pages.slice(0, 2), slides.provenance)).not.toMatch(answers[id] as RegExp);
      expect(everythingIn(slides.pages.slice(2))).toMatch(answers[id] as RegExp);
    }
  });
});

test("the copy for teachers has answers, notes, minutes, and the claims with speaker and lines", async () => {
  const words = await allWords(madeLesson(), "teacher");
  expectInOrder(words, [
    "2. Who?",
    "4 min",
    "Who is it?",
    "Answer",
    "It is Ada.",
    "Notes for the teacher",
    "It is Ada.",
    "What it rests on",
    "ada-02",
  ]);
  expect(words).toMatch(/ada-02 {2}.*?\(Ada[^()]*, lines? \d+: “/);
  expect(words).toContain("False words (right)");
});

describe("slides", () => {
  test("have a page for the title, for each step, and for each answer", async () => {
    const { pages } = await made(madeLesson(), "slides");
    expect(pages).toHaveLength(1 + 8 + 5);
    const [before, after] = pages.slice(2, 5).filter((page) => wordsOn(page).startsWith("2. Who?"));
    expect(before && wordsOn(before)).toContain("Somebody wants a pause.");
    expect(after && wordsOn(after)).toContain("It is Ada.");
    expect(new Set(pages.map(({ width, height }) => `${width} ${height}`))).toEqual(new Set(["1280 720"]));
  });

  test.each(["en", "zh"] as const)("have no text below 18 points, of a page that is 540 points high: %s", async (language) => {
    for (const lesson of realLessons.slice(0, 1))
      for (const page of (await made(lesson, "slides", language)).pages) expect(smallestTextIn(page) * 0.75).toBeGreaterThanOrEqual(17.99);
  });
});

describe.each(["student", "teacher"] as const)("on paper, for %ss,", (kind) => {
  test.each(["en", "zh"] as const)("no text is below 8 points, and no figure leaves its page: %s", async (language) => {
    for (const lesson of realLessons.slice(0, 1))
      for (const page of (await made(lesson, kind, language)).pages) {
        expect(smallestTextIn(page) * 0.75).toBeGreaterThanOrEqual(7.99);
        for (const { clip } of groupsIn(page.marks).filter(({ role }) => role === "figure")) {
          expect(clip?.top).toBeGreaterThan(50);
          expect((clip?.top ?? 0) + (clip?.height ?? 0)).toBeLessThan(page.height - 80);
        }
      }
  });
});

describe("as a PDF", () => {
  test.each(["en", "zh"] as const)("it has title and language, pages of A4, and less than a megabyte: %s", async (language) => {
    const [lesson] = realLessons;
    if (!lesson) throw new Error("There is no lesson.");
    const bytes = await pdfBytes(await made(lesson, "teacher", language));
    expect(bytes.length).toBeLessThan(1_000_000);
    const document = await openPdf(bytes);
    const { info } = await document.getMetadata();
    expect(info).toMatchObject({
      Title: expect.stringContaining(lesson.lesson.title[language]),
      Language: language === "zh" ? "zh-Hans" : "en",
    });
    expect((await document.getPage(1)).view.map(Math.round)).toEqual([0, 0, 595, 842]);
    expect(await textOf(document, 1)).toContain(lesson.lesson.aims[0]?.[language].slice(0, 12));
  });

  test("it has the size of letter paper where that is asked for", async () => {
    const document = await openPdf(await pdfBytes(await made(madeLesson(), "student", "en", { paper: "letter" })));
    expect((await document.getPage(1)).view.map(Math.round)).toEqual([0, 0, 612, 792]);
  });

  test("it is tagged: headings, paragraphs, lists, a table, and figures with their text alternative", async () => {
    const document = await openPdf(await pdfBytes(await made(madeLesson(), "student")));
    const tags: { readonly role: string; readonly alt: string }[] = [];
    const collect = (node: object): void => {
      if ("role" in node) tags.push({ role: String(node.role), alt: "alt" in node ? String(node.alt) : "" });
      if ("children" in node) for (const child of node.children as object[]) collect(child);
    };
    for (let page = 1; page <= document.numPages; page++) collect((await (await document.getPage(page)).getStructTree()) ?? {});
    const roles = tags.map(({ role }) => role);
    expect(roles.filter((role) => role === "H1")).toHaveLength(1);
    // The aims, and eight steps.
    expect(roles.filter((role) => role === "H2")).toHaveLength(9);
    for (const role of ["P", "L", "LI", "LBody", "Table", "TR", "TH", "TD", "Link"]) expect(roles).toContain(role);
    const figures = tags.filter(({ role }) => role === "Figure");
    expect(figures.length).toBeGreaterThanOrEqual(7);
    for (const { alt } of figures) expect(alt).not.toBe("");
  });

  test("the same request gives the same file", async () => {
    const bytes = async (): Promise<Uint8Array> => pdfBytes(await made(madeLesson(), "student"));
    expect(await bytes()).toEqual(await bytes());
  });
});

test("it tells how far it is after each step", async () => {
  const told: string[] = [];
  await made(madeLesson(), "slides", "en", { onStep: (done, all) => void told.push(`${done}/${all}`) });
  expect(told).toEqual(["1/8", "2/8", "3/8", "4/8", "5/8", "6/8", "7/8", "8/8"]);
});
