/**
 * The first view as a still picture and as text, which the build writes into `index.html`: map and words stand before any script has run,
 * and where none runs at all.
 */
import { type Palette, palettes, type Scheme } from "../design/tokens.ts";
import { drawScene } from "../figure/draw-scene.ts";
import { escapeAttribute, svgOf } from "../figure/svg.ts";
import type { ConceptGraph } from "../graph/concept-graph.ts";
import { firstQuestions } from "../graph/named-questions.ts";
import { sourceTexts } from "../graph/source-texts.ts";
import { pageWords } from "../language/page.ts";
import { questionAnswer, questionTitle } from "../language/questions.ts";
import { langOf } from "../model/bilingual.ts";
import { sheetBounds } from "../scene/bounds.ts";
import { firstMapData } from "../scene/first-map-data.ts";
import { pictureOf as pictureInView } from "../scene/picture.ts";
import { sceneOf } from "../scene/scene.ts";
import { formatAddress } from "../view/address.ts";
import { initialView } from "../view/update.ts";
import type { Language } from "../view/view-state.ts";
import { startNotice, startNoticeStyle } from "./start-notice.ts";

/** The size for which the picture is drawn; the page scales it as it scales the map. */
const size = { width: sheetBounds.maxX - sheetBounds.minX, height: sheetBounds.maxY - sheetBounds.minY };

export interface FirstPicture {
  /** Markup for the body of the page. */
  readonly html: string;
  /** A style sheet with the colours of both schemes. */
  readonly css: string;
}

const languages: readonly Language[] = ["en", "zh"];

/**
 * Draws and words the first view in both languages, English first.
 *
 * @param hasTranscript true for a site that publishes the transcript
 */
export function firstPicture(graph: ConceptGraph, hasTranscript = false): FirstPicture {
  const colours = new Map<string, string>();
  const inEach = (tag: string, content: (language: Language) => string, className = ""): string =>
    languages.map((language) => `<${tag} class="${className}" lang="${langOf(language)}">${content(language)}</${tag}>`).join("\n");
  const html = `${startNotice(languages)}
<div id="first-picture">
<header class="header"><h1>${inEach("span", (language) => escapeAttribute(pageWords[language].title))}</h1></header>
<div class="map">${inEach("p", (language) => escapeAttribute(pageWords[language].mapHeadline))}
${inEach("p", (language) => escapeAttribute(pageWords[language].loading), "first-loading")}
${pictureOf(graph, colours)}</div>
<main class="sidebar">${inEach("article", (language) => welcome(graph, language, hasTranscript), "welcome")}</main>
<template id="first-map">${dataOf(graph)}</template>
</div>`;
  return { html, css: cssOf(colours) };
}

/** The same picture for the canvas, which draws it before the page has loaded the graph: JSON without a character that means something in HTML. */
const dataOf = (graph: ConceptGraph): string =>
  JSON.stringify(firstMapData(pictureInView(graph, initialView("en")), pictureInView(graph, initialView("zh"))))
    .replaceAll("&", "\\u0026")
    .replaceAll("<", "\\u003c");

/** Draws the map once, since no language moves a node, and the names on it in each language. */
function pictureOf(graph: ConceptGraph, colours: Map<string, string>): string {
  const isName = (line: string): boolean => line.startsWith("<text");
  const [english = [], chinese = []] = languages.map((language) => pictureIn(graph, language, colours).split("\n"));
  const names = [english, chinese].map(
    (lines, index) => `<g lang="${langOf(languages[index] ?? "en")}">\n${lines.filter(isName).join("\n")}\n</g>`,
  );
  return english
    .filter((line) => !isName(line))
    .join("\n")
    .replace("</svg>", `${names.join("\n")}\n</svg>`);
}

