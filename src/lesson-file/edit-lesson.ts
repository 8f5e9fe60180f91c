/**
 * Changes the text of a lesson's file. The text is all there is: what an edit does not touch keeps its comments, the order of its keys and
 * its quotation marks, as the `yaml` library writes them.
 */
import { Document, isMap, isSeq, parseDocument, Scalar, type YAMLMap, type YAMLSeq } from "yaml";
import { lessonEditorWords } from "../language/lesson-editor.ts";
import type { Bilingual } from "../model/bilingual.ts";
import type { StepAsk } from "../model/lesson.ts";

type Path = readonly (string | number)[];

export type LessonEdit =
  /** Sets a value; undefined or an empty list takes its key away. */
  | { readonly type: "set"; readonly path: Path; readonly value: string | number | boolean | readonly string[] | undefined }
  /**
   * Sets a text in one language. If the teacher writes in that language first, the other takes the text too, until it has words of its
   * own.
   */
  | { readonly type: "say"; readonly path: Path; readonly language: keyof Bilingual; readonly text: string; readonly isFirst: boolean }
  | { readonly type: "add-step"; readonly title: Bilingual; readonly view: string; readonly claims: readonly string[] }
  | { readonly type: "remove-step"; readonly index: number }
  | { readonly type: "move-step"; readonly from: number; readonly to: number }
  /** Lets a step ask in another way; the question stays. */
  | { readonly type: "ask"; readonly index: number; readonly kind: StepAsk["kind"] }
  | { readonly type: "add-option"; readonly index: number }
  | { readonly type: "remove-option"; readonly index: number; readonly option: number }
  /** Marks the one right option of a step. */
  | { readonly type: "mark-right"; readonly index: number; readonly option: number };

/** Lines are never broken, and flow maps stay on theirs. */
const style = { lineWidth: 0 } as const;

/** Minutes of a new step. */
const usualMinutes = 5;
/** Stands for a text that is not written yet. */
const unwritten: Bilingual = { en: lessonEditorWords.en.unwritten, zh: lessonEditorWords.zh.unwritten };

/** The texts with which a lesson begins: nobody has written them. */
const placeholders: Readonly<Record<keyof Bilingual, readonly unknown[]>> = {
  en: placeholdersIn(lessonEditorWords.en),
  zh: placeholdersIn(lessonEditorWords.zh),
};

function placeholdersIn({ newTitle, newAudience, newAim, firstOption, secondOption, unwritten: none }: Record<PlaceholderName, string>) {
  return [newTitle, newAudience, newAim, firstOption, secondOption, none];
}
type PlaceholderName = "newTitle" | "newAudience" | "newAim" | "firstOption" | "secondOption" | "unwritten";

/** Writes the file of a new lesson without steps. */
export const newLesson = (title: Bilingual, audience: Bilingual, aim: Bilingual): string =>
  new Document({ title, audience, minutes: usualMinutes, aims: [aim], steps: [] }).toString(style);

/**
 * Changes the text of a lesson.
 *
 * @returns the same text if it has errors of syntax, or if the edit does not apply
 */
export function editLesson(text: string, edit: LessonEdit): string {
  const document = parseDocument(text);
  if (document.errors.length > 0 || !isMap(document.contents)) return text;
  const before = JSON.stringify(document.toJS());
  apply(document, edit);
  return JSON.stringify(document.toJS()) === before ? text : withLinesOf(text, document.toString(style));
}

/** Takes lines as they were where they differ only in the spaces within brackets, which the library writes in its own way. */
function withLinesOf(before: string, after: string): string {
  const lines = new Map(before.split("\n").map((line) => [unpadded(line), line]));
  return after
    .split("\n")
    .map((line) => lines.get(unpadded(line)) ?? line)
    .join("\n");
}

const unpadded = (line: string): string => line.replaceAll("[ ", "[").replaceAll(" ]", "]").trimEnd();

