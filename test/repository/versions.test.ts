/** CITATION.cff and CHANGELOG.md agree with package.json. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";

const { version } = z.object({ version: z.string() }).parse(JSON.parse(readFileSync("package.json", "utf8")));

test("CITATION.cff has what the format asks for, and the package's version", () => {
  const citation = z
    .object({
      "cff-version": z.literal("1.2.0"),
      message: z.string().min(1),
      title: z.string().min(1),
      type: z.enum(["software", "dataset"]),
      version: z.string(),
      "date-released": z.iso.date(),
      license: z.string(),
      authors: z.array(z.union([z.object({ name: z.string() }), z.object({ "family-names": z.string() })])).min(1),
      keywords: z.array(z.string()),
    })
    .parse(parse(readFileSync("CITATION.cff", "utf8")));
  expect(citation.version).toBe(version);
});

test("the changelog begins with what is not released, and its headings are those of Keep a Changelog", () => {
  const headings = [...readFileSync("CHANGELOG.md", "utf8").matchAll(/^(#+) (.*)$/gm)].map(
    ([, level = "", title = ""]) => `${level} ${title}`,
  );
  expect(headings.slice(0, 2)).toEqual(["# Changelog", "## [Unreleased]"]);
  for (const heading of headings.slice(2))
    expect(heading).toMatch(/^(?:## \[\d+\.\d+\.\d+\] - \d{4}-\d{2}-\d{2}|### (?:Added|Changed|Deprecated|Removed|Fixed|Security))$/);
});
