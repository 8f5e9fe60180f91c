import type { handout as en } from "../en/handout.ts";
import type { Words } from "../words.ts";

/** The words of handouts, in Chinese. */
export const handout: Words<typeof en> = {
  kicker: { student: "课程", teacher: "课程：教师用", slides: "课程" },
  title: {
    student: (lesson) => `${lesson}（学生讲义）`,
    teacher: (lesson) => `${lesson}（教师讲义）`,
    slides: (lesson) => `${lesson}（幻灯片）`,
  },
  described: (steps, minutes) => `本课共${steps}步，${minutes}分钟。`,
  facts: (audience, minutes, steps) => `${audience}${minutes}分钟，${steps}步。`,
  aims: "目标",
  name: "姓名",
  date: "日期",
  followAt: "用手机学习：",
  step: (number, title) => `${number}. ${title}`,
  minutes: (number) => `${number}分钟`,
  ask: { predict: "猜一猜", choose: "选一项", poll: "表决", discuss: "讨论" },
  tally: { option: "选项", marks: "画“正”字计数", votes: "票数" },
  answer: "答案",
  ownNotes: "笔记",
  right: (option) => `${option}（正确）`,
  notes: "教师备注",
  claims: "依据",
  lines: (lines) => `第${lines.join("、")}行`,
  whereLinesCount: "行号指论坛转写稿的行。",
  besides: "另有：",
  hiddenPair: (from, to) => `${from}与${to}。两者之间的连线未画出。`,
  page: (page, all) => `${page} / ${all}`,
  source: "来源",
  at: (address) =>
    address.startsWith("#") ? `人工智能安全概念图谱。本副本未设置网站地址，课程位于${address}。` : `人工智能安全概念图谱：${address}`,
  version: (version) => `数据版本${version}，CC BY 4.0。`,

  buttons: { student: "学生讲义", teacher: "教师讲义", slides: "幻灯片" },
  making: (done, all) => `正在生成PDF：第${done}步，共${all}步……`,
  preparing: "正在生成PDF……",
  saved: (file) => `已保存为${file}。`,
  fault: {
    fonts: "未能生成PDF：字体没有加载。请检查网络后重试。",
    lesson: "未能生成PDF：课程没有加载。请检查网络后重试。",
    failed: "未能生成PDF。请刷新页面后重试。",
  },
  missing: (characters) => `未能生成PDF：没有字体含有${characters.join(" ")}`,
};
