/**
 * The forms of questions, in both languages. `docs/asking.md` has the whole grammar.
 *
 *   who <verb> <topic>          谁 <动词> <事物>          <谁> <动词>
 *   <who> <verb> <topic>        <topics> by <who>         <谁>的<事物>
 *   what <mitigates> <risk>     什么 <缓解> <风险>
 *   <a> and <b>                 <a> 和 <b>                compares up to four
 *   path from <a> to <b>        从 <a> 到 <b>
 *   <topics> to <addressee>     向 <对象> 提出的 <事物>
 *   what did <who> say          <谁> 说了什么
 *   ... about <topic>           <谁> 关于 <事物> 说了什么
 */
import type { Bilingual } from "../../model/bilingual.ts";
import { namesSideBySide } from "./question-words.ts";

/** Removes particles and punctuation from the end of a question. */
export const withoutEnding = (question: string): string => question.replace(/[吗呢]?[?？。.!！\s]*$/u, "");

const groupsOf = (forms: readonly RegExp[], question: string): Readonly<Record<string, string | undefined>> | undefined =>
  forms.map((form) => form.exec(question)?.groups).find((groups) => groups !== undefined);

/** Matches "path from A to B", "从A到B". */
export function matchPath(question: string): { readonly start: string; readonly end: string } | undefined {
  const { start, end } =
    groupsOf(
      [
        /^(?:the )?(?:shortest )?(?:path|way|route)s? from (?<start>.+?) to (?<end>.+)$/i,
        /^从(?<start>.+?)到(?<end>.+?)(?:的(?:路径|路|联系))?$/u,
      ],
      question,
    ) ?? {};
  return start !== undefined && end !== undefined ? { start, end } : undefined;
}

/** Returns the names that are side by side in a question: "A and B", "A和B的异同". */
export const matchCompared = (question: string): readonly string[] =>
  namesSideBySide(
    question
      .replace(/^(?:compare\s|what do\s|比较)\s*/iu, "")
      .replace(/\s+(?:share|have in common)$/i, "")
      .replace(/(?:的|有(?:什么|哪些|何))?(?:共同点|共同之处|异同|不同|区别)$/u, ""),
  );

/** Matches "proposals to governments", "向政府提出的建议". */
export function matchAddressed(question: string): { readonly type: string; readonly addressee: string } | undefined {
  const { type, addressee } =
    groupsOf(
      [/^(?<type>.+?)\s+(?:addressed\s+)?to\s+(?:the\s+)?(?<addressee>.+)$/i, /^(?:向|对)(?<addressee>.+?)(?:提出)?的(?<type>.+)$/u],
      question,
    ) ?? {};
  return type !== undefined && addressee !== undefined ? { type, addressee } : undefined;
}

/** Matches "risks by Ada", "艾达的风险". */
export function matchMade(question: string): { readonly type: string; readonly maker: string } | undefined {
  const { type, maker } = groupsOf([/^(?<type>.+?)\s+(?:by|of|from)\s+(?<maker>.+)$/i, /^(?<maker>.+?)的(?<type>.+)$/u], question) ?? {};
  return type !== undefined && maker !== undefined ? { type, maker } : undefined;
}

/** True if the text before a verb ends in 的, as in "艾达的", so that the verb may be the name of a type. */
export const endsInOf = (before: string): boolean => before.endsWith("的");

const about = "(?:\\s+(?:about|of|on)\\s+(?<about>.+))?";
const asks =
  "(?:，|,)?\\s*(?:谁|有谁|大家|各方|人们)?\\s*(?:都|是)?\\s*(?:说了?|谈了?|讲了?|说过|谈过|怎么说|怎么看)(?:些)?(?:什么|哪些话?|啥)?";

