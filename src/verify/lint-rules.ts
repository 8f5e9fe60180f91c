/** The table of modules as rules of the linter: overrides of Biome's configuration by folder. */
import { type Module, type ModuleTable, modules } from "./dependency-rules.ts";

/** Path of the generated configuration; `biome.json` extends it. */
export const lintRulesFile = "src/verify/module-rules.json";

/** Finds clock and random numbers, for which Biome has no rule of its own. Biome resolves the path from the project's root. */
const purePlugin = "./src/verify/pure-module.grit";

const browserGlobals = ["window", "document", "localStorage", "navigator"];

interface ImportPattern {
  /** Patterns of import specifiers, as in a `.gitignore`. */
  readonly group: readonly string[];
  readonly message: string;
}

interface LintRule {
  readonly level: "error";
  readonly options: object;
}

interface LintOverride {
  readonly includes: readonly string[];
  readonly plugins?: readonly string[];
  readonly linter: { readonly rules: { readonly style: Readonly<Record<string, LintRule>> } };
}

export interface LintRules {
  readonly overrides: readonly LintOverride[];
}

/** Makes the part of Biome's configuration that enforces the table. */
export const lintRules = (table: ModuleTable = modules): LintRules => ({
  overrides: [pureOverride(table), ...Object.entries(table).flatMap(([name, module]) => importOverrides(name, module, table))],
});

function pureOverride(table: ModuleTable): LintOverride {
  const pure = Object.keys(table).filter((name) => table[name]?.isPure);
  const deniedGlobals = Object.fromEntries(browserGlobals.map((global) => [global, "A pure module may not use the browser."]));
  return {
    includes: pure.map(filesOf),
    plugins: [purePlugin],
    linter: { rules: { style: { noRestrictedGlobals: { level: "error", options: { deniedGlobals } } } } },
  };
}

/** One override for each file that may import packages of its own, and one for all other files of the module. */
function importOverrides(name: string, module: Module, table: ModuleTable): readonly LintOverride[] {
  const files = Object.entries(module.packagesOfFile ?? {});
  const override = (includes: readonly string[], packages: readonly string[]): LintOverride => {
    const patterns = [...modulePatterns(name, module, table), packagePattern(name, packages)];
    return { includes, linter: { rules: { style: { noRestrictedImports: { level: "error", options: { patterns } } } } } };
  };
  return [
    override([filesOf(name), ...files.map(([file]) => `!src/${name}/${file}`)], module.packages),
    ...files.map(([file, packages]) => override([`src/${name}/${file}`], [...module.packages, ...packages])),
  ];
}

/** One pattern for each module that may not be imported. A folder inside a module must not have the name of one of them. */
const modulePatterns = (name: string, module: Module, table: ModuleTable): readonly ImportPattern[] =>
  Object.keys(table)
    .filter((other) => other !== name && !module.modules.includes(other))
    .map((other) => ({ group: specifiersOf(other, name), message: `${name} may not import ${other}` }));

/** How the files of a module would import another: a file directly in `src` by its exact path, a folder by its name. */
function specifiersOf(other: string, importer: string): readonly string[] {
  if (!isFile(other)) return [`**/${other}/**`];
  return isFile(importer) ? [`./${other}`] : [`../${other}`, `../../${other}`];
}

/** Refuses every package that is not listed. Relative paths and Vite's virtual modules are no packages. */
function packagePattern(name: string, packages: readonly string[]): ImportPattern {
  const allowed = packages.flatMap((wanted) => (wanted === "node" ? ["!node:*", "!node:*/*"] : [`!${wanted}`, `!${wanted}/**`]));
  return {
    group: ["**", "!./**", "!../**", "!virtual:*", ...allowed],
    message: `${name} may not import this package; it may import ${packages.join(", ") || "none"}`,
  };
}

const filesOf = (name: string): string => (isFile(name) ? `src/${name}` : `src/${name}/**`);

const isFile = (name: string): boolean => name.includes(".");
