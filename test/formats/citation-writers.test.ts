/** Citations, read back by Citation.js, which is not ours. */
import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { citationWriters } from "../../src/formats/citation-writers.ts";
import type { CitationRecord } from "../../src/model/citation-record.ts";

const record: CitationRecord = {
  key: "ai-safety-concept-graph-zhang-ya-qin-76",
  author: "AI Safety Concept Graph",
  title: "Zhang Ya-Qin's third proposal is 10 % of investment & risk: #1 {now}.",
  container: "AI Safety Concept Graph",
  issued: "2026-11-24",
  version: "4c0f12ab34cd",
  accessed: "2026-11-26",
  address: "https://graph.example/map/#edge=zhang-ya-qin~proposes~safety-budget-share&lang=en",
  note: "Zhang Ya-Qin, Risk Management, Shanghai, 2024-07-05. Transcript line 123, “建议10%的投入”. Evidence: stated (zhang-ya-qin-76).",
  language: "en",
};

interface Read {
  readonly id?: string;
  readonly title?: string;
  readonly author?: readonly { readonly literal?: string; readonly family?: string }[];
  readonly URL?: string;
  readonly note?: string;
  readonly version?: string;
  readonly issued?: { readonly "date-parts": readonly (readonly number[])[] };
  readonly accessed?: { readonly "date-parts": readonly (readonly number[])[] };
}

const readBack = (text: string): Read => {
  const [read, ...others] = new Cite(text).data as readonly Read[];
  expect(others).toEqual([]);
  return read as Read;
};
const dates = ({ issued, accessed }: Read) => [issued?.["date-parts"][0]?.map(Number), accessed?.["date-parts"][0]?.map(Number)];

describe("a reader that is not ours finds in", () => {
  test("BibTeX the author, title, dates, address, version and note", () => {
    const read = readBack(citationWriters.bibtex(record));
    expect(read.id).toBe(record.key);
    expect(read.title).toBe(record.title);
    expect(read.author?.[0]?.literal ?? read.author?.[0]?.family).toBe(record.author);
    expect(read.URL).toBe(record.address);
    expect(read.note).toBe(record.note);
    expect(read.version).toBe(record.version);
    expect(dates(read)).toEqual([
      [2026, 11, 24],
      [2026, 11, 26],
    ]);
  });

  test("RIS the author, title, dates, address and note", () => {
    const read = readBack(citationWriters.ris(record));
    expect(read.title).toBe(record.title);
    expect(read.author?.[0]?.literal ?? read.author?.[0]?.family).toBe(record.author);
    expect(read.URL).toBe(record.address);
    expect(read.note).toBe(record.note);
    expect(dates(read)[0]).toEqual([2026, 11, 24]);
    // The reader passes over the tag of the access date.
    expect(citationWriters.ris(record)).toContain("Y2  - 2026/11/26/\r\n");
  });

  test("CSL-JSON all of it", () => {
    const read = readBack(citationWriters["csl-json"](record));
    expect(read).toMatchObject({ title: record.title, URL: record.address, note: record.note, version: record.version });
    expect(read.author).toEqual([{ literal: record.author }]);
    expect(dates(read)).toEqual([
      [2026, 11, 24],
      [2026, 11, 26],
    ]);
  });
});

test("whatever a statement has in it, BibTeX and CSL-JSON give the same title back", () => {
  const title = fc.string({ unit: fc.constantFrom(..."aB 1-{}&%$#_~^\\\"'中：，é<>=@".split("")), minLength: 1, maxLength: 40 });
  const plain = (text: string | undefined): string => (text ?? "").replace(/\s+/g, " ").trim();
  fc.assert(
    fc.property(
      title.filter((text) => /[a-z中]/i.test(text)),
      (text) => {
        expect(plain(readBack(citationWriters["csl-json"]({ ...record, title: text })).title)).toBe(plain(text));
        const written = citationWriters.bibtex({ ...record, title: text });
        expect(written.split("\n")).toHaveLength(12);
        expect(plain(readBack(written).title)).toBe(plain(text));
      },
    ),
    { numRuns: 60 },
  );
});

test("APA and GB/T 7714 have the parts in the order of their standards", () => {
  expect(citationWriters.apa(record)).toBe(
    `AI Safety Concept Graph. (2026, November 24). ${record.title.replace(/\.$/, "")} (Version 4c0f12ab34cd). AI Safety Concept Graph. Retrieved November 26, 2026, from ${record.address} [${record.note}]`,
  );
  expect(citationWriters["gb-t-7714"]({ ...record, title: "张亚勤建议投入10%。", language: "zh-Hans" })).toBe(
    `AI Safety Concept Graph. 张亚勤建议投入10%[DB/OL]. //AI Safety Concept Graph. Version 4c0f12ab34cd. (2026-11-24)[2026-11-26]. ${record.address}. ${record.note}`,
  );
});

test("without a site, the id stands in the note, and nothing claims to be a web address", () => {
  const unpublished = { ...record, address: "urn:ai-safety-concept-graph:claim:zhang-ya-qin-76" };
  expect(citationWriters.bibtex(unpublished)).not.toContain("url = ");
  expect(citationWriters.ris(unpublished)).not.toContain("UR  - ");
  for (const write of Object.values(citationWriters)) expect(write(unpublished)).toContain(unpublished.address);
});
