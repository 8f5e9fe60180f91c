import { formatLessonAddress, type PlayerMode } from "../../lesson/lesson-address.ts";
import type { LessonId } from "../../model/lesson.ts";
import { language, theme } from "../../state/current-view.ts";
import { formatAddress } from "../../view/address.ts";
import { initialView } from "../../view/update.ts";

/** The link to the first step of a lesson, in the present language and theme. */
export const lessonHref = (lesson: LessonId, mode: PlayerMode): string =>
  `#${[
    formatLessonAddress({ lesson, step: 0, mode, isExploring: false }),
    formatAddress({ ...initialView(language.value), theme: theme.value }),
  ]
    .filter((part) => part !== "")
    .join("&")}`;
