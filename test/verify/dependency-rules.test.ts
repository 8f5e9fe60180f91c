import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { findBreaches, rooms } from "../../src/verify/dependency-rules.ts";

/** A source folder with the given files. */
function house(files: Readonly<Record<string, string>>): string {
  const src = mkdtempSync(join(tmpdir(), "house-"));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(src, path)), { recursive: true });
    writeFileSync(join(src, path), text);
  }
  return src;
}

test("an import from a room further along the way is refused, with its line", () => {
  const src = house({ "graph/a.ts": 'import type { View } from "../view/state.ts";\n', "view/state.ts": "export type View = 1;\n" });
  expect(findBreaches(src)).toEqual([{ file: "graph/a.ts", line: 1, what: "graph may not import view" }]);
});

test("an import that is spread over several lines is read too", () => {
  const src = house({ "scene/a.ts": 'import {\n  paint,\n} from "../canvas/paint.ts";\n', "canvas/paint.ts": "export const paint = 1;\n" });
  expect(findBreaches(src)).toEqual([{ file: "scene/a.ts", line: 3, what: "scene may not import canvas" }]);
});

test("sigma belongs to the canvas and zod to the schema", () => {
  const src = house({ "panels/a.tsx": 'import Sigma from "sigma";\n', "model/standings.ts": 'import { z } from "zod";\n' });
  expect(findBreaches(src).map((breach) => breach.what)).toEqual([
    "zod is imported elsewhere than where it belongs",
    "panels may not import sigma",
  ]);
});

test("a pure room may not ask the browser, the clock or chance", () => {
  const src = house({ "scene/a.ts": "export const at = Date.now();\n", "view/b.ts": "export const luck = Math.random();\n" });
  expect(findBreaches(src).map((breach) => breach.file)).toEqual(["scene/a.ts", "view/b.ts"]);
});

test("a folder that nobody declared is no room", () => {
  expect(findBreaches(house({ "misc/a.ts": "export {};\n" }))).toHaveLength(1);
});

test("what may be imported raises nothing", () => {
  const src = house({
    "view/a.ts": 'import { x } from "../graph/x.ts";\n// window.open() in a comment\n',
    "graph/x.ts": "export const x = 1;\n",
  });
  expect(findBreaches(src)).toEqual([]);
});

test("the architecture page names every room that the command knows", () => {
  const page = readFileSync("docs/architecture.md", "utf8");
  for (const room of Object.keys(rooms).filter((name) => !name.includes("."))) expect(page).toContain(`\`src/${room}/`);
});
