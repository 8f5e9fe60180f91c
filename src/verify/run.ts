/** `npm run verify`: types, format and lint, import rules of the rooms, dead code and unused dependencies, size budget. */
import { spawnSync } from "node:child_process";
import { findBreaches } from "./dependency-rules.ts";
import { budget, weighFirstDrawing } from "./size-budget.ts";

interface Step {
  readonly name: string;
  /** Whether it passed; it prints what is wrong itself. */
  readonly run: () => boolean;
}

const command = (script: string, ...words: string[]): boolean =>
  spawnSync(process.execPath, [`node_modules/${script}`, ...words], { stdio: "inherit" }).status === 0;

const steps: readonly Step[] = [
  { name: "types", run: () => command("typescript/bin/tsc") },
  { name: "format and lint", run: () => command("@biomejs/biome/bin/biome", "check", "--error-on-warnings", ".") },
  {
    name: "rooms",
    run: () => {
      const breaches = findBreaches("src");
      for (const { file, line, what } of breaches) console.error(`src/${file}:${line}  ${what}`);
      return breaches.length === 0;
    },
  },
  { name: "dead code and unused dependencies", run: () => command("knip/bin/knip.js") },
  {
    name: "size budget",
    run: () => {
      if (!command("vite/bin/vite.js", "build", "--logLevel", "warn")) return false;
      const weights = weighFirstDrawing("dist");
      const total = weights.reduce((sum, weight) => sum + weight.bytes, 0);
      for (const { file, bytes } of weights) console.log(`  ${String(bytes).padStart(7)} B  ${file}`);
      console.log(`  ${String(total).padStart(7)} B of ${budget} B before the first drawing, gzip`);
      return total <= budget;
    },
  },
];

const failed = steps.filter((step) => {
  console.log(`verify: ${step.name}`);
  return !step.run();
});
if (failed.length > 0) {
  console.error(`verify failed: ${failed.map((step) => step.name).join(", ")}`);
  process.exit(1);
}
console.log("verify: all is well");
