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

const ordinals = ["first", "second", "third", "fourth", "fifth"];

/** Writes the number of a panel as its name does: "the second panel", “第二场圆桌”. */
export const withPanelNumber = (question: string): string =>
  question
    .replace(
      /\b(?:the\s+)?(first|second|third|fourth|fifth)\s+panel\b/giu,
      (_, word: string) => `panel ${ordinals.indexOf(word.toLowerCase()) + 1}`,
    )
    .replace(/第([一二三四五])(?:场|个|次)?圆桌(?:讨论|会议|论坛|会)?(?=(?:讨论|谈|说|讲|提|有|的|上|中|里|都|$))/gu, "圆桌$1");

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
      .replace(
        /^(?:compare\s|what do\s|how do(?:es)?\s|(?:what (?:is|are) )?(?:the )?differences? between\s|where do\s|比较|对比)\s*/iu,
        "",
      )
      .replace(/^who is (?:more|less) [^\s,:]+[,:]?\s+(?=.+\bor\b)/i, "")
      .replace(/\s+or\s+/i, isWhoIsMore(question) ? " and " : "$&")
      .replace(/[\s，,]*谁(?:比较|更|最)[^，,]*$/u, "")
      .replace(/[\s，,]+who is (?:more|less)\s+\S+$/i, "")
      .replace(/\s+(?:share|have in common|differ|disagree|agree|differ from each other)$/i, "")
      .replace(
        /(?:的|有(?:什么|哪些|何)|在哪些?(?:方面|问题)?上?)?(?:看法|观点|主张)?(?:有(?:什么|哪些|何))?(?:共同点|共同之处|异同|不同|区别|差别|差异|分歧|比较|对比)$/u,
        "",
      ),
  );

/** Writes "A against B" and "A compared with B" as "A vs B". */
export const withoutAgainst = (question: string): string =>
  question.replace(/\s+(?:against|(?:as\s+)?(?:compared|opposed)\s+(?:with|to)|in\s+comparison\s+(?:with|to))\s+/iu, " vs ");

/** The countries of pairs such as “中美”. */
const inPairs: Readonly<Record<string, string>> = { 中: "中国", 美: "美国", 英: "英国", 法: "法国", 加: "加拿大", 新: "新加坡" };

/** Splits what may be two names written as one: "A-B", “A对B”, and two characters that stand for countries. */
export const matchTogether = (text: string): readonly string[] =>
  /^\p{Script=Han}{2}$/u.test(text) ? [...text].map((name) => inPairs[name] ?? name) : text.split(/\s*[-–/／]\s*|对/u);

const isWhoIsMore = (question: string): boolean => /^who is (?:more|less)\s/i.test(question);

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
  const { type, maker } =
    groupsOf(
      [
        /^(?<type>.+?)\s+(?:by|of|from)\s+(?<maker>.+)$/i,
        /^(?:what\s+(?:is|are)\s+)?(?<maker>.+?)['’]s?\s+(?<type>.+)$/iu,
        /^(?<maker>.+?)的(?<type>.+)$/u,
      ],
      question,
    ) ?? {};
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
  /^who\s+(?:says?|said|thinks?|thought|believes?|believed)\s+(?:that\s+)?(?<about>.+)$/i,
  new RegExp(`^what\\s+(?:did|does|do|has|have)\\s+(?<who>.+?)\\s+(?:say|said|think|talk|speak|mention|discuss|conclude)${about}$`, "i"),
  new RegExp(`^(?:what\\s+)?(?!who\\b|what\\b|which\\b)(?<who>.+?)\\s+(?:say|says|said)${about}$`, "i"),
  new RegExp(`^(?:关于|对于|对|就)\\s*(?<about>.+?)${asks}$`, "u"),
  /^(?<who>.+?)\s*(?:都|是)?怎么看(?:待)?\s*(?<about>.+)$/u,
  new RegExp(`^(?:在)?(?<who>.+?)(?:中|上|里)?\\s*(?:关于|对于|对|就)\\s*(?<about>.+?)${asks}$`, "u"),
  /^(?:在)?(?<who>.+?)(?:中|上|里)?\s*(?:都|是)?\s*(?:说了|说过|谈了|讲了|讨论了|说)(?:些)?(?:什么|哪些话?|啥)$/u,
  /^(?<who>.+?)(?:都|一共)?(?:提到|谈到|讲到|说到|指出)(?:了|过)?(?:哪些|什么|哪[一二两三四五六七八九十几]+[个点])(?:问题|内容|观点|方面|事)?$/u,
];

/** Each has the group `about`, and some the group `who`. */
const mentioningForms: readonly RegExp[] = [
  /^who\s+(?:(?:has|have|had|did)\s+)?(?:(?:spoke|speaks?|spoken|talked|talks?)\s+(?:about|of|on)|mention(?:ed|s)?|discuss(?:ed|es)?|raised?|raises|brought up|brings? up)\s+(?<about>.+)$/i,
  /^(?:did|does|do|has|have)\s+(?<who>.+?)\s+(?:ever\s+)?(?:mention(?:ed)?|discuss(?:ed)?|(?:talk|talked|speak|spoken)\s+(?:about|of))\s+(?<about>.+)$/i,
  /^(?:谁|有谁|还有谁|有人)\s*都?(?:谈到|谈及|谈过|谈论|说到|讲到|提到|提及|提过|讨论)(?:了|过)?\s*(?<about>.+)$/u,
  /^(?<who>.+?)(?:有没有|是否|是不是)(?:谈到|谈及|谈过|谈论|说到|讲到|提到|提及|提过|讨论)(?:了|过)?\s*(?<about>.+)$/u,
];

