/** The part of Node's `EventEmitter` that sigma and graphology use in the page: the package for browsers is ten times as long. */

type Listener = (...given: readonly unknown[]) => void;

export class EventEmitter {
  readonly #listeners = new Map<string, Set<Listener>>();

  on(event: string, listener: Listener): this {
    const known = this.#listeners.get(event);
    if (known) known.add(listener);
    else this.#listeners.set(event, new Set([listener]));
    return this;
  }

  removeListener(event: string, listener: Listener): this {
    this.#listeners.get(event)?.delete(listener);
    return this;
  }

  removeAllListeners(): this {
    this.#listeners.clear();
    return this;
  }

  /** Calls the listeners in the order in which they were added. Returns false if there are none. */
  emit(event: string, ...given: readonly unknown[]): boolean {
    const listeners = this.#listeners.get(event);
    for (const listener of [...(listeners ?? [])]) listener.apply(this, [...given]);
    return (listeners?.size ?? 0) > 0;
  }
}
