import { expect, test } from "vitest";
import { galleryPage, keptFolder, readKept } from "./gallery/page.ts";
import { pictures } from "./pictures.ts";

const statusesIn = (page: string): readonly (readonly [string, string])[] =>
  [...page.matchAll(/<h2>(\S+) <span[^>]*>([^<]*)</g)].map(([, name = "", status = ""]) => [name, status]);

test("the gallery lists every picture beside its kept file, and in the other colour scheme", () => {
  const page = galleryPage(pictures, readKept(keptFolder));
  expect(statusesIn(page)).toEqual(Object.keys(pictures).map((name) => [name, "same"]));
  expect(page.match(/<img /g)).toHaveLength(3 * Object.keys(pictures).length);
  expect(page.match(/>now, dark</g)?.length).toBeGreaterThan(0);
  expect(page.match(/>now, light</g)).toHaveLength(1);
});

test("the gallery says which picture differs, is not kept yet, or is kept without being drawn", () => {
  const kept = new Map(readKept(keptFolder));
  kept.delete("ego-network");
  kept.set("chinese-and-dark", "<svg/>");
  kept.set("zz-<old>", "<svg/>");
  const page = galleryPage(pictures, kept);
  expect(Object.fromEntries(statusesIn(page))).toMatchObject({
    "ego-network": "not kept yet",
    "chinese-and-dark": "differs",
    "standings-have-different-dashes": "same",
    "zz-&lt;old&gt;": "no picture draws it",
  });
  expect(page).not.toContain("<old>");
});
