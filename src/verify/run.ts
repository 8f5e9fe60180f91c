/** `npm run verify`: types, format and lint (with the dependency rules), modules and their map, words, dead code, size of the page. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { findMapFaults, sourceFolders } from "./folder-map.ts";
import { findWordFaults, formatWordFault, readTextFiles } from "./glossary-check.ts";
import { lintRules, lintRulesFile } from "./lint-rules.ts";
import { budgets, sumOf, weighStart } from "./size-budget.ts";

interface Step {
  readonly name: string;
  /** Prints what is wrong. Returns true if nothing is. */
  readonly run: () => boolean;
}

const command = (script: string, ...words: string[]): boolean =>
  spawnSync(process.execPath, [`node_modules/${script}`, ...words], { stdio: "inherit" }).status === 0;

const steps: readonly Step[] = [
  { name: "types", run: () => command("typescript/bin/tsc") },
  { name: "format and lint", run: () => command("@biomejs/biome/bin/biome", "check", "--error-on-warnings", ".") },
  {
    name: "modules",
    run: () => {
      const isCurrent = isDeepStrictEqual(JSON.parse(readFileSync(lintRulesFile, "utf8")), lintRules());
      const faults = [
        ...(isCurrent ? [] : [`${lintRulesFile} does not match the table of modules: run "npm run modules"`]),
        ...findMapFaults(readFileSync("docs/architecture.md", "utf8"), sourceFolders()),
      ];
      for (const fault of faults) console.error(fault);
      return faults.length === 0;
    },
  },
  {
    name: "words of the glossary",
    run: () => {
      const faults = findWordFaults(readTextFiles());
      for (const fault of faults) console.error(formatWordFault(fault));
      return faults.length === 0;
    },
  },
  { name: "dead code and unused dependencies", run: () => command("knip/bin/knip.js") },
  {
    name: "size budget",
    run: () => {
      if (!command("vite/bin/vite.js", "build", "--logLevel", "warn")) return false;
      const { firstDrawing, afterwards } = weighStart("dist");
      for (const { file, bytes } of [...firstDrawing, ...afterwards]) console.log(`  ${String(bytes).padStart(7)} B  ${file}`);
      const [drawn, all] = [sumOf(firstDrawing), sumOf([...firstDrawing, ...afterwards])];
      console.log(`  ${String(drawn).padStart(7)} B of ${budgets.firstDrawing} B before the first drawing, gzip`);
      console.log(`  ${String(all).padStart(7)} B of ${budgets.answers} B before the page answers, gzip`);
      return drawn <= budgets.firstDrawing && all <= budgets.answers;
    },
  },
];

const failed = steps.filter((step) => {
  const started = performance.now();
  const isFine = step.run();
  console.log(`verify: ${step.name}, ${Math.round((performance.now() - started) / 1000)} s`);
  return !isFine;
});
if (failed.length > 0) {
  console.error(`verify failed: ${failed.map((step) => step.name).join(", ")}`);
  process.exit(1);
}
console.log("verify: all checks passed");
