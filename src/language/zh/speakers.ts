import type { speakers as english } from "../en/speakers.ts";
import type { Words } from "../words.ts";

/** The words of the page of speakers, in Chinese. */
export const speakers: Words<typeof english> = {
  speakersDeck: "转写稿中的所有发言人，按首次发言的先后排列；数字为其本人陈述的主张数。",
  speakersMain: "演讲人与圆桌嘉宾",
  speakersHosts: "主持人",
};
