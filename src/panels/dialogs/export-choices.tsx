/** The parts that the dialogs of exports share: the choice of a format, and what became of the file. */
import { computed } from "@preact/signals";
import { type ExportFormat, flavoursOf } from "../../formats/export-formats.ts";
import { exportDialogWords } from "../../language/export-dialog.ts";
import { exportFactText } from "../../language/exports.ts";
import { language } from "../../state/current-view.ts";
import type { ExportOutcome } from "../../state/save-export.ts";

export const exportWordsNow = computed(() => exportDialogWords[language.value]);

interface FormatChoiceProps<Format extends ExportFormat> {
  readonly formats: readonly Format[];
  readonly format: Format;
  readonly flavour: string | undefined;
  onFormat(format: Format): void;
  onFlavour(flavour: string): void;
}

export function FormatChoice<Format extends ExportFormat>({ formats, format, flavour, onFormat, onFlavour }: FormatChoiceProps<Format>) {
  const w = exportWordsNow.value;
  const names: Readonly<Record<string, string>> = w.flavours;
  return (
    <>
      <label>
        {w.format}
        <select value={format} onChange={({ currentTarget }) => onFormat(currentTarget.value as Format)}>
          {formats.map((id) => (
            <option key={id} value={id}>
              {w.formats[id]}
            </option>
          ))}
        </select>
      </label>
      {flavoursOf(format).length > 0 && (
        <label>
          {w.flavour}
          <select value={flavour ?? flavoursOf(format)[0]} onChange={({ currentTarget }) => onFlavour(currentTarget.value)}>
            {flavoursOf(format).map((id) => (
              <option key={id} value={id}>
                {names[id] ?? id}
              </option>
            ))}
          </select>
        </label>
      )}
    </>
  );
}

interface ExtentChoiceProps {
  readonly extent: "whole" | "shown";
  readonly names: Readonly<Record<"whole" | "shown", string>>;
  onExtent(extent: "whole" | "shown"): void;
}

export function ExtentChoice({ extent, names, onExtent }: ExtentChoiceProps) {
  return (
    <fieldset>
      <legend>{exportWordsNow.value.extent}</legend>
      {(["whole", "shown"] as const).map((id) => (
        <label key={id}>
          <input type="radio" name="extent" checked={extent === id} onChange={() => onExtent(id)} />
          {names[id]}
        </label>
      ))}
    </fieldset>
  );
}

/** Says what became of the file, with the report of what the format could not hold. */
export function ExportStatus({ outcome }: { readonly outcome: ExportOutcome | "writing" | undefined }) {
  const w = exportWordsNow.value;
  if (outcome === undefined) return null;
  if (outcome === "writing") return <>{w.writing}</>;
  if (outcome.kind !== "saved") return <p>{outcome.kind === "failed" ? w.failed : w.codeMissing}</p>;
  const { name, report } = outcome;
  return (
    <>
      <p>{w.saved(name)}</p>
      {report.length > 0 && (
        <>
          <p>{w.report}</p>
          <ul>
            {report.map((fact) => (
              <li key={fact.code}>{exportFactText(fact, language.value)}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
