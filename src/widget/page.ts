// A page in another language, and back.
//
// Joins the parts: what the page says (`units`), what a reader sees (`seen`), what changes (`watch`) and
// what is asked for (`work`). It has no buttons and does not know who chose the language.

import { type Shown, shownAt } from "./page/at.js";
import { isHead } from "./page/dom.js";
import { type Rules, sound } from "./page/excluded.js";
import { type Acts, Follow } from "./page/follow.js";
import { type Acts as InnerActs, Inner } from "./page/inner.js";
import { Originals } from "./page/originals.js";
import { type Part } from "./page/parts.js";
import { Recent } from "./page/recent.js";
import { type Nearness, Seen, isSeen } from "./page/seen.js";
import { inFrames, inSlices } from "./page/slices.js";
import { type Sent, type Unit, keyOf } from "./page/unit.js";
import { type Told } from "./page/told.js";
import { type News, Units } from "./page/units.js";
import { Watch } from "./page/watch.js";
import { Writer } from "./page/writer.js";
import { type Service, Work } from "./work.js";

/** The words of the page before this one are all back. */
let given: Promise<void> = Promise.resolve();

/** A translated page; made for one language, and over with `restore`. */
export class Page {
  private originals = new Originals();
  private units: Units;
  private seen: Seen;
  private watch: Watch;
  private work: Work;
  private writer: Writer;
  private follow: Follow;
  #inner: Inner;
  #byElement = new WeakMap<Element, Set<Unit>>();
  private nearness = new WeakMap<Element, Nearness>();
  /** Units that came near or went far. */
  private heard = new Set<Unit>();
  #answers = new Recent<Part[] | null>();
  /** What is answered, by the key of the words it was answered for. */
  private done = new Map<Unit, string>();
  private total = 0;
  #isFirstSeen = false;
  #hearing: Promise<void> = Promise.resolve();
  private steps: Promise<void> = Promise.resolve();
  #end = new AbortController();

  constructor(
    private root: Document, service: Service, rules: Rules, private told: Told, private reach: Nearness,
  ) {
    this.units = new Units(this.originals, sound(rules, root));
    this.seen = new Seen(root, (element, nearness) => this.#near(element, nearness));
    const acts: Acts & InnerActs = {
      anew: (unit: Unit) => this.#anew(unit),
      drop: (unit: Unit) => this.work.drop(unit),
      forget: (unit: Unit) => this.#forget(unit),
      scan: (root: Node) => void this.#scan(root),
      watch: (root: Node) => this.#watch(root),
      quietly: (write: () => void) => this.watch.quietly(write),
    };
    this.follow = new Follow(this.units, this.originals, acts);
    this.#inner = new Inner(acts, this.#end.signal);
    this.watch = new Watch(this.originals, (changes) => void this.#next(this.follow.changed(changes)));
    this.writer = new Writer((write) => this.watch.quietly(write));
    this.work = new Work(service, { ...told, idle: () => this.#idle(), knows: this.#knows.bind(this), done: this.#answered.bind(this) }, reach);
  }

  /** Begins; what a reader sees comes first. */
  async start(): Promise<void> {
    const { signal } = this.#end;
    await given;
    if (signal.aborted) return;
    this.root.addEventListener("visibilitychange", () => this.work.hold(this.root.hidden), { signal });
    this.#watch(this.root);
    await this.#scan(this.root);
    // Only when all that is near is asked for can nothing more mean that it is done.
    this.seen.first().then(() => this.#hearing).then(() => signal.aborted || this.work.all(), () => {});
  }

  pause(): void {
    this.work.pause();
  }

  resume(): void {
    this.work.resume();
  }

  /** Goes on after a failure. */
  again(): void {
    this.work.again();
  }

  /** The words a node belongs to, of several texts the nearest to a point; `null` where nothing is translated. */
  at(node: Node, x?: number, y?: number): Shown | null {
    return shownAt(this.units.around(node).filter((unit) => this.done.has(unit)), x, y);
  }

  /** Ends, and gives the page its own words back. Of a page with very many it gives the rest in slices: each
   * text is whole at any time, what the page changes meanwhile stays, and the next language waits for it. */
  restore(): void {
    this.#end.abort();
    this.work.stop();
    this.writer.stop();
    this.seen.stop();
    this.watch.stop();
    given = inFrames(this.originals.giveBack());
  }

  #watch(root: Node): void {
    this.watch.root(root);
    this.seen.enter(root);
  }

  #scan(root: Node): Promise<void> {
    return this.#next(this.#scanned(root as Element));
  }

  /** One after another, in slices; it ends quietly where the page is given back meanwhile. */
  #next(steps: Generator<void, void>): Promise<void> {
    const { signal } = this.#end;
    this.steps = this.steps.then(() => (signal.aborted ? undefined : inSlices(steps, signal))).catch((error) => {
      if (!signal.aborted) console.error(error);
    });
    return this.steps;
  }

  *#scanned(root: Element | ShadowRoot | Document): Generator<void, void> {
    const news = yield* this.units.scan(root);
    yield* this.#take(news);
    this.#inner.meet(news);
    if (news.strays.length > 0) this.writer.later(() => news.strays.forEach((text) => text.remove()));
  }

  *#take({ come, gone, same }: News): Generator<void, void> {
    for (const unit of gone) this.#forget(unit);
    for (const unit of same) {
      yield;
      this.#anew(unit);
    }
    for (const unit of come) {
      yield;
      this.#know(unit);
    }
  }

