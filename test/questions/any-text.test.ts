/** Whatever is typed or pasted into the search box. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { analyse } from "scslre";
import { parseAst } from "vite";
import { describe, expect, test, vi } from "vitest";
import { askOf } from "../../src/graph/ask/answer-question.ts";
import { isAnswered, maxQuestion } from "../../src/graph/ask/answer-types.ts";
import { createSearch } from "../../src/graph/search-index.ts";
import { forum } from "../real-graph.ts";

const search = createSearch(forum);
const ask = askOf(forum, search);

const pieces = fc.constantFrom(
  ...[
    "who",
    "what",
    " ",
    "  ",
    "?",
    "？",
    "，",
    "and",
    "和",
    "从",
    "到",
    "的",
    "对",
    "关于",
    "说了什么",
    "Bengio",
    "曾毅",
    "red lines",
    "红线",
  ],
  ...[
    "proposed",
    "提出",
    "in panel 4",
    "圆桌四",
    "!",
    "“",
    "”",
    '"',
    "「",
    "(",
    "[",
    "\\",
    "*",
    "%",
    "三成",
    "10%",
    "İ",
    "\u0000",
    "👩‍🔬",
    "\ud83c",
  ],
);
const typed = fc.oneof(
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join("")),
  fc.tuple(pieces, fc.integer({ min: 1, max: 400 })).map(([piece, count]) => piece.repeat(count)),
);

describe("a text", () => {
  test("is answered or not, and never throws", () => {
    fc.assert(
      fc.property(typed, (text) => {
        const asked = ask(text);
        expect(isAnswered(asked) || typeof asked.why.kind).toBeTruthy();
        expect(search.find(text).total).toBeGreaterThanOrEqual(0);
        expect(Array.isArray(search.named(text))).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  test("of more than 2,000 characters is not read, and says so", () => {
    fc.assert(
      fc.property(fc.tuple(pieces, fc.integer({ min: maxQuestion, max: 100_000 })), ([piece, length]) => {
        const text = piece.repeat(Math.ceil((length + 1) / piece.length)).slice(0, 100_000);
        const asked = ask(text);
        expect(isAnswered(asked) ? undefined : asked.why).toEqual({ kind: "too-long", most: maxQuestion });
        expect(asked.closest).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

interface Pattern {
  readonly pattern: string;
  readonly flags: string;
}

/** Finds the regular expressions that are written in a file. */
function patternsIn(path: string): readonly Pattern[] {
  const found: Pattern[] = [];
  const look = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    if ("regex" in value && value.regex) found.push(value.regex as Pattern);
    for (const part of Object.values(value)) look(part);
  };
  look(parseAst(readFileSync(join("src/graph", path), "utf8"), { lang: "ts" }));
  return found;
}

const readers = readdirSync("src/graph", { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".ts"));

test("there are patterns to check", () => {
  expect(readers.flatMap(patternsIn).length).toBeGreaterThan(60);
});

test.each(readers)("no pattern in %s takes exponential time", (path) => {
  for (const { pattern, flags } of patternsIn(path)) {
    const { reports } = analyse({ source: pattern, flags });
    expect(reports.filter(({ exponential }) => exponential).length, pattern).toBe(0);
  }
});

test("no pattern that the grammar puts together takes exponential time", async () => {
  const made: RegExp[] = [];
  const plain = RegExp;
  vi.resetModules();
  vi.stubGlobal(
    "RegExp",
    new Proxy(plain, {
      construct(target, given) {
        const pattern = Reflect.construct(target, given) as RegExp;
        made.push(pattern);
        return pattern;
      },
    }),
  );
  await import("../../src/graph/ask/question-forms.ts");
  vi.unstubAllGlobals();
  vi.resetModules();
  expect(made.length).toBeGreaterThan(100);
  for (const { source, flags } of made)
    expect(analyse({ source, flags }).reports.filter(({ exponential }) => exponential).length, source).toBe(0);
});
