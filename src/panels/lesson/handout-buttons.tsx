import { computed } from "@preact/signals";
import { useState } from "preact/hooks";
import { type HandoutKind, handoutKinds } from "../../handout/handout-kinds.ts";
import { handoutWords } from "../../language/handout.ts";
import type { LessonId } from "../../model/lesson.ts";
import { language } from "../../state/current-view.ts";
import type { SavedHandout } from "./save-handout.ts";
import "./handouts.css";

const w = computed(() => handoutWords[language.value]);

interface Making {
  readonly kind: HandoutKind;
  readonly done: number;
  readonly all: number;
}

/** The state of the last handout that was asked for. */
type Asked = Making | SavedHandout | { readonly kind: "failed" };

interface HandoutButtonsProps {
  readonly lesson: LessonId;
  /** The id of the element that names the lesson. */
  readonly name: string;
  /** All kinds unless given. */
  readonly kinds?: readonly HandoutKind[];
}

/** Buttons that save a lesson to print. */
export function HandoutButtons({ lesson, name, kinds = handoutKinds }: HandoutButtonsProps) {
  const [asked, setAsked] = useState<Asked | undefined>();
  const isBusy = asked !== undefined && "done" in asked;
  const save = async (kind: HandoutKind): Promise<void> => {
    setAsked({ kind, done: 0, all: 0 });
    try {
      const { saveHandout } = await import("./save-handout.ts");
      setAsked(await saveHandout(lesson, kind, (done, all) => setAsked({ kind, done, all })));
    } catch {
      setAsked({ kind: "failed" });
    }
  };
  return (
    <div class="handouts">
      <p class="tools">
        {kinds.map((kind) => (
          <button key={kind} type="button" class="quiet" aria-describedby={name} disabled={isBusy} onClick={() => void save(kind)}>
            {w.value.buttons[kind]}
          </button>
        ))}
      </p>
      <p class="hint" role="status">
        {asked && statusOf(asked)}
      </p>
    </div>
  );
}

function statusOf(asked: Asked): string {
  switch (asked.kind) {
    case "saved":
      return w.value.saved(asked.file);
    case "not-saved":
      return w.value.fault[asked.fault];
    case "missing-characters":
      return w.value.missing(asked.characters);
    case "failed":
      return w.value.fault.failed;
    default:
      return asked.done === 0 ? w.value.preparing : w.value.making(asked.done, asked.all);
  }
}
