import { basename, dirname, join } from 'node:path';
import { notWritten } from './store-error.ts';
import { draftName, makeFolder, renamePatiently, syncFolder, writeNewDurably } from './write-durably.ts';

const fs = process.getBuiltinModule('node:fs');

/** An answer that is kept: the file of it, as it came, how many records it has, and when it was kept. */
export interface FetchedAnswer {
  readonly path: string;
  readonly records: number;
  readonly bytes: number;
  /** In milliseconds since 1970. */
  readonly kept: number;
}

/** An answer on its way to the disk: it is there whole once it is kept, and else not at all. */
export interface AnswerDraft {
  readonly write: (bytes: Uint8Array) => void;
  readonly keep: (call: string, records: number) => FetchedAnswer;
  /** Leaves nothing of it. What was kept already stays. */
  readonly discard: () => void;
}

/** The folder of answers that are fetched: one process at a time fetches, since the provider counts the calls of all. */
export function fetchedFolder(storeFolder: string): string {
  return join(storeFolder, 'fetched');
}

/**
 * The answers to the calls of one question, kept until all are there: a file a call, exactly as it came, and a mark for each call that was
 * too large and became two. Nothing else is written: no address and no key. What stops a process leaves an answer whole or not there.
 */
export class FetchedAnswers {
  readonly folder: string;

  constructor(fetched: string, question: string) {
    this.folder = join(fetched, question);
  }

  /**
   * Makes room for answers. Forgets, of every question, what was kept before a time, in milliseconds since 1970, and what was left half
   * written; to be called by the one process that fetches.
   */
  begin(oldest: number): void {
    this.#changing(() => {
      const fetched = dirname(this.folder);
      for (const question of entriesOf(fetched)) forgetOlder(join(fetched, question), oldest);
      makeFolder(this.folder);
    });
  }

  /** When this machine last called the provider, whoever ran it, in milliseconds since 1970; long ago where nobody knows, or a clock was set back. */
  lastCall(now: number): number {
    const last = fs.existsSync(this.#paceFile) ? Number(fs.readFileSync(this.#paceFile, 'utf8')) : 0;
    return last > 0 && last <= now ? last : Number.NEGATIVE_INFINITY;
  }

  /** Remembers when the provider was called, for the next run. */
  called(now: number): void {
    this.#changing(() => fs.writeFileSync(this.#paceFile, String(now), { mode: 0o600 }));
  }

  get #paceFile(): string {
    return `${dirname(this.folder)}-last-call`;
  }

  /** The answer that is kept to a call; null where none is. */
  answerTo(call: string): FetchedAnswer | null {
    const file = entriesOf(this.folder).find((name) => name.startsWith(`${call}.`) && name.endsWith('.json'));
    if (file === undefined) return null;
    const path = join(this.folder, file);
    const { size, mtimeMs } = fs.statSync(path);
    return { path, records: Number(file.split('.')[1]), bytes: size, kept: mtimeMs };
  }

  /** Whether a call was too large, so that two smaller ones are asked in its place. */
  isSplit(call: string): boolean {
    return entriesOf(this.folder).includes(`${call}.split`);
  }

  /** Marks a call as too large. */
  markSplit(call: string): void {
    if (!this.isSplit(call)) this.#changing(() => writeNewDurably(join(this.folder, `${call}.split`), ''));
  }

  /** Room for an answer that comes in pieces. */
  draft(): AnswerDraft {
    const path = join(this.folder, draftName('answer'));
    const file = this.#changing(() => fs.openSync(path, 'wx', 0o600));
    let isOpen = true;
    const close = (): void => {
      if (isOpen) fs.closeSync(file);
      isOpen = false;
    };
    return {
      write: (bytes) => this.#changing(() => fs.writeFileSync(file, bytes)),
      keep: (call, records) =>
        this.#changing(() => {
          fs.fsyncSync(file);
          close();
          renamePatiently(path, join(this.folder, `${call}.${records}.json`));
          syncFolder(this.folder);
          return this.answerTo(call) as FetchedAnswer;
        }),
      discard: () => {
        close();
        fs.rmSync(path, { force: true });
      },
    };
  }

  /** Forgets all answers of the question in one step, since a part of them would look like what a stopped run has kept. */
  clear(): void {
    if (!fs.existsSync(this.folder)) return;
    const aside = join(dirname(this.folder), draftName(basename(this.folder)));
    this.#changing(() => {
      renamePatiently(this.folder, aside);
      fs.rmSync(aside, { recursive: true, force: true });
    });
  }

  #changing<Result>(work: () => Result): Result {
    try {
      return work();
    } catch (error) {
      throw notWritten(error, this.folder);
    }
  }
}

/** Forgets the files of a question that are older than a time, or drafts, and the folder that is empty then; a folder that was cleared goes whole. */
function forgetOlder(folder: string, oldest: number): void {
  if (!fs.statSync(folder).isDirectory()) return;
  if (basename(folder).startsWith('.draft-')) {
    fs.rmSync(folder, { recursive: true, force: true });
    return;
  }
  for (const file of entriesOf(folder)) {
    const path = join(folder, file);
    if (file.startsWith('.draft-') || fs.statSync(path).mtimeMs < oldest) fs.rmSync(path, { force: true });
  }
  if (entriesOf(folder).length === 0) fs.rmdirSync(folder);
}

function entriesOf(folder: string): readonly string[] {
  try {
    return fs.readdirSync(folder);
  } catch {
    return [];
  }
}
