/** Marks the document while somebody goes through it by the Tab key: only then frames of focus are shown to a class. Returns a function that stops it. */
export function watchTabKey(): () => void {
  const { dataset } = document.documentElement;
  const onKey = ({ key }: KeyboardEvent): void => {
    if (key === "Tab") dataset.tabbing = "";
    else if (key.startsWith("Page")) delete dataset.tabbing;
  };
  const onPointer = (): void => {
    delete dataset.tabbing;
  };
  window.addEventListener("keydown", onKey, true);
  window.addEventListener("pointerdown", onPointer, true);
  return () => {
    window.removeEventListener("keydown", onKey, true);
    window.removeEventListener("pointerdown", onPointer, true);
    onPointer();
  };
}
