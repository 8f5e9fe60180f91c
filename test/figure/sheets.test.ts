import { DOMParser } from "@xmldom/xmldom";
import { describe, expect, test } from "vitest";
import { composeSheets } from "../../src/figure/compose-sheets.ts";
import { frameIds, frameOf, isFrame, parseFrame } from "../../src/figure/figure-frames.ts";
import { figurePaletteIds } from "../../src/figure/figure-palette.ts";
import { svgOf } from "../../src/figure/svg.ts";
import type { ActorId, NodeId } from "../../src/model/built.ts";
import type { Selection } from "../../src/selection/selection.ts";
import { composedFigure } from "./composed-figure.ts";
import { namedSheets, sheetOptions, sheetPictures } from "./sheet-pictures.ts";

const ada: Selection = { kind: "node", id: "ada" as NodeId };
const words = { claims: [{ from: "ada", relation: "proposes", to: "lights-off" }] } as const;

describe("the kept SVG of a sheet", () => {
  const again = namedSheets(sheetPictures);

  test.each([...namedSheets(sheetPictures)])("has not changed: %s", async (name, sheet) => {
    expect(svgOf(again.get(name) ?? expect.fail("no sheet"))).toBe(svgOf(sheet));
    await expect(svgOf(sheet)).toMatchFileSnapshot(`expected-sheets/${name}.svg`);
  });
});

describe("a title", () => {
  const titles = [
    "long ".repeat(1000),
    "<script>alert(1)</script>".repeat(200),
    "控制".repeat(2500),
    "\u0000\u0007\u001b[31mred\u202eback",
    "👩‍👩‍👧‍👦🇨🇳".repeat(300),
    "\ud800 alone \udc00",
    "nobreak".repeat(700),
    "   ",
    "",
  ];

  test.each(titles.map((title) => [JSON.stringify(title).slice(0, 40), title]))("can be any text: %s", (_, title) => {
    for (const frame of ["slide", "column"] as const) {
      const figure = composedFigure(sheetOptions(words, ada, { title, deck: title, frame: frameOf(frame) }));
      const svg = svgOf(figure?.sheets[0] ?? expect.fail("no figure"));
      const document = new DOMParser().parseFromString(svg, "image/svg+xml");
      expect(document.getElementsByTagName("script")).toHaveLength(0);
      const head = [...document.getElementsByTagName("g")].find((group) => group.getAttribute("id") === "figure-head");
      const lines = [...(head?.getElementsByTagName("text") ?? [])].map((text) => text.textContent ?? "");
      expect(lines.length).toBeLessThanOrEqual(4);
      if (title.length > 1000) expect(lines[1]?.endsWith("…")).toBe(true);
      for (const line of lines) expect(line).not.toMatch(/\p{Cc}|\p{Cs}|[\u202a-\u202e]/u);
    }
  });

  test("that is emptied stays empty, and one that is not given says what the figure shows", () => {
    expect(composedFigure(sheetOptions(words, ada, { title: "" }))?.title).toBe("");
    expect(composedFigure(sheetOptions(words, ada))?.title).toBe("Ada makes one proposal");
  });
});

describe("no figure, and no error, is made", () => {
  const nothing: readonly (readonly [string, Selection])[] = [
    ["of nothing", { kind: "nothing" }],
    ["of a page", { kind: "page", id: "about" }],
    ["of a node that does not exist", { kind: "node", id: "nobody" as NodeId }],
    ["of an edge that does not exist", { kind: "edge", id: "a~b~c" as never }],
    ["of actors that do not exist", { kind: "compare", ids: ["x", "y"] as unknown as ActorId[] }],
    ["of a pair without claims", { kind: "pair", from: "ada" as ActorId, to: "ada" as NodeId }],
    ["of an empty collection", { kind: "collection", collection: { nodes: [], claims: [] } }],
    ["of a question without an answer", { kind: "ask", text: "?" }],
  ];
  test.each(nothing)("%s", (_, selection) => {
    expect(composeSheets(sheetOptions(words, selection))).toEqual({ fault: "no-subject" });
  });

  test("in a frame without room", () => {
    const small = parseFrame("60x60mm");
    if (!isFrame(small)) throw new Error("no frame");
    const long = { nodes: [{ id: "ada", type: "person" as const, name: { en: "A".repeat(3000), zh: "长".repeat(3000) } }] };
    expect(composeSheets(sheetOptions({ ...words, ...long }, ada, { frame: small }))).toEqual({ fault: "no-room" });
  });
});

test("a node without claims is a figure of its own", () => {
  const figure = composedFigure(sheetOptions({ ...words, nodes: ["lonely"] }, { kind: "node", id: "lonely" as NodeId }));
  expect(figure?.placed.cards.map(({ node }) => node.id)).toEqual(["lonely"]);
});

