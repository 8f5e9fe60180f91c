/**
 * The table of modules: who may import whom, and which packages. A module is a folder of `src`, or a file directly in `src`.
 *
 * The linter enforces the table: `npm run modules` writes it as rules of Biome to `src/verify/module-rules.json`, which `biome.json`
 * extends, so that an editor marks an import that is not allowed. To add a module, add its row here, run that command, and describe its
 * folder in `docs/architecture.md`.
 */

export interface Module {
  /** Modules that it may import, besides itself. */
  readonly modules: readonly string[];
  /** Packages that it may import; "node" stands for Node's own modules. */
  readonly packages: readonly string[];
  /** Packages that only one of its files may import, by the file's path within the module. */
  readonly packagesOfFile?: Readonly<Record<string, readonly string[]>>;
  /** True where it may not use the browser, the clock or random numbers. */
  readonly isPure: boolean;
}

export type ModuleTable = Readonly<Record<string, Module>>;

const page = [
  "model",
  "design",
  "graph",
  "selection",
  "view",
  "scene",
  "figure",
  "formats",
  "imports",
  "own-graph",
  "lesson",
  "lesson-file",
  "device",
  "language",
  "settings.ts",
];

export const modules: ModuleTable = {
  model: {
    modules: [],
    packages: [],
    packagesOfFile: { "schema.ts": ["zod"], "schema-forms.ts": ["zod"], "lesson-schema.ts": ["zod"], "zod-setting.ts": ["zod"] },
    isPure: true,
  },
  design: {
    modules: ["model"],
    packages: ["vite"],
    packagesOfFile: { "cut-fonts.ts": ["node", "subset-font", "harfbuzzjs"], "fonts-plugin.ts": ["node"] },
    isPure: true,
  },
  language: { modules: ["model"], packages: [], isPure: true },
  layout: {
    modules: ["model"],
    packages: ["graphology", "graphology-communities-louvain", "graphology-layout-forceatlas2", "graphology-types"],
    isPure: true,
  },
  graph: { modules: ["model"], packages: ["graphology", "graphology-types", "minisearch", "opencc-js", "stemmer"], isPure: true },
  "curated-file": { modules: ["model", "language"], packages: ["yaml", "zod"], isPure: true },
  "lesson-file": {
    modules: ["model", "graph", "language", "selection", "view", "scene", "curated-file"],
    packages: ["yaml"],
    isPure: true,
  },
  curate: {
    modules: ["model", "layout", "graph", "language", "curated-file", "lesson-file"],
    packages: ["node", "yaml", "zod", "pinyin-pro", "vite"],
    isPure: true,
  },
  selection: { modules: ["model", "graph", "language"], packages: [], isPure: true },
  view: { modules: ["model", "graph", "selection"], packages: [], isPure: true },
  scene: { modules: ["model", "layout", "graph", "selection", "view"], packages: [], isPure: true },
  figure: {
    modules: ["model", "design", "graph", "selection", "view", "scene", "language"],
    packages: [],
    packagesOfFile: {
      "layouts/free-forces.ts": ["d3-force"],
      "qr-marks.ts": ["qrcode-generator"],
      "pdf/pdf-objects.ts": ["@noble/hashes"],
    },
    isPure: true,
  },
  "figure-worker.ts": { modules: ["figure"], packages: [], isPure: false },
  rendering: { modules: ["model", "design", "figure"], packages: ["node", "@resvg/resvg-js"], isPure: true },
  "first-picture": {
    modules: ["model", "design", "curate", "graph", "selection", "view", "scene", "figure", "rendering", "language"],
    packages: ["vite"],
    isPure: true,
  },
  packaging: { modules: ["model", "graph"], packages: ["node", "vite"], isPure: true },
  "service-worker": { modules: ["model"], packages: [], packagesOfFile: { "service-worker.ts": ["workbox-precaching"] }, isPure: false },
  lesson: {
    modules: ["model", "view"],
    packages: [],
    packagesOfFile: { "lesson-text.ts": ["mdast-util-from-markdown", "micromark-extension-cjk-friendly"] },
    isPure: true,
  },
  handout: {
    modules: ["model", "design", "graph", "selection", "view", "scene", "figure", "lesson", "language"],
    packages: [],
    isPure: true,
  },
  formats: { modules: ["model", "design", "graph", "language"], packages: ["fflate"], isPure: true },
  imports: { modules: ["model", "formats"], packages: ["fflate"], packagesOfFile: { "xml-elements.ts": ["saxes"] }, isPure: true },
  "own-graph": { modules: ["model", "layout", "scene", "formats", "imports"], packages: [], isPure: true },
  "own-graph-worker.ts": { modules: ["own-graph"], packages: [], isPure: false },
  device: { modules: ["figure", "own-graph"], packages: ["@noble/hashes"], isPure: false },
  canvas: {
    modules: ["model", "design", "selection", "view", "scene"],
    packages: ["sigma", "graphology", "graphology-types"],
    isPure: false,
  },
  state: { modules: page, packages: ["preact", "@preact/signals-core"], isPure: false },
  ui: { modules: [...page, "state"], packages: ["preact", "@preact/signals"], isPure: false },
  panels: { modules: [...page, "handout", "state", "ui"], packages: ["preact", "@preact/signals", "@preact/signals-core"], isPure: false },
  "settings.ts": { modules: ["model"], packages: [], isPure: true },
  "own-map.ts": { modules: ["model", "scene", "canvas", "device", "panels"], packages: [], isPure: false },
  "first-map.ts": { modules: ["model", "design", "scene", "canvas", "device"], packages: [], isPure: false },
  "main.ts": { modules: ["model", "language", "design", "device", "panels", "first-map.ts", "page.ts"], packages: [], isPure: false },
  "page.ts": {
    modules: [...page, "canvas", "state", "panels", "own-map.ts", "first-map.ts"],
    packages: ["@preact/signals-core"],
    isPure: false,
  },
  commands: {
    modules: [
      "model",
      "design",
      "curated-file",
      "lesson-file",
      "curate",
      "layout",
      "graph",
      "selection",
      "view",
      "scene",
      "figure",
      "handout",
      "formats",
      "rendering",
      "language",
    ],
    packages: ["node"],
    isPure: true,
  },
  "cli.ts": { modules: ["model", "commands", "curated-file", "curate", "language"], packages: ["node"], isPure: true },
  verify: { modules: [], packages: ["node"], isPure: true },
};
