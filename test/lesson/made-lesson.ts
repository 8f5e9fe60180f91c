/** A lesson on the made data set: one step of each kind, and one of each kind of hiding. */
export const lessonFile = "graph-data/lessons/first.yaml";

export const lessonYaml = `title: { en: A first lesson, zh: 第一课 }
audience: { en: Everybody., zh: 所有人。 }
minutes: 30
aims:
  - { en: Read a map., zh: 学会读图。 }
steps:
  - id: look
    minutes: 4
    title: { en: Look, zh: 看图 }
    text:
      en: |-
        Somebody wants *a pause*. See [the map](#node=pause).

        - one
        - two
      zh: 有人主张*暂停*，见[图](#node=pause)。
    claims: [ada-02]
    ask: { kind: show }
  - id: who
    minutes: 4
    view: "node=pause"
    title: { en: Who?, zh: 谁？ }
    text: { en: Somebody wants a pause., zh: 有人主张暂停。 }
    notes: { en: It is Ada., zh: 是艾达。 }
    claims: [ada-02, ada-05]
    ask:
      kind: predict
      question: { en: Who is it?, zh: 是谁？ }
      hides: speaker
      of: [ada]
      answer: { en: It is Ada., zh: 是艾达。 }
      claims: [ada-02]
  - id: line
    minutes: 4
    view: "pair=ada~disinformation"
    title: { en: A line, zh: 一条线 }
    text: { en: Guess the verb., zh: 猜动词。 }
    ask:
      kind: predict
      question: { en: Which verb?, zh: 哪个动词？ }
      hides: edge
      of: [ada~warns-of~disinformation]
      answer: { en: Ada warns of it., zh: 艾达警示它。 }
      claims: [ada-03]
  - id: other-side
    minutes: 4
    view: "compare=ada.house-of-tests"
    title: { en: The other side, zh: 另一方 }
    text: { en: One is a house., zh: 其中一方是机构。 }
    ask:
      kind: predict
      question: { en: Who is compared?, zh: 与谁比较？ }
      hides: side
      of: [ada]
      before: "node=disinformation"
      answer: { en: It is Ada., zh: 是艾达。 }
      claims: [ada-03]
  - id: how-long
    minutes: 4
    view: "node=pause"
    title: { en: How long?, zh: 多久？ }
    text: { en: A pause has an end., zh: 暂停总有结束之时。 }
    ask:
      kind: predict
      question: { en: How long?, zh: 多久？ }
      hides: number
      of: [ada-02]
      answer: { en: Six months., zh: 六个月。 }
      claims: [ada-02]
  - id: pick
    minutes: 4
    title: { en: Pick one, zh: 选一项 }
    text: { en: One is right., zh: 只有一项正确。 }
    claims: [ada-02, ada-03]
    ask:
      kind: choose
      question: { en: What does Ada fear?, zh: 艾达担心什么？ }
      options:
        - { text: { en: Rain, zh: 下雨 } }
        - { text: { en: False words, zh: 不实之言 }, right: true }
      after: "pair=ada~disinformation"
      answer: { en: Ada fears disinformation., zh: 艾达担心虚假信息。 }
      claims: [ada-03]
  - id: vote
    minutes: 3
    title: { en: Vote, zh: 表决 }
    text: { en: Raise your arm., zh: 请举手。 }
    ask:
      kind: poll
      question: { en: A pause?, zh: 要暂停吗？ }
      options: [{ en: "Yes", zh: 要 }, { en: "No", zh: 不要 }]
  - id: talk
    minutes: 3
    title: { en: Talk, zh: 讨论 }
    text: { en: There is no right answer., zh: 没有标准答案。 }
    ask: { kind: discuss, question: { en: What would you do?, zh: 你会怎么做？ } }
`;
