/** A reader's own graph in the place of the page, as far as the rest of the page has to know of it. Its code is loaded only then. */
import { type Signal, signal } from "@preact/signals-core";

export const isOwnGraphShown = signal(false);

/** The name of its file, for the title of the window. */
export const ownGraphName: Signal<string | undefined> = signal(undefined);

/** Tests whether an address, after "#", leads to the reader's own graph. */
export const isOwnGraphHash = (hash: string): boolean => /(?:^|&)own=graph(?:&|$)/.test(hash);