test("ids such as __proto__ and constructor are drawn", () => {
  const claims = [{ from: "constructor", relation: "proposes", to: "__proto__" }] as const;
  const figure = composedFigure(sheetOptions({ claims }, { kind: "node", id: "constructor" as NodeId }));
  expect(figure?.placed.cards.map(({ node }) => node.id).sort()).toEqual(["__proto__", "constructor"]);
});

describe("a frame", () => {
  test.each(frameIds)("can be named: %s", (id) => {
    expect(parseFrame(id.toUpperCase())).toBe(frameOf(id));
  });

  test("can be a size in millimetres or pixels", () => {
    const [paper, screen] = [parseFrame("120x80mm"), parseFrame("1200 × 630 px")];
    if (!isFrame(paper) || !isFrame(screen)) throw new Error("no frame");
    expect(
      [paper.unit, (paper.width * 25.4) / 96, (paper.height * 25.4) / 96].map((value) =>
        typeof value === "number" ? Math.round(value) : value,
      ),
    ).toEqual(["mm", 120, 80]);
    expect([screen.width * screen.scale, screen.height * screen.scale].map(Math.round)).toEqual([1200, 630]);
    expect(composedFigure(sheetOptions(words, ada, { frame: paper }))?.sheets).toHaveLength(1);
    expect(composedFigure(sheetOptions(words, ada, { frame: screen }))?.sheets).toHaveLength(1);
  });

  test("that makes no sense gives a problem as data", () => {
    expect(parseFrame("0x0mm")).toEqual({ fault: "too-small", value: "0x0mm", from: 60, to: 2000, unit: "mm" });
    expect(parseFrame("1000000x100mm")).toMatchObject({ fault: "too-large" });
    expect(parseFrame("100000x1000px")).toMatchObject({ fault: "too-large", to: 8000, unit: "px" });
    for (const text of ["", "a4", "-3x5mm", "1e9x4mm", "NaNxNaNmm", "100x", "x".repeat(9999)])
      expect(parseFrame(text)).toMatchObject({ fault: "unreadable" });
  });
});

describe("what a reader moves", () => {
  const claims = ["fire", "flood", "frost"].map((to) => ({ from: "ada", relation: "warns-of", to }) as const);
  const orderOf = (moves: ReadonlyMap<ActorId, { readonly rank: number }>): readonly string[] =>
    [...(composedFigure(sheetOptions({ claims }, ada, { moves }))?.placed.cards ?? [])]
      .filter(({ node }) => node.id !== "ada")
      .sort((a, b) => a.box.top - b.box.top)
      .map(({ node }) => node.id);

  test("changes its order in a list", () => {
    expect(orderOf(new Map())).toEqual(["fire", "flood", "frost"]);
    expect(orderOf(new Map([["frost" as ActorId, { rank: 0 }]]))).toEqual(["frost", "fire", "flood"]);
    expect(orderOf(new Map([["fire" as ActorId, { rank: Number.NaN }]]))).toHaveLength(3);
  });

  test("stays where it was put in a free network", () => {
    const collection = { nodes: ["ada", "fire", "flood", "frost"] as NodeId[], claims: [] };
    const placeOf = (moves: ReadonlyMap<ActorId, { readonly x: number; readonly y: number }>): number => {
      const figure = composedFigure(sheetOptions({ claims }, { kind: "collection", collection }, { moves }));
      return figure?.placed.cards.find(({ node }) => node.id === "fire")?.box.left ?? Number.NaN;
    };
    const [left, right] = [0.2, 0.8].map((x) => placeOf(new Map([["fire" as ActorId, { x, y: 0.5 }]])));
    expect((right ?? 0) - (left ?? 0)).toBeGreaterThan(300);
    expect(placeOf(new Map([["fire" as ActorId, { x: Number.NaN, y: Number.POSITIVE_INFINITY }]]))).toBeGreaterThan(0);
  });
});

test.each(figurePaletteIds)("every palette draws every frame: %s", (palette) => {
  for (const id of frameIds) expect(composedFigure(sheetOptions(words, ada, { palette, frame: frameOf(id) }))?.sheets).toHaveLength(1);
});

test("without colours, all lines have one weight and one grey: no key explains others, and verbs name the families", () => {
  const claims = [
    { from: "ada", relation: "draws", to: "no-fire" },
    { from: "ada", relation: "affiliated-with", to: "house-of-tests" },
  ] as const;
  const svg = svgOf(composedFigure(sheetOptions({ claims }, ada, { palette: "grey" }))?.sheets[0] ?? expect.fail("no figure"));
  const widths = [...svg.matchAll(/<path [^>]*stroke-width="([\d.]+)"/g)].map(([, width]) => width);
  expect(widths.length).toBeGreaterThan(1);
  expect(new Set(widths).size).toBe(1);
  for (const verb of ["draws the red line", "is affiliated with"]) expect(svg).toContain(verb.split(" ")[0]);
  expect([...svg.matchAll(/#[0-9a-f]{6}/g)].every(([colour]) => /^#(..)\1\1$/.test(colour))).toBe(true);
});
