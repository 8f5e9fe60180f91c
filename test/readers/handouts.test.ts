/** Opens handouts with the programs of poppler, which know nothing of ours. */
import { describe, expect, test } from "vitest";
import { made, pdfBytes, realLessons } from "../handout/made-handout.ts";
import { runReader, withFiles } from "./run-reader.ts";

const poppler = "install poppler-utils";
const lesson = realLessons.find((each) => each.lesson.id === "red-lines") ?? expect.fail("There is no lesson red-lines.");

const read = async (kind: "student" | "teacher" | "slides", language: "en" | "zh", program: string, ...words: string[]): Promise<string> =>
  withFiles({ "handout.pdf": await pdfBytes(await made(lesson, kind, language)) }, (folder) =>
    runReader(program, [...words, `${folder}/handout.pdf`, ...(program === "pdftotext" ? ["-"] : [])], poppler),
  );

describe.each(["en", "zh"] as const)("a handout in %s, read by poppler,", (language) => {
  const titles = lesson.lesson.steps.map(({ title }, index) => `${index + 1}. ${title[language]}`);

  test.each(["student", "teacher", "slides"] as const)("has its steps in order, and each of its fonts: %s", async (kind) => {
    const text = await read(kind, language, "pdftotext");
    const places = titles.map((title) => text.indexOf(title));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    const [, , ...fonts] = (await read(kind, language, "pdffonts")).trim().split("\n");
    expect(fonts.length).toBeGreaterThanOrEqual(2);
    for (const font of fonts) expect(font).toMatch(/^[A-Z]{6}\+\S+ +CID TrueType +Identity-H +yes yes yes/);
  });

  test("has the answer for teachers, and not for students", async () => {
    const answer = language === "en" ? "Mark Nitzberg" : "马克·尼茨伯格";
    expect(await read("teacher", language, "pdftotext")).toContain(answer);
    expect(await read("student", language, "pdftotext")).not.toContain(answer);
    expect(await read("student", language, "pdfinfo", "-struct-text")).not.toContain(answer);
    expect(await read("student", language, "pdfinfo", "-meta")).not.toContain(answer);
  });

  test("is tagged, with headings, lists and figures", async () => {
    expect(await read("student", language, "pdfinfo")).toMatch(/Tagged: +yes/);
    const structure = await read("student", language, "pdfinfo", "-struct-text");
    for (const tag of ["H1", "H2", "P", "L", "LI", "Table", "Figure"]) expect(structure).toMatch(new RegExp(`^ *${tag}\\b`, "m"));
  });
});
