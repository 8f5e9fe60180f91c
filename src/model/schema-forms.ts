/** The forms of single values in the curated files: texts, ids. Each has its limits, and the code of the finding where it breaks one. */
import "./zod-setting.ts";
import { z } from "zod";
import { lengthOf } from "./width.ts";

/** The rules for a single text or number. Each is also the code of a finding. */
export type ShapeRule =
  | "text-long"
  | "text-short"
  | "text-control"
  | "label-wide"
  | "id-form"
  | "claim-id-form"
  | "line-form"
  | "date-form"
  | "url-form"
  | "identifier-form"
  | "country-form"
  | "sha256-form"
  | "minutes-form";

export interface ShapeViolation {
  readonly rule: ShapeRule;
  readonly length?: number;
  readonly limit?: number;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that no text of the graph may have
const controlCharacters = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;

const following = (rule: ShapeRule, holds: (value: string) => boolean) => (value: string, context: z.RefinementCtx<string>) => {
  if (!holds(value)) context.addIssue({ code: "custom", params: { rule } satisfies ShapeViolation });
};

/** All of them but the line break. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that no text of several lines may have
const controlCharactersInLines = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029]/;

/** A text on one line. Lengths are in characters. */
export const text = (max: number, min = 1) => textWithout(controlCharacters, max, min);

const textWithout = (forbidden: RegExp, max: number, min: number) =>
  z
    .string()
    .superRefine((value, context) => {
      const length = lengthOf(value.trim());
      const report = (params: ShapeViolation) => context.addIssue({ code: "custom", params });
      if (forbidden.test(value)) report({ rule: "text-control" });
      if (length < min) report({ rule: "text-short", length, limit: min });
      if (length > max) report({ rule: "text-long", length, limit: max });
    })
    .meta({ minLength: min, maxLength: max });

export const bilingual = (max: number) => z.strictObject({ en: text(max), zh: text(max) });

/** A text in Markdown, in both languages; `src/lesson-file/lesson-marks.ts` checks its marks. */
export const bilingualMarkdown = (max: number) => {
  const markdown = textWithout(controlCharactersInLines, max, 1);
  return z.strictObject({ en: markdown, zh: markdown });
};

export const matching = (rule: ShapeRule, pattern: RegExp) =>
  z
    .string()
    .superRefine(following(rule, (value) => pattern.test(value)))
    .meta({ pattern: pattern.source });

export const id = matching("id-form", /^[a-z0-9]+(-[a-z0-9]+)*$/);
export const claimId = matching("claim-id-form", /^[a-z0-9]+(-[a-z0-9]+)*-[0-9]{2,}$/).describe("<talk>-<nn>; never used again");

/** A number of minutes, at most four hours. */
export const minutes = z
  .number()
  .superRefine((value, context) => {
    const isInRange = Number.isInteger(value) && value >= 1 && value <= 240;
    if (!isInRange) context.addIssue({ code: "custom", params: { rule: "minutes-form" } satisfies ShapeViolation });
  })
  .meta({ type: "integer", minimum: 1, maximum: 240 });
