import { createHash } from "node:crypto";
import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { singleFileOf } from "../../src/packaging/single-file.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const html = `<!doctype html>
<html lang="en">
  <head>
    <meta http-equiv="Content-Security-Policy" content="default-src 'self'">
    <script src="./first.js"></script>
    <meta charset="utf-8">
    <link rel="icon" href="./icon.svg" type="image/svg+xml">
    <link rel="preload" href="./map.en.json" as="fetch">
    <script type="module" crossorigin src="./assets/index-1.js"></script>
    <link rel="stylesheet" crossorigin href="./assets/index-1.css">
    <link rel="stylesheet" href="./first.css">
  </head>
  <body><div id="app"></div></body>
</html>`;

const face = (name: string): string => `@font-face{src:url("./${name}.woff2?0123abcd")format("woff2");unicode-range:U+4E00}`;

const files = new Map(
  Object.entries({
    "first.js": "let first;",
    "first.css": "a{}",
    "icon.svg": "<svg/>",
    "map.en.json": '{"map":1}',
    "graph.json": '{"nodes":[{"id":"ada"}],"claims":[],"withdrawn":[]}',
    "lessons/red-lines.json": "{}",
    "fonts/han.css": `${face("han-whole")}\n${face("han-400")}`,
    "fonts/han-400.woff2": "woff2",
    "fonts/han-400.ttf": "ttf",
    "card.png": "png",
  }).map(([path, text]) => [path, bytes(text)]),
);

const code = 'const end = "</script><!-- $& ";';
const made = singleFileOf({ html, code, styles: "b{}", files });
const policy = /Content-Security-Policy" content="([^"]+)"/.exec(made)?.[1] ?? "";
const enclosed = (path: string): string =>
  gunzipSync(Buffer.from(new RegExp(`data-file="(?:[^"]* )?${path}(?: [^"]*)?">([^<]*)`).exec(made)?.[1] ?? "", "base64")).toString();

describe("the page as one file", () => {
  test("names nothing outside itself", () => {
    expect(made).not.toMatch(/(?:src|href)="\.\//);
    expect(() => singleFileOf({ html, code, styles: "", files: new Map() })).toThrow("icon.svg");
  });

  test("allows by its policy the scripts and styles written in it, and the unpacked code, by their hashes, and nothing else", () => {
    const inline = [...made.matchAll(/<(script|style)>([\s\S]*?)<\/\1>/g)].map(([, , text = ""]) => text);
    expect(inline).toEqual(["let first;", "a{}", "b{}", expect.stringContaining("DecompressionStream")]);
    for (const text of [...inline, code]) expect(policy).toContain(`'sha256-${createHash("sha256").update(text).digest("base64")}'`);
    expect(policy.match(/sha256-/g)).toHaveLength(inline.length + 1);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("img-src data: blob:; font-src data:; worker-src blob:");
    expect(policy).not.toMatch(/unsafe|strict-dynamic|connect-src|'self'/);
  });

  test("has the code as it is, whatever strings it has", () => {
    expect(enclosed("code")).toBe(code);
  });

  test("has the data once, compressed, and the fonts in the format of figures", () => {
    expect(JSON.parse(enclosed("graph.json"))).toEqual({ nodes: { id: ["ada"] }, claims: {}, withdrawn: {} });
    expect(enclosed("map.zh.json")).toBe(enclosed("graph.json"));
    expect(JSON.parse(enclosed("lessons/red-lines.json"))).toEqual({ "lessons/red-lines.json": "{}" });
    expect(enclosed("fonts/han.css")).toBe('@font-face{src:url("./han-400.ttf")format("truetype");unicode-range:U+4E00}');
    expect(enclosed("fonts/han-400.ttf")).toBe("ttf");
    expect([...made.matchAll(/<script[^>]* data-file="([^"]+)"/g)].map(([, paths]) => paths)).toEqual([
      "fonts/han-400.ttf",
      "fonts/han.css",
      "graph.json map.en.json map.zh.json",
      "lessons/red-lines.json",
      "code",
    ]);
  });

  test("says its encoding before anything else", () => {
    expect(made).toMatch(/<head>\s*<meta charset="utf-8">/);
    expect(made.match(/charset=/g)).toHaveLength(1);
  });
});
