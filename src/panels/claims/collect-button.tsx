import { type Collectable, isCollected, sizeOf, toggled } from "../../graph/collection.ts";
import { selection, words } from "../../state/current-view.ts";
import { changeCollection, collection } from "../../state/own-collection.ts";
import { announcement } from "../../state/screen.ts";
import { BookmarkSign } from "../../ui/icon.tsx";

/** A button that adds a node or a claim to the reader's collection, or removes it. */
export function CollectButton({ what }: { readonly what: Collectable }) {
  const w = words.value;
  const isIn = isCollected(collection.value, what);
  const toggle = (): void => {
    changeCollection(toggled(collection.value, what));
    announcement.value = w.collectionHolds(sizeOf(collection.value));
    const { value } = selection;
    if (isIn && value.kind === "page" && value.id === "collection") document.getElementById("details-name")?.focus();
  };
  return (
    <button type="button" class="quiet collect" onClick={toggle}>
      <BookmarkSign isFull={isIn} /> {isIn ? w.collected : w.collect}
      {isIn && <span class="visually-hidden">{w.takeOut}</span>}
    </button>
  );
}
