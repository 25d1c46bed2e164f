// What a page tells of its translation.

/** Who is told. */
export interface Told {
  /** How many units were answered, of how many that are known. */
  progress(done: number, total: number): void;
  /** A translation came. */
  begun(): void;
  firstVisible(): void;
  /** Nothing is waiting. */
  idle(): void;
  failed(error: unknown): void;
}
