import { useRef } from "preact/hooks";
import { openOwnGraph } from "../../state/own-reading.ts";

/** A button that opens a file of the reader, or tables of nodes and of edges together. */
export function FilePicker({ label, isPrimary = false }: { readonly label: string; readonly isPrimary?: boolean }) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class={isPrimary ? "primary" : "quiet"} onClick={() => picker.current?.click()}>
        {label}
      </button>
      <input
        ref={picker}
        type="file"
        multiple
        hidden
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          currentTarget.value = "";
          if (files.length > 0) void openOwnGraph(files);
        }}
      />
    </>
  );
}
