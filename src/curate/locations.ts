import type { FileLocation } from "../language/finding.ts";

export interface EntryLocations {
  readonly self: FileLocation;
  /** Where each key stands; for a list, where each entry stands. */
  readonly keys: ReadonlyMap<string | number, FileLocation>;
  readonly values: ReadonlyMap<string | number, FileLocation>;
}

/** Where each part of the curated files was written. An entry is known by its identity, so nobody has to carry paths about. */
export class FileLocations {
  readonly #entries = new WeakMap<object, EntryLocations>();

  remember(entry: object, locations: EntryLocations): void {
    this.#entries.set(entry, locations);
  }

  /** Where an entry, or the value of one of its keys, stands; the entry itself where it has no such key. */
  locationOf(entry: object, key?: string | number): FileLocation {
    const locations = this.#known(entry);
    return (key === undefined ? undefined : locations.values.get(key)) ?? locations.self;
  }

  /** Where a key itself stands. */
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
