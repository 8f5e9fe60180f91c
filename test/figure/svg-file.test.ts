import { DOMParser, type Element } from "@xmldom/xmldom";
import { expect, test } from "vitest";
import { openFont } from "../../src/figure/font/true-type.ts";
import { type SvgFonts, svgFileOf } from "../../src/figure/svg-file.ts";
import { everyMark } from "./every-mark.ts";
import { figureFonts as fonts } from "./figure-fonts.ts";

const provenance = { address: "https://graph.example.org/map/#node=ada&lang=zh", dataVersion: "0123456789ab" };

function rootOf(options: SvgFonts, drawing = everyMark): Element {
  const root = new DOMParser().parseFromString(svgFileOf(drawing, options, provenance), "image/svg+xml").documentElement;
  if (!root) throw new Error("no root element");
  return root;
}
const all = (root: Element, name: string): readonly Element[] => [...root.getElementsByTagName(name)];

test("a saved SVG says where it comes from, whatever its fonts", () => {
  for (const options of [{ kind: "named" }, { kind: "embedded", fonts }, { kind: "outlines", fonts }] as const) {
    const metadata = all(rootOf(options), "metadata")[0];
    expect(metadata?.getElementsByTagName("dc:identifier")[0]?.textContent).toBe(provenance.address);
    expect(metadata?.getElementsByTagName("xmpMM:VersionID")[0]?.textContent).toBe("0123456789ab");
  }
});

test("named fonts need no style sheet", () => {
  expect(all(rootOf({ kind: "named" }), "style")).toEqual([]);
});

test("embedded fonts have just the characters that the drawing has, each in the font that is asked first", () => {
  const root = rootOf({ kind: "embedded", fonts });
  const style = all(root, "style")[0]?.textContent ?? "";
  const faces = [
    ...style.matchAll(/font-weight:(\d+);src:url\(data:font\/ttf;base64,([\w+/=]+)\)format\("truetype"\);unicode-range:([^}]+)/g),
  ];
  const characters = faces.map(([, weight, data = "", ranges]) => {
    const codes = [...openFont(Uint8Array.from(Buffer.from(data, "base64"))).characters.keys()];
    expect(ranges?.split(",").map((range) => Number.parseInt(range.slice(2), 16))).toEqual(codes);
    return [weight, String.fromCodePoint(...codes)];
  });
  expect(characters).toEqual([
    ["400", expect.stringContaining("“")],
    ["400", expect.stringContaining("艾")],
    ["400", "→"],
    ["700", expect.stringContaining("A")],
    ["700", "中"],
  ]);
  expect(root.getAttribute("font-family")).toMatch(/^"Concept Graph Sans", /);
});

test("outlines leave no text, but its name for those who do not see it; a character that no font has stays text", () => {
  const root = rootOf({ kind: "outlines", fonts });
  expect(all(root, "text")).toEqual([]);
  expect(all(root, "path").map((path) => path.getAttribute("aria-label"))).toContain("艾达提出：关灯，“好”");
  const [first] = everyMark.marks;
  const missing = rootOf({ kind: "outlines", fonts }, { ...everyMark, marks: [{ ...first, text: "😀" } as typeof first & object] });
  expect(all(missing, "text").map((text) => text.textContent)).toEqual(["😀"]);
});
