import { expect, test } from "vitest";
import { galleryPage, keptFolder, readKept } from "./gallery/page.ts";
import { namedSheets, sheetPictures } from "./sheet-pictures.ts";

const statusesIn = (page: string): readonly (readonly [string, string])[] =>
  [...page.matchAll(/<h2>(\S+) <span[^>]*>([^<]*)</g)].map(([, name = "", status = ""]) => [name, status]);

test("the gallery lists every picture beside its kept file, and in the other colour scheme", () => {
  const page = galleryPage(sheetPictures, readKept(keptFolder));
  const names = [...namedSheets(sheetPictures).keys()];
  expect(statusesIn(page)).toEqual(names.map((name) => [name, "same"]));
  expect(page.match(/<img /g)).toHaveLength(3 * names.length);
  expect(page.match(/>now, dark</g)).toHaveLength(names.length - 2);
  expect(page.match(/>now, light</g)).toHaveLength(2);
});

test("the gallery says which picture differs, is not kept yet, or is kept without being drawn", () => {
  const kept = new Map(readKept(keptFolder));
  kept.delete("ladder-leads-down-a-path");
  kept.set("map-in-chinese-and-dark", "<svg/>");
  kept.set("zz-<old>", "<svg/>");
  const page = galleryPage(sheetPictures, kept);
  expect(Object.fromEntries(statusesIn(page))).toMatchObject({
    "ladder-leads-down-a-path": "not kept yet",
    "map-in-chinese-and-dark": "differs",
    "map-has-a-dash-for-each-standing": "same",
    "zz-&lt;old&gt;": "no picture draws it",
  });
  expect(page).not.toContain("<old>");
});