/** Each form has the group `who`, the group `about`, or both. */
const sayingForms: readonly RegExp[] = [
  new RegExp(`^what\\s+(?:was|is|has been|were)\\s+said(?:\\s+(?:in|at|during)\\s+(?<who>.+?))?${about}$`, "i"),
  /^who\s+(?:said|says|say)\s+(?:what|something|anything)\s+(?:about|of|on)\s+(?<about>.+)$/i,
  /^who\s+(?:(?:spoke|speaks|talked|talks)\s+(?:about|of|on)|mentioned|mentions|raised|brought up)\s+(?<about>.+)$/i,
  new RegExp(`^what\\s+(?:did|does|do|has|have)\\s+(?<who>.+?)\\s+(?:say|said|think|talk|speak|mention)${about}$`, "i"),
  new RegExp(`^(?:what\\s+)?(?!who\\b|what\\b|which\\b)(?<who>.+?)\\s+(?:say|says|said)${about}$`, "i"),
  new RegExp(`^(?:关于|对于|对|就)\\s*(?<about>.+?)${asks}$`, "u"),
  /^(?<who>.+?)\s*(?:都|是)?怎么看(?:待)?\s*(?<about>.+)$/u,
  /^(?:谁|有谁|有人|哪些人)\s*(?:谈到|谈及|谈过|说到|讲到|提到|提及)(?:了|过)?\s*(?<about>.+)$/u,
  new RegExp(`^(?:在)?(?<who>.+?)(?:中|上|里)?\\s*(?:关于|对于|对|就)\\s*(?<about>.+?)${asks}$`, "u"),
  /^(?:在)?(?<who>.+?)(?:中|上|里)?\s*(?:都|是)?\s*(?:说了|说过|谈了|讲了|说)(?:些)?(?:什么|哪些话?|啥)$/u,
];

/** Matches "what did A say about B", "A关于B说了什么": `who` is A, and `about` is B, if the question has them. */
export const matchSaid = (question: string): { readonly who?: string | undefined; readonly about?: string | undefined } | undefined =>
  groupsOf(sayingForms, question);

/** The questions for everything that is said about a topic, and for everything that an actor says. */
export const sayingQuestions: Readonly<Record<keyof Bilingual, Record<"aboutTopic" | "byActor", (name: string) => string>>> = {
  en: { aboutTopic: (name) => `what was said about ${name}`, byActor: (name) => `what did ${name} say` },
  zh: { aboutTopic: (name) => `关于${name}说了什么`, byActor: (name) => `${name}说了什么` },
};

const comes = "(?:come|coming|arrive|happen|be (?:here|reached|built|achieved|expected)|expected)";

/** Matches "when will X come", "how far away is X", which ask for opinions on a question of time. */
export const matchComing = (question: string): string | undefined =>
  groupsOf(
    [
      new RegExp(`^when\\s+(?:will|would|does|is|are)\\s+(?<what>.+?)\\s+(?:going to )?${comes}$`, "i"),
      new RegExp(`^how\\s+(?:far(?:\\s+(?:away|off))?|soon|near|close)\\s+(?:is|are|will|would)\\s+(?<what>.+?)(?:\\s+${comes})?$`, "i"),
      /^(?<what>.+?)(?:会|将|能)?在?(?:什么时候|何时|几时|哪一?年|多久)(?:才?会|才?能|将|后|内)*(?:到来|来临|来|出现|实现|发生)?$/u,
      /^(?<what>.+?)(?:离我们)?(?:还有|有)多远$/u,
    ],
    question,
  )?.what;

/** True if a name reads like a question of time. */
export const isOfTime = ({ name }: { readonly name: Bilingual }): boolean => /^when\b/i.test(name.en) || name.zh.includes("何时");

/** Matches "what are the red lines", "who is Ada", "有哪些红线". */
export const matchTopic = (question: string): string | undefined =>
  groupsOf(
    [
      /^(?:who|what|which)\s+(?:is|are|was|were)\s+(?<what>.+?)(?:\s+there)?$/i,
      /^(?:都)?有哪些(?<what>.+)$/u,
      /^(?<what>.+?)(?:是谁|是什么|有哪些)$/u,
    ],
    question,
  )?.what;
