import { useState } from "preact/hooks";
import type { DrawnPicture, Frame } from "../../scene/scene-types.ts";
import { saveOwnFigure } from "../../state/own-figure.ts";
import { ownGraph } from "../../state/own-view.ts";
import { ownWords } from "./own-words.ts";

/** Saves the picture as it is seen. */
export function OwnFigureTools({ picture, frameOf }: { readonly picture: DrawnPicture; readonly frameOf: () => Frame | undefined }) {
  const w = ownWords.value;
  const [status, setStatus] = useState("");
  const save = async (format: "svg" | "png"): Promise<void> => {
    const frame = frameOf();
    const { value: graph } = ownGraph;
    if (!frame || !graph) return;
    const outcome = await saveOwnFigure(format, { picture, frame, name: graph.name });
    if (outcome.kind === "saved") setStatus(w.saved(outcome.name));
    else if (outcome.kind === "missing-characters") setStatus(w.missing(outcome.characters.slice(0, 10).join(" ")));
    else setStatus(outcome.kind === "no-fonts" ? w.noFonts : w.noPng);
  };
  return (
    <p class="own-map-save">
      <span role="status">{status}</span>
      <button type="button" class="quiet" onClick={() => void save("svg")}>
        {w.saveSvg}
      </button>
      <button type="button" class="quiet" onClick={() => void save("png")}>
        {w.savePng}
      </button>
    </p>
  );
}