  #know(unit: Unit): void {
    const its = this.#byElement.get(unit.element) ?? new Set();
    this.#byElement.set(unit.element, its.add(unit));
    this.total += 1;
    if (isHead(unit.element)) return this.#want(unit, "seen");
    this.seen.watch(unit.element);
    const nearness = this.nearness.get(unit.element) ?? "far";
    if (nearness === "near" || this.reach === "far") this.#want(unit, nearness);
  }

  #forget(unit: Unit): void {
    this.work.drop(unit);
    this.heard.delete(unit);
    this.done.delete(unit);
    if (!this.#byElement.get(unit.element)?.delete(unit)) return;
    this.total -= 1;
    if (this.#byElement.get(unit.element)?.size === 0) this.seen.forget(unit.element);
  }

  /** Where all is answered there is nothing to watch. */
  #answer(unit: Unit, key: string): void {
    this.done.set(unit, key);
    const its = this.#byElement.get(unit.element) ?? [];
    if ([...its].every((one) => this.done.has(one))) this.seen.forget(unit.element);
  }

  #near(element: Element, nearness: Nearness): void {
    this.nearness.set(element, nearness);
    const isHearing = this.heard.size > 0;
    this.#byElement.get(element)?.forEach((unit) => this.heard.add(unit));
    if (!isHearing) this.#hearing = inSlices(this.#hear(), this.#end.signal).catch(() => {});
  }

  *#hear(): Generator<void, void> {
    for (const unit of this.heard) {
      yield;
      this.heard.delete(unit);
      this.#want(unit, this.nearness.get(unit.element) ?? "far");
    }
  }

  #want(unit: Unit, nearness: Nearness): void {
    if (this.done.has(unit)) return;
    if (nearness === "far" && this.reach !== "far") return this.work.want(unit, nearness);
    const sent = unit.read();
    if (!sent) return;
    const key = keyOf(sent);
    if (!this.#knows(unit, sent, key)) this.work.want(unit, nearness, key);
  }

  /** Whether these words are answered already; then the unit has the answer. */
  #knows(unit: Unit, sent: Sent, key: string): boolean {
    const parts = this.#answers.get(key);
    if (parts !== undefined) this.#answered([unit], sent, parts);
    return parts !== undefined;
  }

  /** Wants it once more if it says something else than what was answered. */
  #anew(unit: Unit): void {
    const sent = unit.read();
    if (sent && this.done.get(unit) === keyOf(sent)) return this.#rewrite(unit, sent);
    this.done.delete(unit);
    this.work.drop(unit);
    if (!isHead(unit.element)) this.seen.watch(unit.element);
    this.#want(unit, this.nearness.get(unit.element) ?? this.reach);
  }

  /** The page may have put its own words back, which are answered. */
  #rewrite(unit: Unit, sent: Sent): void {
    const parts = this.#answers.get(keyOf(sent));
    if (parts) this.writer.later(() => this.#write(unit, sent, parts));
    else if (parts === undefined) this.done.delete(unit);
  }

  #answered(units: Unit[], sent: Sent, parts: Part[] | null | undefined): void {
    if (parts !== undefined) this.#answers.set(keyOf(sent), parts);
    if (parts) this.told.begun();
    for (const unit of units) {
      this.#answer(unit, keyOf(sent));
      if (parts) this.writer.later(() => this.#write(unit, sent, parts));
    }
    this.told.progress(this.done.size, this.total);
  }

  /** The last words are written before anyone hears that nothing is waiting. */
  #idle(): void {
    this.writer.later(() => this.work.isIdle && this.told.idle());
  }

  /** What the page wrote meanwhile is asked for anew; an answer to its old words is no use. */
  #write(unit: Unit, sent: Sent, parts: Part[]): void {
    const now = unit.read();
    if (!now || !this.done.has(unit) || !unit.element.isConnected) return;
    if (keyOf(now) !== keyOf(sent)) return this.follow.isRestless(unit.element) ? undefined : this.#anew(unit);
    const isFirst = !this.#isFirstSeen && !isHead(unit.element) && isSeen(unit.element);
    if (!unit.write(parts)) return this.#split(unit);
    this.#isFirstSeen ||= isFirst;
    if (isFirst) this.told.firstVisible();
  }

  /** An answer that cannot stand there is no reason to leave the words: each text is asked for alone. */
  #split(unit: Unit): void {
    const all = this.units.split(unit);
    if (all.length === 0) return;
    this.#forget(unit);
    for (const piece of all) this.#know(piece);
  }
}
