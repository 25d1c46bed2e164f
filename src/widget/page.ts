// A page in another language, and back.
//
// Joins the parts: what the page says (`units`), what a reader sees (`seen`), what changes (`watch`) and
// what is asked for (`work`). It has no buttons and does not know who chose the language.

import { Originals } from "./page/originals.js";
import { type Part } from "./page/parts.js";
import { type Nearness, Seen } from "./page/seen.js";
import { type Rules } from "./page/excluded.js";
import { type Sent, type Unit } from "./page/unit.js";
import { type News, Units } from "./page/units.js";
import { type Changes, Watch } from "./page/watch.js";
import { type Service, Work } from "./work.js";

/** Who is told. */
export interface Told {
  /** How many units were answered, of how many that are known. */
  progress(done: number, total: number): void;
  firstVisible(): void;
  /** Nothing is waiting. */
  idle(): void;
  failed(error: unknown): void;
}

/** Texts that change more often than this in a while are clocks and tickers: they are left alone. */
const MOST_CHANGES = 20;
const WHILE_MS = 10_000;

/** A translated page; made for one language, and over with `restore`. */
export class Page {
  private originals = new Originals();
  private units: Units;
  private seen: Seen;
  private watch: Watch;
  private work: Work;
  private byElement = new WeakMap<Element, Set<Unit>>();
  private nearness = new WeakMap<Element, Nearness>();
  private answers = new Map<string, Part[] | null>();
  private writes: (() => void)[] = [];
  private changes = new WeakMap<Node, { count: number; since: number }>();
  private done = new Set<Unit>();
  private total = 0;
  private isFirstSeen = false;
  private end = new AbortController();

  constructor(private root: Document, service: Service, rules: Rules, private told: Told, reach: Nearness) {
    this.units = new Units(this.originals, rules);
    this.seen = new Seen((element, nearness) => this.near(element, nearness));
    this.watch = new Watch(this.originals, (changes) => void this.changed(changes));
    this.work = new Work(
      service,
      {
        done: (unit, sent, parts) => this.answered(unit, sent, parts),
        failed: (error) => told.failed(error),
        idle: () => told.idle(),
      },
      reach,
    );
  }

  /** Begins; what a reader sees comes first. */
  async start(): Promise<void> {
    this.watch.root(this.root.documentElement);
    await this.scan(this.root);
  }

  pause(): void {
    this.work.pause();
  }

  resume(): void {
    this.work.resume();
  }

  /** Ends, and gives the page its own words back. */
  restore(): void {
    this.end.abort();
    this.work.stop();
    this.seen.stop();
    this.watch.stop();
    this.originals.restore();
  }

  private async scan(root: Element | ShadowRoot | Document): Promise<void> {
    const news = await this.units.scan(root, this.end.signal);
    this.take(news);
    for (const inner of news.roots) this.watch.root(inner);
  }

  private take({ come, gone }: News): void {
    for (const unit of gone) {
      this.work.drop(unit);
      this.byElement.get(unit.element)?.delete(unit);
      this.total -= 1;
      this.done.delete(unit);
    }
    for (const unit of come) {
      const its = this.byElement.get(unit.element) ?? new Set();
      this.byElement.set(unit.element, its.add(unit));
      this.total += 1;
      const nearness = this.nearness.get(unit.element);
      if (isHead(unit.element)) this.want(unit, "seen");
      else if (nearness) this.want(unit, nearness);
      else this.seen.watch(unit.element);
    }
  }

  private near(element: Element, nearness: Nearness): void {
    this.nearness.set(element, nearness);
    for (const unit of this.byElement.get(element) ?? []) this.want(unit, nearness);
  }

  private want(unit: Unit, nearness: Nearness): void {
    if (this.done.has(unit)) return;
    const sent = unit.read();
    if (!sent) return;
    const known = this.answers.get(keyOf(sent));
    if (known === undefined) this.work.want(unit, nearness);
    else this.answered(unit, sent, known);
  }

  private answered(unit: Unit, sent: Sent, parts: Part[] | null): void {
    this.answers.set(keyOf(sent), parts);
    this.done.add(unit);
    if (parts) this.later(() => this.write(unit, sent, parts));
    this.told.progress(this.done.size, this.total);
  }

  /** What the page wrote meanwhile is asked for anew; an answer to its old words is no use. */
  private write(unit: Unit, sent: Sent, parts: Part[]): void {
    const now = unit.read();
    if (!now) return;
    if (keyOf(now) !== keyOf(sent)) {
      this.done.delete(unit);
      return this.want(unit, this.nearness.get(unit.element) ?? "near");
    }
    unit.write(parts);
    if (!this.isFirstSeen && this.nearness.get(unit.element) === "seen") {
      this.isFirstSeen = true;
      this.told.firstVisible();
    }
  }

  /** Writes once a frame, so that the page is laid out once for many answers. */
  private later(write: () => void): void {
    if (this.writes.push(write) > 1) return;
    const all = () => {
      if (this.end.signal.aborted) return;
      this.watch.quietly(() => {
        for (const write of this.writes.splice(0)) write();
      });
    };
    if (this.root.hidden) setTimeout(all);
    else requestAnimationFrame(all);
  }

  private async changed({ parents, texts, elements }: Changes): Promise<void> {
    for (const text of texts) {
      if (this.isRestless(text)) continue;
      for (const unit of this.units.around(text)) this.anew(unit);
    }
    const roots = new Set([...parents, ...elements].map((node) => this.units.scanned(node)));
    for (const root of roots) {
      const isInner = [...roots].some((other) => other !== root && other.contains(root));
      if (!isInner && root.isConnected && !this.isRestless(root)) await this.scan(root as Element);
    }
  }

  private anew(unit: Unit): void {
    this.done.delete(unit);
    this.work.drop(unit);
    this.want(unit, this.nearness.get(unit.element) ?? "near");
  }

  private isRestless(node: Node): boolean {
    const now = performance.now();
    const its = this.changes.get(node);
    if (!its || now - its.since > WHILE_MS) {
      this.changes.set(node, { count: 1, since: now });
      return false;
    }
    its.count += 1;
    return its.count > MOST_CHANGES;
  }
}

function keyOf(sent: Sent): string {
  return JSON.stringify(sent.parts);
}

/** What lies in the head is never seen, and is wanted first: the title of the tab. */
function isHead(element: Element): boolean {
  return element.closest("head") !== null;
}
