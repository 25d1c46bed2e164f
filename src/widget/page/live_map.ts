// A map from nodes that can be walked and does not keep them alive: an endless page must not grow for
// ever, and a node the page holds outside the document must still be found when words are given back.

/** Sweeping costs a walk over all; at this growth it is seldom. */
const GROWTH = 2;
const LEAST = 1000;

/** Values by node. */
export class LiveMap<Key extends object, Value> {
  private values = new WeakMap<Key, Value>();
  private keys = new Set<WeakRef<Key>>();
  private sweepAt = LEAST;

  get(key: Key): Value | undefined {
    return this.values.get(key);
  }

  has(key: Key): boolean {
    return this.values.has(key);
  }

  set(key: Key, value: Value): void {
    if (!this.values.has(key)) this.keep(key);
    this.values.set(key, value);
  }

  /** Those that still exist, the last first. */
  *entries(): Generator<[Key, Value]> {
    for (const reference of [...this.keys].reverse()) {
      const key = reference.deref();
      const value = key && this.values.get(key);
      if (key && value !== undefined) yield [key, value];
    }
  }

  /** Its reference goes with the next sweep. */
  delete(key: Key): void {
    this.values.delete(key);
  }

  private keep(key: Key): void {
    if (this.keys.size >= this.sweepAt) this.sweep();
    this.keys.add(new WeakRef(key));
  }

  private sweep(): void {
    for (const reference of this.keys) if (!reference.deref()) this.keys.delete(reference);
    this.sweepAt = Math.max(LEAST, this.keys.size * GROWTH);
  }
}
