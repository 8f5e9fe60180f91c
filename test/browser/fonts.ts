/** Hides the machine's fonts from the browser, so that a page measures the same everywhere. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cutFont, fontWeights, latinSource } from "../../src/design/cut-fonts.ts";

/** True if the fonts of the machine can be hidden from the browser. Elsewhere the page is built in the mode that uses none of them. */
export const canHideFonts = process.platform === "linux";

let environment: Promise<NodeJS.ProcessEnv> | undefined;

/** The environment for a browser that finds one font on the machine, the project's Latin one: without any, text has no width. */
export function withoutFonts(): Promise<NodeJS.ProcessEnv> {
  environment ??= canHideFonts ? hideFonts() : Promise.resolve(process.env);
  return environment;
}

async function hideFonts(): Promise<NodeJS.ProcessEnv> {
  const folder = mkdtempSync(join(tmpdir(), "concept-graph-fonts-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  const latin1 = String.fromCodePoint(...Array.from({ length: 0x100 }, (_, code) => code));
  for (const weight of fontWeights)
    writeFileSync(join(folder, `latin-${weight}.ttf`), await cutFont(latinSource.path(weight), `${latin1}–—‘’“”…−`));
  const file = join(folder, "fonts.conf");
  writeFileSync(file, configurationOf(folder));
  return { ...process.env, FONTCONFIG_FILE: file };
}

const configurationOf = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir>${folder}</dir>
  <cachedir>${folder}/cache</cachedir>
</fontconfig>
`;
