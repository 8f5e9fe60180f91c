import { expect, test } from "vitest";
import { readLessonText } from "../../src/lesson/lesson-text.ts";

const text = (value: string) => ({ kind: "text", text: value });

test("paragraphs, emphasis, lists and links to views are read", () => {
  expect(readLessonText("A **red** line.\n\n1. *one*\n2. [two](#node=pause)")).toEqual([
    { kind: "paragraph", children: [text("A "), { kind: "strong", children: [text("red")] }, text(" line.")] },
    {
      kind: "list",
      isOrdered: true,
      items: [
        [{ kind: "paragraph", children: [{ kind: "emphasis", children: [text("one")] }] }],
        [{ kind: "paragraph", children: [{ kind: "link", view: "node=pause", children: [text("two")] }] }],
      ],
    },
  ]);
});

test("emphasis ends beside Han characters, even after a Chinese quotation mark", () => {
  expect(readLessonText("提到*“回形针”*思想")).toEqual([
    { kind: "paragraph", children: [text("提到"), { kind: "emphasis", children: [text("“回形针”")] }, text("思想")] },
  ]);
});

test.each([
  "<img src=x onerror=alert(1)>",
  "<script>alert(1)</script>",
  "# no heading",
  "> no quotation",
  "`no code`",
  "![no picture](x.png)",
  "<https://example.org>",
])("%s is text like any other", (markdown) => {
  expect(readLessonText(markdown)).toEqual([
    { kind: "paragraph", children: expect.arrayContaining([expect.objectContaining({ kind: "text" })]) },
  ]);
  expect(JSON.stringify(readLessonText(markdown))).not.toContain('"link"');
});

test.each(["javascript:alert(1)", "https://example.org", "//example.org", "data:text/html,x"])(
  "a link out of the page is its words alone: %s",
  (url) => {
    expect(readLessonText(`[words](${url})`)).toEqual([{ kind: "paragraph", children: [text("words")] }]);
  },
);