function apply(document: Document, edit: LessonEdit): void {
  const steps = document.get("steps");
  switch (edit.type) {
    case "set": {
      const isNone = edit.value === undefined || (Array.isArray(edit.value) && edit.value.length === 0);
      if (isNone) document.deleteIn(edit.path);
      else document.setIn(edit.path, nodeOf(document, edit.value));
      return;
    }
    case "say":
      say(document, edit);
      return;
    case "add-step": {
      const step = nodeOf(document, {
        id: freeId(document, edit.title.en || edit.title.zh),
        minutes: usualMinutes,
        ...(edit.view && { view: edit.view }),
        title: edit.title,
        text: unwritten,
        ...(edit.claims.length > 0 && { claims: edit.claims }),
        ask: { kind: "show" },
      });
      if (isSeq(steps)) {
        steps.flow = false;
        steps.add(step);
      }
      addUpMinutes(document);
      return;
    }
    case "remove-step":
      if (isSeq(steps)) steps.delete(edit.index);
      addUpMinutes(document);
      return;
    case "move-step":
      if (isSeq(steps)) move(steps, edit.from, edit.to);
      return;
    case "ask":
      setKind(document, edit.index, edit.kind);
      return;
    case "add-option": {
      const { kind, options } = askOf(document, edit.index);
      if (isSeq(options)) options.add(nodeOf(document, optionOf(kind, unwritten)));
      return;
    }
    case "remove-option": {
      const { options } = askOf(document, edit.index);
      if (isSeq(options)) options.delete(edit.option);
      return;
    }
    case "mark-right": {
      const { options } = askOf(document, edit.index);
      if (!isSeq(options)) return;
      options.items.forEach((option, index) => {
        if (!isMap(option)) return;
        if (index === edit.option) option.set("right", true);
        else option.delete("right");
      });
    }
  }
}

function say(document: Document, { path, language, text, isFirst }: Extract<LessonEdit, { type: "say" }>): void {
  const other = language === "en" ? "zh" : "en";
  const [now, there] = [document.getIn([...path, language]), document.getIn([...path, other])];
  const isCopy = there === undefined || there === "" || (isFirst && there === now) || placeholders[other].includes(there);
  if (document.getIn(path) === undefined) document.setIn(path, nodeOf(document, { en: "", zh: "" }));
  document.setIn([...path, language], textNode(text));
  if (isCopy) document.setIn([...path, other], textNode(text));
}

/** Makes a node. Without the option, an object that occurs twice becomes an alias, which these files do not have. */
const nodeOf = (document: Document, value: unknown) => document.createNode(value, { aliasDuplicateObjects: false });

/** A text of several lines is written as a block. */
function textNode(text: string): Scalar<string> {
  const node = new Scalar(text);
  node.type = text.includes("\n") ? Scalar.BLOCK_LITERAL : Scalar.QUOTE_DOUBLE;
  return node;
}

function move(steps: YAMLSeq, from: number, to: number): void {
  const [step] = steps.items.splice(from, 1);
  if (step !== undefined) steps.items.splice(to, 0, step);
}

/** The minutes of a lesson are those of its steps. */
function addUpMinutes(document: Document): void {
  const steps = document.get("steps");
  if (!isSeq(steps) || steps.items.length === 0) return;
  const minutes = steps.items.map((step) => (isMap(step) ? Number(step.get("minutes")) || 0 : 0));
  document.set(
    "minutes",
    minutes.reduce((sum, each) => sum + each, 0),
  );
}

function askOf(document: Document, index: number): { readonly kind: unknown; readonly options: unknown } {
  const ask = document.getIn(["steps", index, "ask"]);
  return isMap(ask) ? { kind: ask.get("kind"), options: ask.get("options") } : { kind: undefined, options: undefined };
}

const optionOf = (kind: unknown, text: Bilingual): object => (kind === "choose" ? { text } : text);

function setKind(document: Document, index: number, kind: StepAsk["kind"]): void {
  const path = ["steps", index, "ask"];
  const before = document.getIn(path);
  const kept = isMap(before) ? (before.toJSON() as Readonly<Record<string, unknown>>) : {};
  const question = kept.question ?? unwritten;
  const answer = kept.answer ?? unwritten;
  const claims = kept.claims ?? [];
  const { en, zh } = lessonEditorWords;
  const two: readonly Bilingual[] = [
    { en: en.firstOption, zh: zh.firstOption },
    { en: en.secondOption, zh: zh.secondOption },
  ];
  const asks: Readonly<Record<StepAsk["kind"], object>> = {
    show: { kind },
    predict: { kind, question, hides: kept.hides ?? "speaker", of: kept.of ?? [], answer, claims },
    choose: { kind, question, options: two.map((text, option) => ({ text, ...(option === 0 && { right: true }) })), answer, claims },
    poll: { kind, question, options: two },
    discuss: { kind, question },
  };
  document.setIn(path, nodeOf(document, asks[kind]));
}

/** Makes an id of a title that no step has yet. */
function freeId(document: Document, title: string): string {
  const steps = document.get("steps");
  const taken = new Set(isSeq(steps) ? steps.items.map((step) => (isMap(step) ? String((step as YAMLMap).get("id")) : "")) : []);
  const words = idOf(title) || "step";
  for (let number = 1; ; number++) {
    const id = number === 1 ? words : `${words}-${number}`;
    if (!taken.has(id)) return id;
  }
}

/** Makes an id of a text: its Latin letters and digits, at most six words; empty if it has none. */
export const idOf = (text: string): string =>
  (
    text
      .normalize("NFKD")
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? []
  )
    .slice(0, 6)
    .join("-");
