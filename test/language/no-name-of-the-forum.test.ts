import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { BuiltNode } from "../../src/model/built.ts";
import { forum } from "../real-graph.ts";

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesIn(path) : [path];
  });

const texts = [...filesIn("src"), "index.html"].map((path) => ({ path, text: readFileSync(path, "utf8") }));

const isSpeaking = new Set(forum.built.sources.flatMap(({ turns }) => turns.flatMap(({ speaker }) => speaker ?? [])));
const namesOf = ({ name, label }: BuiltNode): readonly string[] => [...Object.values(name), ...Object.values(label)];
/** The last word of an English name, for those who speak. */
const surnameOf = ({ id, name }: BuiltNode): readonly string[] => (isSpeaking.has(id) ? (name.en.match(/[\p{L}-]{3,}$/u) ?? []) : []);

const names = new Set(
  forum.built.sources.flatMap(({ title, place, date, sessions }) => [
    ...Object.values(title),
    ...Object.values(place),
    date,
    ...sessions.flatMap((id) => Object.values(forum.node(id).name)),
  ]),
);
for (const node of forum.nodes) if (node.type === "person") for (const name of [...namesOf(node), ...surnameOf(node)]) names.add(name);

const hasName = (text: string, name: string): boolean => {
  if (/\p{Script=Han}/u.test(name)) return text.includes(name);
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`(?<![\\p{L}\\p{N}-])${escaped}(?![\\p{L}\\p{N}-])`, "u").test(text);
};

test("neither src nor the page's template names the forum, its place, its day, its sessions or its people", () => {
  expect(names.size).toBeGreaterThan(150);
  const found = texts.flatMap(({ path, text }) => [...names].filter((name) => hasName(text, name)).map((name) => `${path}: ${name}`));
  expect(found).toEqual([]);
});
