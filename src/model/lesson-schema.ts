/** The schema of a lesson's file, `graph-data/lessons/<id>.yaml`. Rules that need the graph are checks in `src/curate/checks/`. */
import { z } from "zod";
import { hidingKinds } from "./lesson.ts";
import { limits } from "./limits.ts";
import { bilingual, bilingualMarkdown, claimId, id, minutes, text } from "./schema-forms.ts";

const claims = z.array(claimId);
const view = text(limits.address).describe('An address of the page, after "#"');
const question = bilingual(limits.remark);
const answer = bilingualMarkdown(limits.lessonText);

const show = z.strictObject({ kind: z.literal("show") });

const predict = z.strictObject({
  kind: z.literal("predict"),
  question,
  hides: z.enum(hidingKinds).describe("A speaker, the edge between two nodes, one side of a comparison, or the number in a claim"),
  of: z.array(text(limits.remark)).describe("The ids of what is hidden: of nodes, edges or claims"),
  also: z.array(id).optional().describe("Further nodes that would give the answer away; they need not be in the view"),
  before: view.optional().describe("The view before the reveal, where the address of the step's own names what is hidden"),
  answer,
  claims: claims.describe("The claims that bear out the answer"),
});

const choose = z.strictObject({
  kind: z.literal("choose"),
  question,
  options: z.array(z.strictObject({ text: bilingual(limits.remark), right: z.literal(true).optional() })),
  after: view
    .optional()
    .describe("The view after the reveal, where the answer is to be seen on the map; it shows both ends of each of the claims"),
  answer: answer.describe("Why the right option is right"),
  claims: claims.describe("The claims that bear out the right option"),
});

const poll = z.strictObject({ kind: z.literal("poll"), question, options: z.array(bilingual(limits.name)) });

const discuss = z.strictObject({ kind: z.literal("discuss"), question });

const step = z.strictObject({
  id,
  minutes,
  view: view.optional().describe('An address of the page, after "#"; without it, the first view'),
  title: bilingual(limits.name),
  text: bilingualMarkdown(limits.lessonText).describe("Paragraphs, emphasis, lists, and links to addresses of the page"),
  notes: bilingualMarkdown(limits.lessonNotes).optional().describe("For the teacher only"),
  claims: claims.optional().describe("The claims that the text rests on; those of the answer are listed only after the reveal"),
  ask: z.discriminatedUnion("kind", [show, predict, choose, poll, discuss]),
});

export const lessonFile = z.strictObject({
  title: bilingual(limits.name),
  audience: bilingual(limits.remark),
  minutes: minutes.describe("The sum of the steps, within 10 %"),
  order: z
    .number()
    .int()
    .positive()
    .optional()
    .describe("Its place in the list of lessons: what to teach first is 1; lessons without it come last"),
  aims: z.array(bilingual(limits.remark)),
  terms: z.array(text(limits.label)).optional().describe("Han terms that the English texts may quote"),
  steps: z.array(step),
});

export type LessonFile = z.infer<typeof lessonFile>;
export type StepEntry = LessonFile["steps"][number];
