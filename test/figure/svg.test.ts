import { DOMParser, type Element } from "@xmldom/xmldom";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Drawing, Mark } from "../../src/figure/drawing.ts";
import { svgOf } from "../../src/figure/svg.ts";
import type { NodeId } from "../../src/model/built.ts";

const drawing = (marks: readonly Mark[], more: Partial<Drawing> = {}): Drawing => ({
  width: 640,
  height: 360,
  scale: 1.5,
  language: "en",
  title: "Lights off",
  description: "Ada proposes that the lights be turned off.",
  paper: "#fbf9f4",
  marks,
  ...more,
});
const text = (words: string): Mark => ({
  kind: "text",
  text: words,
  position: { left: 10, top: 20 },
  anchor: "start",
  size: 14,
  face: "text",
  fill: "#000000",
});
const node = (id: string, title = id): Mark => ({ kind: "group", id: `node-${id}`, node: id as NodeId, title, marks: [] });

/** Parses by a library, which throws at the first error. */
function parsed(svg: string): Element {
  const fail = (level: string, message: string): never => {
    throw new Error(`${level}: ${message}`);
  };
  const root = new DOMParser({ onError: fail }).parseFromString(svg, "image/svg+xml").documentElement;
  if (!root) throw new Error("no root element");
  return root;
}
const all = (root: Element, name: string): readonly Element[] => [...root.getElementsByTagName(name)];

describe("an SVG file", () => {
  test("has its size, language, title and description", () => {
    const root = parsed(svgOf(drawing([], { language: "zh", title: "关灯" })));
    expect(root.namespaceURI).toBe("http://www.w3.org/2000/svg");
    expect(["width", "height", "viewBox", "xml:lang", "role"].map((name) => root.getAttribute(name))).toEqual([
      "960",
      "540",
      "0 0 640 360",
      "zh-Hans",
      "img",
    ]);
    expect(all(root, "title")[0]?.textContent).toBe("关灯");
    expect(all(root, "desc")[0]?.textContent).toBe("Ada proposes that the lights be turned off.");
  });

  test("gives the size of a drawing for paper in millimetres, and may have no background", () => {
    const { paper: _, ...transparent } = drawing([], { unit: "mm" });
    const root = parsed(svgOf(transparent));
    expect([root.getAttribute("width"), root.getAttribute("height")]).toEqual(["169.33mm", "95.25mm"]);
    expect(all(root, "rect")).toEqual([]);
  });

  test("draws paths, rounded corners and links", () => {
    const point = (left: number, top: number) => ({ left, top });
    const root = parsed(
      svgOf(
        drawing([
          {
            kind: "path",
            start: point(1, 2),
            steps: [{ to: point(3, 4) }, { controls: [point(5, 6), point(7, 8)], to: point(9, 10) }],
            stroke: { colour: "#123456", width: 1, dash: [2, 1] },
          },
          {
            kind: "group",
            href: "https://graph.example.org/#node=a&lang=en",
            marks: [{ kind: "rectangle", left: 0, top: 0, width: 9, height: 9, radius: 2, fill: "#123456" }],
          },
        ]),
      ),
    );
    expect(all(root, "path")[0]?.getAttribute("d")).toBe("M1,2L3,4C5,6 7,8 9,10");
    expect(all(root, "a")[0]?.getAttribute("href")).toBe("https://graph.example.org/#node=a&lang=en");
    expect(all(all(root, "a")[0] as Element, "rect")[0]?.getAttribute("rx")).toBe("2");
  });

  test("uses presentation attributes alone, as a strict content security policy requires", () => {
    const svg = svgOf(drawing([text("a"), { kind: "circle", centre: { left: 1, top: 2 }, radius: 3, fill: "#123456" }]));
    expect(svg).not.toMatch(/\bstyle\s*=|<style|<script|href/);
    expect(all(parsed(svg), "circle")[0]?.getAttribute("fill")).toBe("#123456");
  });

  test("writes numbers with at most two decimals, and never -0", () => {
    const line: Mark = {
      kind: "line",
      from: { left: 1 / 3, top: -0.001 },
      to: { left: 2, top: 3.10001 },
      stroke: { colour: "#000", width: 1 },
    };
    expect(svgOf(drawing([line]))).toContain('x1="0.33" y1="0" x2="2" y2="3.1"');
  });

  test("names the node of each group, whatever its id", () => {
    const ids = ["ada", "__proto__", "a.b", "a~b", 'x" onload="y', "<g>"];
    const groups = all(parsed(svgOf(drawing(ids.map((id) => node(id))))), "g");
    expect(groups.map((group) => group.getAttribute("data-node"))).toEqual(ids);
    const groupIds = groups.map((group) => group.getAttribute("id") ?? "");
    expect(new Set(groupIds).size).toBe(ids.length);
    for (const id of groupIds) expect(id).toMatch(/^figure-[A-Za-z0-9_.-]+$/);
  });

  test("clips the map to its frame", () => {
    const map: Mark = { kind: "group", id: "map", clip: { left: 1, top: 2, width: 3, height: 4 }, marks: [text("a")] };
    const root = parsed(svgOf(drawing([map])));
    const clip = all(root, "clipPath")[0]?.getAttribute("id");
    expect(all(root, "g")[0]?.getAttribute("clip-path")).toBe(`url(#${clip})`);
  });

  test("rotates a text around its anchor", () => {
    const turned: Mark = { ...(text("warns of") as Mark & { kind: "text" }), turn: Math.PI / 2 };
    expect(all(parsed(svgOf(drawing([turned]))), "text")[0]?.getAttribute("transform")).toBe("rotate(90 10 20)");
  });
});

describe("a text from the data", () => {
  test("stays text if it contains markup", () => {
    const words = '<script>alert(1)</script> & "so" <b>on</b> ]]> \'';
    const root = parsed(svgOf(drawing([text(words), node("ada", words)], { title: words, description: words })));
    expect(all(root, "script")).toEqual([]);
    expect(all(root, "text")[0]?.textContent).toBe(words);
    expect(all(root, "title").map((title) => title.textContent)).toEqual([words, words]);
  });

  test("loses only the control characters that SVG does not allow", () => {
    const root = parsed(svgOf(drawing([text("a\u0000b\u0008c\u001fd\ud800e\uffffг红\u{20bb7}\nf")])));
    expect(all(root, "text")[0]?.textContent).toBe("abcdeг红\u{20bb7} f");
  });

  test("is the same in the file, which is always well formed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (words) => {
        const root = parsed(svgOf(drawing([text(words), node(words)], { title: words })));
        const plain = words.replace(/[\p{Cc}\ufffe\uffff\s]/gu, "");
        expect((all(root, "text")[0]?.textContent ?? "").replace(/[\s\ufffe\uffff]/gu, "")).toBe(plain);
      }),
    );
  });
});
