/** The page as one HTML file, which opens from the disk without a network: code, styles, data, lessons and fonts are all inside. */
import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { packGraph } from "../graph/map-file.ts";

export interface SingleFileParts {
  /** The site's `index.html`. */
  readonly html: string;
  /** The script of the page, in one piece and without imports. */
  readonly code: string;
  /** Its style sheet. */
  readonly styles: string;
  /** The other scripts, style sheets and pictures that `index.html` names, and the page's data, by path. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/**
 * Writes the file. Nothing is in it twice: the whole graph also answers for the part of it that a site loads first, and fonts are there in
 * the format that figures need. The fonts of rare characters are left out.
 *
 * @throws if `html` names a file that is not among the parts
 */
export function singleFileOf({ html, code, styles, files }: SingleFileParts): string {
  const scripts: string[] = [];
  const sheets: string[] = [];
  const script = (text: string, type = ""): string => {
    scripts.push(hashOf(text));
    return `<script${type}>${text}</script>`;
  };
  const sheet = (text: string): string => {
    sheets.push(hashOf(text));
    return `<style>${text}</style>`;
  };
  const textOf = (path: string): string => {
    const bytes = files.get(path);
    if (!bytes) throw new Error(`The page names ${path}, which the build has not written.`);
    return new TextDecoder().decode(bytes);
  };
  const body = html
    .replace(/\s*<meta (?:http-equiv="Content-Security-Policy"|charset)[^>]*>/g, "")
    .replace(/\s*<link rel="(?:preload|modulepreload)"[^>]*>/g, "")
    .replace(/\s*<script type="module"[^>]*><\/script>/g, "")
    .replace(/\s*<link rel="stylesheet"[^>]*href="\.\/assets\/[^>]*>/g, "")
    .replace(
      /<link rel="icon" href="\.\/([^"]+)"/,
      (_, path) => `<link rel="icon" href="data:image/svg+xml;base64,${base64(textOf(path))}"`,
    )
    .replace(/<script src="\.\/([^"]+)"[^>]*><\/script>/g, (_, path) => script(textOf(path)))
    .replace(/<link rel="stylesheet" href="\.\/([^"]+)">/g, (_, path) => sheet(textOf(path)))
    .replace("</head>", () => `${sheet(styles)}\n</head>`)
    .replace("</body>", () => `${enclosed(files)}\n${gzipped("code", code)}\n${script(starter)}\n</body>`);
  scripts.push(hashOf(code));
  // Browsers look for the encoding in the first kilobyte alone.
  return body.replace(
    "<head>",
    () => `<head>\n    <meta charset="utf-8">\n    <meta http-equiv="Content-Security-Policy" content="${policyOf(scripts, sheets)}">`,
  );
}

/** Lets the file run and show what is written in it, and nothing from elsewhere. */
const policyOf = (scripts: readonly string[], sheets: readonly string[]): string =>
  [
    "default-src 'none'",
    `script-src ${scripts.join(" ")}`,
    `style-src ${sheets.join(" ")}`,
    "img-src data: blob:",
    "font-src data:",
    "worker-src blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");

const hashOf = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** Unpacks the code and runs it as a script in the page, which the policy allows by the hash of the unpacked code. */
const starter = [
  `const packed=document.querySelector('script[data-file="code"]');`,
  `const bytes=Uint8Array.from(atob(packed.textContent),(character)=>character.charCodeAt(0));`,
  `const unpacked=new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));`,
  `new Response(unpacked).text().then((code)=>{const script=document.createElement("script");script.type="module";script.textContent=code;packed.replaceWith(script)});`,
].join("");

/** Paths of the files that are not enclosed: those of the shell, which are written into the page, and what only a site needs. */
const isEnclosed = (path: string): boolean =>
  /^(?:graph\.json|lessons\.json|lessons\/|quality\.txt|transcripts\/|fonts\/)/.test(path) && !/\.woff2$/.test(path);

/** Other paths under which the page asks for a file. */
const otherNames: Readonly<Record<string, string>> = { "graph.json": "map.en.json map.zh.json" };

/** Writes the data: each file by its paths, as base64 of gzip. A browser runs no script of such a type. */
function enclosed(files: ReadonlyMap<string, Uint8Array>): string {
  const kept = [...files].filter(([path]) => isEnclosed(path)).sort(([a], [b]) => (a < b ? -1 : 1));
  const alone = kept
    .filter(([path]) => !isPacked(path))
    .map(([path, bytes]) => {
      const content = /\.css$|^graph\.json$/.test(path) ? shortened(path, new TextDecoder().decode(bytes)) : bytes;
      return gzipped([path, otherNames[path] ?? []].flat().join(" "), content);
    })
    .join("\n");
  return `${alone}\n${pack(kept.filter(([path]) => isPacked(path)))}`;
}

const shortened = (path: string, text: string): string =>
  path === "graph.json" ? JSON.stringify(packGraph(JSON.parse(text))) : fontsOfFigures(text);

/** Lessons are alike, so that together they take two thirds of the room. */
const isPacked = (path: string): boolean => path.startsWith("lessons");

function pack(files: readonly (readonly [path: string, bytes: Uint8Array])[]): string {
  const texts = Object.fromEntries(files.map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]));
  const names = files.map(([path]) => path).join(" ");
  return `<script type="application/gzip" data-pack data-file="${names}">${base64(gzipSync(JSON.stringify(texts), { level: 9 }))}</script>`;
}

/** Names in a style sheet the fonts that figures use as well, and leaves out the font of rare characters, which has no such file. */
const fontsOfFigures = (css: string): string =>
  css
    .split("\n")
    .filter((rule) => !rule.includes("-whole."))
    .join("\n")
    .replace(/\.woff2\?\w+"\)\s*format\("woff2"\)/g, '.ttf")format("truetype")');

const gzipped = (names: string, content: string | Uint8Array): string =>
  `<script type="application/gzip" data-file="${names}">${base64(gzipSync(content, { level: 9 }))}</script>`;

const base64 = (content: string | Uint8Array): string => Buffer.from(content).toString("base64");