/** Draws the map with variables for its colours: a colour of the light scheme, and what stands at its place in the dark one. */
function pictureIn(graph: ConceptGraph, language: Language, colours: Map<string, string>): string {
  const [light = "", dark = ""] = (["light", "dark"] as const).map((scheme: Scheme) => draw(graph, language, palettes[scheme]));
  const darkColours = [...dark.matchAll(hexColour)].map(([colour]) => colour);
  let place = 0;
  return light.replace(hexColour, (colour) => {
    const pair = `${colour} ${darkColours[place++]}`;
    if (!colours.has(pair)) colours.set(pair, `--first-${colours.size}`);
    return `var(${colours.get(pair)})`;
  });
}

const hexColour = /#[0-9a-f]{6}\b/g;

function draw(graph: ConceptGraph, language: Language, palette: Palette): string {
  const view = initialView(language);
  const words = pageWords[language];
  const scene = sceneOf(graph, view, size);
  const { nodes, edges } = scene.picture;
  const svg = svgOf(drawScene({ scene, palette, language, title: words.title, description: words.map(nodes.length, edges.length) }), {
    // The lines behind a name are covered by a box already.
    rims: "none",
  });
  // Ids, titles and groups are for files and for the pointer; here only the drawing counts.
  return svg
    .split("\n")
    .filter((line) => !/^<(?:clipPath|\/?g)\b/.test(line))
    .join("\n")
    .replace(/ width="\d+" height="\d+" viewBox/, " viewBox");
}

function cssOf(colours: ReadonlyMap<string, string>): string {
  const named = (["paper", "text", "link"] as const).map((name) => [`${palettes.light[name]} ${palettes.dark[name]}`, `--first-${name}`]);
  const rules = (place: 0 | 1): string => [...colours, ...named].map(([pair, name]) => `${name}: ${pair?.split(" ")[place]};`).join(" ");
  return [
    `:root { ${rules(0)} }`,
    `@media (prefers-color-scheme: dark) { :root:not([data-theme="light"]) { ${rules(1)} } }`,
    `:root[data-theme="dark"] { ${rules(1)} }`,
    // The picture and the words in the reader's language; without scripts, in both. No picture of the first view for another one.
    `:root[data-first]:lang(en) :is(#first-picture, .start-notice) [lang="zh-Hans"],`,
    `:root[data-first]:lang(zh) :is(#first-picture, .start-notice) [lang="en"],`,
    `:root[data-first="other"] #first-picture, :root[data-embed] #first-picture :is(.header, .sidebar) { display: none; }`,
    `:root[data-embed] #first-picture { grid-template: "map" minmax(0, 1fr) "legend" 2.5rem / minmax(0, 1fr); }`,
    startNoticeStyle,
  ].join("\n");
}

/** Writes the words beside the map: what the page is, and the questions with their answers. */
function welcome(graph: ConceptGraph, language: Language, hasTranscript: boolean): string {
  const words = pageWords[language];
  const decks = graph.built.sources.flatMap(({ deck }) => deck?.[language] ?? []);
  const notices = sourceTexts(graph, "notice").map((text) => text[language]);
  const questions = firstQuestions.map((question) => {
    const address = formatAddress({ ...initialView(language), selection: { kind: "question", id: question.id } });
    const answer = questionAnswer(question.answer(graph).facts)[language];
    return `<li><a href="#${escapeAttribute(address)}">${escapeAttribute(questionTitle(question.id)[language])}</a><p>${escapeAttribute(answer)}</p></li>`;
  });
  return [
    `<h2 class="welcome-title">${escapeAttribute(words.headline)}</h2>`,
    ...decks.map((deck) => `<p class="deck">${escapeAttribute(deck)}</p>`),
    `<p class="counts">${escapeAttribute(words.counts(graph.nodes.length, graph.claims.length))}</p>`,
    ...(!hasTranscript ? [`<p class="counts">${escapeAttribute(words.withoutTranscript)}</p>`] : []),
    `<section><h3>${escapeAttribute(words.questions)}</h3><ul class="questions">${questions.join("")}</ul></section>`,
    ...notices.map((notice) => `<p class="notice">${escapeAttribute(notice)}</p>`),
  ].join("\n");
}
