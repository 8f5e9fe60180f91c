import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build, createServer, type InlineConfig } from "vite";
import { expect, onTestFinished, test } from "vitest";
import { codesOf, cutFonts } from "../../src/design/cut-fonts.ts";
import { charactersOf, fontsPlugin } from "../../src/design/fonts-plugin.ts";

/** Unpacking and packing fonts takes seconds, and more on a busy machine. */
const long = 180_000;

const textOf = (codes: readonly number[]): string => String.fromCodePoint(...codes);

test("Each character comes from the first font that has it, in both weights", { timeout: long }, async () => {
  const cut = await cutFonts(new Set("A“说→⚠"));
  expect(cut.map(({ name, codes }) => [name, textOf(codes)])).toEqual(
    [400, 700].flatMap((weight) => [
      [`latin-${weight}`, "A“"],
      [`han-${weight}`, "说"],
      [`arrows-${weight}`, "→"],
      [`han-87-${weight}`, "⚠"],
    ]),
  );
  const han = cut.find(({ name }) => name === "han-400");
  // Figures in Chinese write quotation marks as wide as characters.
  expect(textOf(await codesOf(han?.ttf ?? new Uint8Array()))).toBe("A“说");
  for (const { woff2 } of cut) expect(String.fromCharCode(...woff2.slice(0, 4))).toBe("wOF2");
});

/** A folder with the little that the plugin reads. */
function makePage(): InlineConfig & { readonly root: string } {
  const root = mkdtempSync(join(tmpdir(), "fonts-"));
  for (const folder of ["src", "graph-data"]) mkdirSync(join(root, folder));
  writeFileSync(join(root, "index.html"), "<!doctype html><title>页</title>");
  writeFileSync(join(root, "src/words.ts"), 'export const word = "词";');
  writeFileSync(join(root, "graph-data/nodes.yaml"), "name: 数据\n");
  return { root, configFile: false, logLevel: "silent", plugins: [fontsPlugin()] };
}

test("Data, page and countries' names are read for their characters, whatever they are", () => {
  const characters = charactersOf(makePage().root);
  for (const character of "页词数据新加坡Aé~") expect(characters).toContain(character);
  for (const character of "\n\u0000") expect(characters).not.toContain(character);
});

test("A build and the development server have the same fonts, under addresses that change with what is in them", {
  timeout: long,
}, async () => {
  const page = makePage();
  await build(page);
  const built = (name: string): Buffer => readFileSync(join(page.root, "dist/fonts", name));
  const sheet = built("han.css").toString();
  expect(sheet).toMatch(/src:url\("\.\/han-400\.woff2\?[0-9a-f]{8}"\)/);
  expect(sheet).toContain("font-display:swap");
  expect(await codesOf(built("han-700.ttf"))).toContain("页".codePointAt(0));

  const server = await createServer({ ...page, server: { port: 0, host: "127.0.0.1", ws: false } });
  await server.listen();
  onTestFinished(() => server.close());
  const address = server.httpServer?.address() as AddressInfo;
  const served = async (name: string): Promise<Buffer> =>
    Buffer.from(await (await fetch(`http://127.0.0.1:${address.port}/fonts/${name}`)).arrayBuffer());
  expect((await served("han.css")).toString()).toBe(sheet);
  expect((await served("han-400.woff2?1")).equals(built("han-400.woff2"))).toBe(true);
});
