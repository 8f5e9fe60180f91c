import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { build, createServer, type InlineConfig } from "vite";
import { afterEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { sitePlugin } from "../../src/curate/site-plugin.ts";
import { readSite } from "../../src/curate/site-setting.ts";

afterEach(() => vi.unstubAllEnvs());

/** A project folder with the given files. */
function project(files: Readonly<Record<string, string>> = {}): string {
  const root = mkdtempSync(join(tmpdir(), "site-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(root, name), text);
  return root;
}

const withHomepage = (homepage: unknown): string => project({ "package.json": JSON.stringify({ name: "map", homepage }) });

describe("where the site is published", () => {
  test("is read from SITE_URL, else from package.json, else from the older VITE_ADDRESS", () => {
    const all = { SITE_URL: "https://one.example/", VITE_ADDRESS: "https://three.example/" };
    expect(readSite(withHomepage("https://two.example/"), all)).toBe("https://one.example/");
    expect(readSite(withHomepage("https://two.example/"), { ...all, SITE_URL: undefined })).toBe("https://two.example/");
    expect(readSite(withHomepage(undefined), { VITE_ADDRESS: all.VITE_ADDRESS })).toBe("https://three.example/");
    expect(readSite(withHomepage(""), {})).toBeUndefined();
    expect(readSite(project(), {})).toBeUndefined();
  });

  test("is nowhere, whatever else is set, where SITE_URL is empty", () => {
    for (const SITE_URL of ["", " "])
      expect(readSite(withHomepage("https://two.example/"), { SITE_URL, VITE_ADDRESS: "https://three.example/" })).toBeUndefined();
  });

  test("a wrong value is an error that names the setting, and no other setting takes its place", () => {
    const right = withHomepage("https://two.example/");
    expect(() => readSite(right, { SITE_URL: "one.example" })).toThrow(/SITE_URL .*“one\.example”.* https:\/\/one\.example\/$/);
    expect(() => readSite(withHomepage("https://two.example/#readme"), {})).toThrow(
      /“homepage” in package\.json .* https:\/\/two\.example\/$/,
    );
    expect(() => readSite(withHomepage(7), {})).toThrow(/“homepage” in package\.json .*“7”/);
    expect(() => readSite(project(), { VITE_ADDRESS: "three" })).toThrow(/VITE_ADDRESS .*“three”/);
  });

  test("is not set in this project's own package.json, or is a valid address", () => {
    expect(() => readSite(".", {})).not.toThrow();
  });
});

describe("a built page", () => {
  const page = {
    "index.html": '<!doctype html><title>Map</title><script type="module" src="./main.ts"></script>',
    "main.ts": `import { settings } from ${JSON.stringify(resolve("src/settings.ts"))};\ndocument.title = settings.site ?? "nowhere";\n`,
  };
  const config = (root: string): InlineConfig => ({ root, configFile: false, logLevel: "silent", plugins: [sitePlugin()] });
  const codeOf = async (root: string): Promise<string> => {
    const made = await build({ ...config(root), build: { write: false } });
    const outputs = (Array.isArray(made) ? made : [made]).flatMap((bundle) => ("output" in bundle ? bundle.output : []));
    return outputs.map((output) => (output.type === "chunk" ? output.code : "")).join("");
  };

  test("knows the address, whichever way it is set", async () => {
    expect(await codeOf(project({ ...page, "package.json": '{"homepage":"https://two.example/map"}' }))).toContain(
      "https://two.example/map/",
    );
    expect(await codeOf(project({ ...page, ".env": "VITE_ADDRESS=https://three.example/" }))).toContain("https://three.example/");
    vi.stubEnv("SITE_URL", "https://one.example/");
    const code = await codeOf(project({ ...page, "package.json": '{"homepage":"https://two.example/"}' }));
    expect(code).toContain("https://one.example/");
    expect(code).not.toContain("https://two.example/");
  });

  test("knows none where none is set", async () => {
    expect(await codeOf(project(page))).not.toContain("http");
  });

  test("is not built, nor served, with a wrong address", async () => {
    vi.stubEnv("SITE_URL", "one.example/map");
    const root = project(page);
    await expect(codeOf(root)).rejects.toThrow("Write https://one.example/map/");
    await expect(createServer(config(root))).rejects.toThrow("SITE_URL");
  });
});
