/** General words for people in questions: "which experts" and “有没有人” ask who, and name nobody. */

const people =
  "(?:people|persons?|experts?|speakers?|panell?ists?|participants?|attendees|guests?|scientists?|scholars?|researchers?|delegates?)";
const anybody = "(?:anyone|anybody|someone|somebody|everyone|everybody)";
const peopleHan = "(?:人(?![工类员才士物权脸口机])|专家|嘉宾|发言人|发言者|演讲者|讲者|参会者|参会人|与会者|学者|科学家)";
/** Types that are asked for, and not what they said: "which people were mentioned". */
const areListed = "(?!(?:exist|(?:are|were|have\\s+been)\\s+(?:there|named|mentioned|raised|discussed|listed))$)";

const asksWho: readonly (readonly [pattern: RegExp, who: string])[] = [
  [new RegExp(`^(?:which|what)\\s+(?:of\\s+the\\s+|other\\s+)?${people}\\s+${areListed}(?=\\S)`, "iu"), "who "],
  [new RegExp(`^(?:is|was|are|were)\\s+there\\s+(?:any\\s+${people}|${anybody})\\s+(?:who|that)\\s+(?=\\S)`, "iu"), "who "],
  [
    new RegExp(
      `^(?:did|does|do|has|have|is|are|was|were)\\s+(?:any\\s+of\\s+the\\s+${people}|any\\s+${people}|(?:the\\s+)?${people}|${anybody})\\s+(?=\\S)`,
      "iu",
    ),
    "who ",
  ],
  [new RegExp(`^(?:请问)?(?:有没有|是否有|是不是有|有哪些|有哪位|哪些|哪几位|哪位|哪个|有)${peopleHan}(?=\\S)`, "u"), "谁"],
];

/** Puts "who" in the place of a general word for people at the beginning of a question. */
export function withWho(question: string): string {
  for (const [pattern, who] of asksWho) if (pattern.test(question)) return question.replace(pattern, who);
  return question;
}

const peopleAlone = new RegExp(`^(?:(?:the|all|any|most|other)\\s+)?(?:${people}|${anybody})$|^(?:各位|所有)?${peopleHan}(?:们)?$`, "iu");

/** True if a text is only a general word for people. */
export const isPeople = (text: string): boolean => peopleAlone.test(text.trim());

const speaks = "(?:say|mention|talk|speak|discuss|propose|raise|support|warn)";
const speaksHan = "(?:提|谈|说|讲|讨论|涉及|回答|支持|警示)";
const negations: readonly RegExp[] = [
  /^(?:who|which\s+\S+|what\s+(?:people|speakers|experts))\s+(?:(?:did|does|do|has|have|had|is|are|was|were)\s+not|(?:did|does|do|has|have|had|is|are|was|were)n['’]?t|(?:(?:has|have|had)\s+)?never)\b/iu,
  /^(?:nobody|no\s+one|none\s+of|no\s+(?:speakers?|experts?|panell?ists?|participants?)\b|(?:did|does|has|was)\s+(?:nobody|no\s+one))\b/iu,
  new RegExp(`^what\\s+(?:(?:did|does|do)\\s+.+?\\s+not|(?:did|does|do)n['’]?t\\s+.+?)\\s+${speaks}\\b`, "iu"),
  new RegExp(`^(?:还有|有)?(?:谁|哪些${peopleHan}|哪位${peopleHan}?)(?:都|还|就|是)*(?:没有|没|从未|未|从不|不${speaksHan})`, "u"),
  /^(?:没有人|没人|无人)/u,
  new RegExp(`^[^，,。]+?(?:没有|没|从未|未)${speaksHan}(?:到|及|过|出)?(?:什么|哪些)`, "u"),
];

/** True if a question asks for what somebody did not say: "who did not mention", “谁没有提到”. */
export const asksForMissing = (question: string): boolean => negations.some((pattern) => pattern.test(question));
