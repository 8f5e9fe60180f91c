import type { Place } from "../language/finding.ts";

export interface PlacesOfEntry {
  readonly self: Place;
  /** Where each key stands; for a list, where each entry stands. */
  readonly keys: ReadonlyMap<string | number, Place>;
  readonly values: ReadonlyMap<string | number, Place>;
}

/** Where each part of the curated files was written. An entry is known by its identity, so nobody has to carry paths about. */
export class Places {
  readonly #entries = new WeakMap<object, PlacesOfEntry>();

  remember(entry: object, places: PlacesOfEntry): void {
    this.#entries.set(entry, places);
  }

  /** Where an entry, or the value of one of its keys, stands; the entry itself where it has no such key. */
  of(entry: object, key?: string | number): Place {
    const places = this.#known(entry);
    return (key === undefined ? undefined : places.values.get(key)) ?? places.self;
  }

  /** Where a key itself stands. */
  ofKey(entry: object, key: string): Place {
    const places = this.#known(entry);
    return places.keys.get(key) ?? places.self;
  }

  #known(entry: object): PlacesOfEntry {
    const places = this.#entries.get(entry);
    if (!places) throw new Error("This entry was not read from a file.");
    return places;
  }
}
