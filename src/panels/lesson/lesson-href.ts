import { formatLessonAddress, type PlayerMode } from "../../lesson/lesson-address.ts";
import type { LessonId } from "../../model/lesson.ts";
import { language, theme } from "../../state/current-view.ts";
import { formatAddress } from "../../view/address.ts";
import { initialView } from "../../view/update.ts";

/** The link to a step of a lesson, by its index from 0, in the present language and theme. */
export const lessonHref = (lesson: LessonId, mode: PlayerMode, step = 0): string =>
  `#${[
    formatLessonAddress({ lesson, step, mode, isExploring: false }),
    formatAddress({ ...initialView(language.value), theme: theme.value }),
  ]
    .filter((part) => part !== "")
    .join("&")}`;
