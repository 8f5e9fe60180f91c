/** Names on the figures of the curated graph, whose labels shorten many of them. */
import { expect, test } from "vitest";
import type { ComposedFigure } from "../../src/figure/compose-sheets.ts";
import type { FrameId } from "../../src/figure/figure-frames.ts";
import type { Language } from "../../src/view/view-state.ts";
import { forum } from "../real-graph.ts";
import { composedFigure } from "./composed-figure.ts";
import { optionsFor } from "./real-figure.ts";
import { openView } from "./real-subjects.ts";

async function figureOf(hash: string, frame: FrameId, language: Language = "en"): Promise<ComposedFigure> {
  const figure = composedFigure(optionsFor(await openView(hash, language), frame));
  return figure ?? expect.fail("no figure");
}

const plain = (text: string): string => text.replaceAll(/\s/gu, "").replaceAll("'", "’");

/** Before a red line: whose it is. */
const whose = /^[^:：]+(?:’sline|的红线)(?:\(notcertain\)|（尚不确定）)?[:：]/u;

/** The nodes whose labels are shorter than their names: how many have which of them on the sheet. */
function written({ placed }: ComposedFigure, language: Language) {
  const cards = placed.cards.flatMap(({ node: { id }, texts }) => {
    const node = forum.findNode(id);
    const text = plain(texts.map(({ text }) => text).join("")).replace(whose, "");
    return node && node.name[language] !== node.label[language] ? [{ node, text }] : [];
  });
  const named = cards.filter(({ node, text }) => text.startsWith(plain(node.name[language])));
  const labelled = cards.filter((card) => !named.includes(card) && card.text.startsWith(plain(card.node.label[language])));
  return { of: cards.length, names: named.length, labels: labelled.length };
}

test.each(["en", "zh"] as const)("a figure with room for them has all names in full (%s)", async (language) => {
  for (const frame of ["slide", "a4-portrait", "column"] as const) {
    const { of, names } = written(await figureOf("node=loss-of-control", frame, language), language);
    expect(of).toBeGreaterThan(0);
    expect({ frame, names }).toEqual({ frame, names: of });
  }
});

test("a figure without room for all names in full has as many as fit, and labels in place of the others", async () => {
  const { of, names, labels } = written(await figureOf("node=dawn-song", "slide"), "en");
  expect(names).toBeGreaterThan(4);
  expect(labels).toBeGreaterThan(0);
  expect(names + labels).toBe(of);
});

test("the text alternative has names in full, whatever the sheet has", async () => {
  const figure = await figureOf("node=dawn-song", "square");
  const node = figure.subject.nodes.find(({ id, members }) => !members && forum.findNode(id)?.name.en !== forum.findNode(id)?.label.en);
  expect(figure.description).toContain(forum.findNode(node?.id ?? "")?.name.en);
});
