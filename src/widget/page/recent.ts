// A map of a limited size: the oldest go when new ones come.

const MOST = 5000;

/** Values by text, the most recent of them. */
export class Recent<Value> {
  #values = new Map<string, Value>();

  get(key: string): Value | undefined {
    return this.#values.get(key);
  }

  set(key: string, value: Value): void {
    this.#values.delete(key);
    this.#values.set(key, value);
    if (this.#values.size > MOST) for (const oldest of this.#values.keys()) return void this.#values.delete(oldest);
  }
}
