// Tells clocks and tickers, whose words change too often to be asked for.

/** Texts that change more often than this in a while are left alone until they rest. */
const MOST_CHANGES = 20;
const WHILE_MS = 10_000;

/** Counts changes by node. */
export class Restless {
  #changes = new WeakMap<Node, { count: number; since: number }>();
  private waiting = new Set<Node>();

  /** `rested` hears of nodes that changed too often, a while later. */
  constructor(private rested: (nodes: Set<Node>) => void) {}

  /** Counts a change; whether it is one too many. */
  is(node: Node): boolean {
    const now = performance.now();
    const its = this.#changes.get(node);
    if (!its || now - its.since > WHILE_MS) {
      this.#changes.set(node, { count: 1, since: now });
      return false;
    }
    its.count += 1;
    if (its.count <= MOST_CHANGES) return false;
    if (this.waiting.size === 0) setTimeout(() => this.#wake(), WHILE_MS);
    this.waiting.add(node);
    return true;
  }

  /** Whether one of those that rest is inside. */
  isIn(element: Element): boolean {
    return [...this.waiting].some((node) => element.contains(node));
  }

  #wake(): void {
    const nodes = this.waiting;
    this.waiting = new Set();
    this.rested(nodes);
  }
}