/** Matches "who mentioned B", "did A mention B": whoever has the words of B in what they say mentions it. */
export const matchMentioned = (question: string): { readonly who?: string | undefined; readonly about?: string | undefined } | undefined =>
  groupsOf(mentioningForms, question);

/** Matches "what did A say about B", "A关于B说了什么": `who` is A, and `about` is B, if the question has them. */
export const matchSaid = (question: string): { readonly who?: string | undefined; readonly about?: string | undefined } | undefined =>
  groupsOf(sayingForms, question);

/** Matches "how do A and B differ on C", "A和B在C上有什么分歧": what each of several actors says about one topic. */
export const matchComparedOn = (question: string): { readonly who: string; readonly about: string } | undefined => {
  const { who, about } =
    groupsOf(
      [
        /^how do(?:es)?\s+(?<who>.+?\s+and\s+.+?)\s+(?:differ|disagree|compare)\s+(?:on|about|over|regarding)\s+(?<about>.+)$/i,
        /^(?:where|on what)\s+do\s+(?<who>.+?\s+and\s+.+?)\s+(?:differ|disagree|agree)\s+(?:on|about|over|regarding)\s+(?<about>.+)$/i,
        /^(?:what\s+(?:is|are)\s+)?(?:the\s+)?differences?\s+between\s+(?<who>.+?\s+and\s+.+?)['’]?s?\s+(?:on|about|over|regarding|(?:approach(?:es)?|attitudes?)\s+to|(?:views?|positions?)\s+(?:on|of))\s+(?<about>.+)$/iu,
        /^(?!(?:what|who|which|how|where|when|why|did|does|do|is|are|compare|path|risks?|proposals?)\b)(?<who>.+?\s+(?:and|vs\.?|versus)\s+.+?)\s+(?:on|about|over|regarding)\s+(?<about>.+)$/i,
        /^compare\s+(?:the\s+)?(?<about>.+?)\s+(?:of|by|from)\s+(?<who>.+?\s+(?:and|with)\s+.+)$/i,
        /^compare\s+(?<who>.+?\s+(?:and|with)\s+.+?)\s+(?:on|about)\s+(?<about>.+)$/i,
        /^(?:比较)?(?<who>[^，,]+?(?:[和与跟]|对比|\s*\bvs\b\.?\s*)[^，,]+?)(?:谈|说|讲|论|对于?|关于|就|在)(?<about>[^，,]+?)(?:问题|方面)?上?(?:的|，|,)*(?:看法|观点|主张|意见|说法|态度)?(?:各?有(?:什么|哪些|何))?(?:不同|差别|差异|区别|分歧|异同|共同点)$/u,
      ],
      question,
    ) ?? {};
  return who !== undefined && about !== undefined ? { who: who.replace(/\s+with\s+/i, " and "), about } : undefined;
};

/** Matches "where does A work", "A是哪个单位的". */
export const matchAffiliation = (question: string): string | undefined =>
  groupsOf(
    [
      /^(?:where|who|what (?:institution|organi[sz]ation|company|university))\s+(?:does|do|did)\s+(?<who>.+?)\s+(?:work(?:\s+(?:for|at))?|belong to|come from)$/i,
      /^(?:what|which)\s+(?:is|are|was)\s+(?:the\s+)?(?<who>.+?)(?:['’]s?)\s+(?:affiliations?|job|position|employer|post|institution)$/iu,
      /^(?:what\s+(?:is|are)\s+)?(?:the\s+)?affiliations?\s+of\s+(?<who>.+)$/i,
      /^(?<who>.+?)(?:是|在|来自|供职于)哪(?:个|家|里|儿)(?:的)?(?:单位|机构|公司|学校|大学)?(?:工作|任职|就职)?的?(?:人)?$/u,
      /^(?<who>.+?)的(?:单位|任职|职务|头衔|机构)(?:是什么|是哪里)?$/u,
    ],
    question,
  )?.who;

/** Matches "what are the risks of X", "X有哪些风险": nodes of a type that have to do with a topic. */
export const matchTypeOfTopic = (question: string): { readonly type: string; readonly topic: string } | undefined => {
  const { type, topic } =
    groupsOf(
      [
        /^(?:what|which)\s+(?:are\s+)?(?:the\s+)?(?<type>\S+(?:\s\S+)?)\s+(?:of|from|in|with|around|for)\s+(?<topic>.+)$/i,
        /^(?<topic>.+?)(?:都)?(?:有|存在|带来|面临)(?:着)?(?:哪些|什么)(?<type>.+)$/u,
      ],
      question,
    ) ?? {};
  return type !== undefined && topic !== undefined ? { type, topic } : undefined;
};

const sessionWord = /\b(?:panel|keynote|talk|speech|chat|session|forum|opening|dialogue|summit)\b|圆桌|演讲|炉边|对谈|论坛|开幕/iu;

/** Matches a question with a place: "what was proposed in panel 4", "在圆桌四谁提出了什么". */
export const matchScope = (question: string): { readonly question: string; readonly where: string } | undefined => {
  const { question: rest, where } =
    groupsOf(
      [
        /^(?<question>.+?),?\s+(?:in|at|during)\s+(?<where>[^,]+)$/i,
        /^(?:in|at|during)\s+(?<where>.+?),?\s+(?<question>(?:who|what|which|how)\s.+)$/i,
        /^在?(?<where>[^，,谁有哪什]+?)(?:上|中|里|期间)[，,]?(?<question>(?:有?谁|有?哪些|什么).+)$/u,
      ],
      question,
    ) ?? {};
  return rest !== undefined && where !== undefined && sessionWord.test(where) ? { question: rest, where } : undefined;
};

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

/** Matches "which laws were discussed", “提到了哪些法律”: all things of a kind. */
export const matchListed = (question: string): string | undefined =>
  groupsOf(
    [
      /^(?:which|what|how many)\s+(?<what>\S+(?:\s+\S+){0,2}?)\s+(?:are|is|was|were|have been|got)\s+(?:named|mentioned|raised|discussed|listed|talked about|brought up|cited)$/i,
      /^(?:会上|论坛上?|大家|各方)?(?:都|一?共|总共)?(?:提到|谈到|讨论|提及|谈及)(?:了|过)?(?:哪些|什么|多少[个条项种]?|几[个条项种])(?<what>.+)$/u,
      /^(?:有)?(?:哪些|什么|多少[个条项种]?|几[个条项种])(?<what>.+?)(?:被)?(?:提到|谈到|点名|讨论|提及)(?:了|过|到)?$/u,
    ],
    question,
  )?.what;

/** Matches "who warned of A, and what did they propose", “谁警示了A，提出了什么”: two questions, the second with or without a pronoun. */
export const matchTwoParts = (question: string): readonly [first: string, second: string] | undefined => {
  const { first, second } =
    groupsOf(
      [
        /^(?<first>(?:who|what|which)\s.+?)\s*,?\s+and\s+(?<second>(?:what|who|which|how)\s.+)$/i,
        /^(?<first>[^，,；;。]*(?:谁|哪些|什么|哪位)[^，,；;。]*)[，,；;。](?<second>.+)$/u,
      ],
      question,
    ) ?? {};
  return first !== undefined && second !== undefined ? [first, second.replace(/^(?:并且|而且|又|并|还|以及)/u, "")] : undefined;
};

/** Puts the names of those who spoke in the first part of a question into the place of the pronoun in the second; undefined if it has none. */
export function withSpeakers(second: string, names: readonly string[]): string | undefined {
  const list = (word: string): string => names.map((name) => `“${name}”`).join(word);
  if (/\p{Script=Han}/u.test(second)) {
    if (/^(?:都|又|还)?(?:提出|提|建议|主张|警示|认为|支持|反对|呼吁|划|说|讲)/u.test(second))
      return `${list("、")}${second.replace(/^[都又还]/u, "")}`;
    return /^(?:他们|她们|他|她|这些人|这些专家)/u.test(second)
      ? second.replace(/^(?:他们|她们|他|她|这些人|这些专家)(?:又|都|还)?/u, list("、"))
      : undefined;
  }
  return /\b(?:they|he|she)\b/i.test(second) ? second.replace(/\b(?:they|he|she)\b/i, list(", ")) : undefined;
}

/** True if a name reads like a question of time. */
export const isOfTime = ({ name }: { readonly name: Bilingual }): boolean => /^when\b/i.test(name.en) || name.zh.includes("何时");

/** Matches "what are the red lines", "who is Ada", "有哪些红线". */
export const matchTopic = (question: string): string | undefined =>
  groupsOf(
    [
      /^(?:who|what|which)\s+(?:is|are|was|were)\s+(?<what>.+?)(?:\s+there)?$/i,
      /^(?:which|what)\s+(?<what>.+?)\s+(?:exist|(?:is|are|was|were|have been)\s+(?:there|named|mentioned|raised|discussed|listed))$/i,
      /^how many\s+(?<what>.+?)(?:\s+(?:are there|exist|(?:are|were|have been)\s+(?:named|mentioned|raised|discussed|listed)))?$/i,
      /^(?:一?共|总共|都)?(?:有|提到了?|谈到了?)(?:哪些|多少[个条项种]?|几[个条项种])(?<what>.+)$/u,
      /^(?:哪些|多少[个条项种]?|几[个条项种])(?<what>.+?)(?:被)?(?:提到|谈到|点名|讨论)(?:了|过)?$/u,
      /^(?<what>.+?)(?:是谁|是什么|有哪些)$/u,
    ],
    question,
  )?.what;
