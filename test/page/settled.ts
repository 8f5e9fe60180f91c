/** Waits for what follows a gesture a little later, such as the camera in the address. */
import { setTimeout as pause } from "node:timers/promises";

/**
 * Reads a value until it stays the same for half a second.
 *
 * @throws Error when it has not come to rest after 15 seconds
 */
export async function settled<Value>(read: () => Value | Promise<Value>): Promise<Value> {
  let last = await read();
  for (let round = 0; round < 30; round++) {
    await pause(500);
    const next = await read();
    if (JSON.stringify(next) === JSON.stringify(last)) return next;
    last = next;
  }
  throw new Error(`The value goes on to change; it was last ${JSON.stringify(last)}.`);
}
