const { createHash } = process.getBuiltinModule('node:crypto');

/** Bytes on their way to a reader, hashed and counted; the rest that a reader leaves is read for the hash. */
export class HashedBytes implements AsyncIterable<Uint8Array> {
  readonly #source: AsyncIterator<Uint8Array>;
  readonly #hash = createHash('sha256');
  readonly #onBytes: (count: number) => void;
  count = 0;

  constructor(source: AsyncIterable<Uint8Array>, onBytes: (count: number) => void) {
    this.#source = source[Symbol.asyncIterator]();
    this.#onBytes = onBytes;
  }

  // A reader that stops early closes its iterator; the source stays open, since its rest is hashed.
  [Symbol.asyncIterator](): AsyncIterator<Uint8Array> {
    return { next: () => this.#next() };
  }

  async #next(): Promise<IteratorResult<Uint8Array>> {
    const step = await this.#source.next();
    if (step.done !== true) {
      this.count += step.value.length;
      this.#hash.update(step.value);
      this.#onBytes(this.count);
    }
    return step;
  }

  /** SHA-256 of all bytes, read to their end. */
  async sha256(): Promise<string> {
    for (let step = await this.#next(); step.done !== true; step = await this.#next());
    return this.#hash.digest('hex');
  }

  /** Gives the source back without reading its rest. */
  async close(): Promise<void> {
    await this.#source.return?.();
  }
}
