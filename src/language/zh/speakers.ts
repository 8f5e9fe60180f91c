import type { speakers as english } from "../en/speakers.ts";
import type { Words } from "../words.ts";

/** The most names of a list. */
const maxNames = 4;

/** The words about speakers and where they are from, in Chinese. */
export const speakers: Words<typeof english> = {
  speakersDeck: "转写稿中的所有发言人，按首次发言的先后排列；数字为其本人陈述的主张数。",
  speakersByCountry: "按国家",
  speakersFrom: (place) => `来自${place}的发言人`,
  askSpeakersFrom: (place) => `来自${place}的发言人说了什么？`,
  someNames: (names) => `共${names.length}人：${names.slice(0, maxNames).join("、")}${names.length > maxNames ? "等" : ""}`,
  speakersMain: "演讲人与圆桌嘉宾",
  speakersHosts: "主持人",
};
