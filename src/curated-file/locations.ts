import type { FileLocation } from "../language/finding.ts";

export interface EntryLocations {
  readonly self: FileLocation;
  /** Locations of the keys; for a list, of its items by index. */
  readonly keys: ReadonlyMap<string | number, FileLocation>;
  readonly values: ReadonlyMap<string | number, FileLocation>;
}

/** Knows where each entry of the curated files was written. Entries are looked up by identity, so no path needs to be passed along. */
export class FileLocations {
  readonly #entries = new WeakMap<object, EntryLocations>();

  remember(entry: object, locations: EntryLocations): void {
    this.#entries.set(entry, locations);
  }

  /** The location of an entry or of the value of one of its keys; that of the entry where it has no such key. */
  locationOf(entry: object, key?: string | number): FileLocation {
    const locations = this.#known(entry);
    return (key === undefined ? undefined : locations.values.get(key)) ?? locations.self;
  }

  /** The location of a key itself; that of the entry where it has no such key. */
  keyLocationOf(entry: object, key: string): FileLocation {
    const locations = this.#known(entry);
    return locations.keys.get(key) ?? locations.self;
  }

  #known(entry: object): EntryLocations {
    const locations = this.#entries.get(entry);
    if (!locations) throw new Error("This entry was not read from a file.");
    return locations;
  }
}
