/** The dependency rules as the linter sees them: each is broken once, in a small project with the generated configuration. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { modules } from "../../src/verify/dependency-rules.ts";
import { lintRules, lintRulesFile } from "../../src/verify/lint-rules.ts";

interface Violation {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

interface Report {
  readonly diagnostics: readonly {
    readonly message: string;
    readonly location: { readonly path: string; readonly start: { readonly line: number } };
  }[];
}

/** Lints files of a `src` folder by the dependency rules alone. */
function violationsIn(files: Readonly<Record<string, string>>): readonly Violation[] {
  const root = mkdtempSync(join(tmpdir(), "modules-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const config = { extends: [`./${lintRulesFile}`], linter: { rules: { preset: "none" } } };
  mkdirSync(join(root, "src/verify"), { recursive: true });
  cpSync("src/verify/pure-module.grit", join(root, "src/verify/pure-module.grit"));
  writeFileSync(join(root, lintRulesFile), JSON.stringify(lintRules()));
  writeFileSync(join(root, "biome.json"), JSON.stringify(config));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, "src", path)), { recursive: true });
    writeFileSync(join(root, "src", path), text);
  }
  const biome = resolve("node_modules/@biomejs/biome/bin/biome");
  const { stdout } = spawnSync(process.execPath, [biome, "lint", "--reporter=json", "src"], { cwd: root, encoding: "utf8" });
  return (JSON.parse(stdout) as Report).diagnostics
    .map(({ message, location }) => ({ file: location.path, line: location.start.line, message }))
    .sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
}

test("an import of a module that may not be imported is reported with its line", () => {
  const found = violationsIn({ "graph/a.ts": 'import type { View } from "../view/state.ts";\nexport type A = View;\n' });
  expect(found).toEqual([{ file: "src/graph/a.ts", line: 1, message: "graph may not import view" }]);
});

test("an import that is spread over several lines is read too", () => {
  const found = violationsIn({ "scene/a.ts": 'import {\n  paint,\n} from "../canvas/paint.ts";\nexport const a = paint;\n' });
  expect(found).toEqual([{ file: "src/scene/a.ts", line: 3, message: "scene may not import canvas" }]);
});

test("a folder inside a module has the module's rules, and an import on demand or an export is an import", () => {
  const found = violationsIn({
    "graph/ask/a.ts":
      'export * from "../../scene/a.ts";\nexport const late = () => import("../../panels/a.ts");\nexport * from "../b.ts";\n',
  });
  expect(found.map(({ line, message }) => [line, message])).toEqual([
    [1, "graph may not import scene"],
    [2, "graph may not import panels"],
  ]);
});

test("a file directly in src is a module", () => {
  const found = violationsIn({
    "graph/a.ts": 'export * from "../settings.ts";\n',
    "graph/ask/b.ts": 'export * from "../../settings.ts";\n',
    "panels/map/c.ts": 'export * from "../../settings.ts";\n',
    "settings.ts": 'export * from "./cli.ts";\n',
  });
  expect(found.map(({ file, message }) => [file, message])).toEqual([
    ["src/graph/a.ts", "graph may not import settings.ts"],
    ["src/graph/ask/b.ts", "graph may not import settings.ts"],
    ["src/settings.ts", "settings.ts may not import cli.ts"],
  ]);
});

test("only the canvas may import sigma, and of the model only the schema may import zod", () => {
  const found = violationsIn({
    "canvas/a.ts": 'import Sigma from "sigma";\nexport const a = Sigma;\n',
    "model/schema.ts": 'import { z } from "zod";\nexport const a = z;\n',
    "model/standings.ts": 'import { z } from "zod";\nexport const a = z;\n',
    "panels/a.tsx": 'import Sigma from "sigma";\nexport const a = Sigma;\n',
  });
  expect(found).toEqual([
    { file: "src/model/standings.ts", line: 1, message: "model may not import this package; it may import none" },
    {
      file: "src/panels/a.tsx",
      line: 1,
      message: "panels may not import this package; it may import preact, @preact/signals, @preact/signals-core",
    },
  ]);
});

test("a package with a scope and a module of Node are packages", () => {
  const found = violationsIn({
    "curate/a.ts": 'export * from "node:fs/promises";\nexport * from "node:fs";\n',
    "graph/a.ts": 'export * from "node:fs";\nexport * from "@preact/signals";\n',
    "ui/a.ts": 'export * from "@preact/signals";\nexport * from "preact/hooks";\n',
  });
  expect(found.map(({ file, line }) => [file, line])).toEqual([
    ["src/graph/a.ts", 1],
    ["src/graph/a.ts", 2],
  ]);
});

test("a pure module may not use the browser, the clock or random numbers", () => {
  const found = violationsIn({
    "graph/c.ts": "export const title = document.title;\n",
    "scene/a.ts": "export const now = Date.now();\nexport const today = new Date();\n",
    "state/d.ts": "export const now = [Date.now(), document.title];\n",
    "view/b.ts": "export const random = Math.random();\n",
  });
  expect(found.map(({ file, line }) => [file, line])).toEqual([
    ["src/graph/c.ts", 1],
    ["src/scene/a.ts", 1],
    ["src/scene/a.ts", 2],
    ["src/view/b.ts", 1],
  ]);
});

test("imports that are allowed raise nothing", () => {
  const found = violationsIn({
    "graph/x.ts": 'import "./style.css";\nexport const x = new Date(2024, 6, 5);\n',
    "view/a.ts": 'import { x } from "../graph/x.ts";\n// window.open() in a comment\nexport const document = x;\n',
  });
  expect(found).toEqual([]);
});

test("the linter's configuration is as `npm run modules` writes it, and biome.json extends it", () => {
  expect(JSON.parse(readFileSync(lintRulesFile, "utf8"))).toEqual(lintRules());
  expect(JSON.parse(readFileSync("biome.json", "utf8")).extends).toContain(`./${lintRulesFile}`);
});

test("each module that the table allows is in the table", () => {
  for (const { modules: allowed } of Object.values(modules)) for (const name of allowed) expect(Object.keys(modules)).toContain(name);
});
