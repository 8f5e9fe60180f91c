/** `npm run modules`: writes the table of modules as rules of the linter. */
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { lintRules, lintRulesFile } from "./lint-rules.ts";

writeFileSync(lintRulesFile, JSON.stringify(lintRules()));
const { status } = spawnSync(process.execPath, ["node_modules/@biomejs/biome/bin/biome", "format", "--write", lintRulesFile], {
  stdio: "inherit",
});
process.exitCode = status ?? 1;
