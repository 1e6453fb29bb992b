import { join } from 'node:path';
import { notWritten, StoreError } from './store-error.ts';
import { makeFolder } from './write-durably.ts';

const fs = process.getBuiltinModule('node:fs');
const { hostname } = process.getBuiltinModule('node:os');

/** Who holds a lock: a process of a machine, since when. `ticks` is when the system started it, so that a number used again is told apart. */
interface Holder {
  readonly pid: number;
  readonly host: string;
  readonly started: string;
  readonly ticks: string | null;
}

/** How a lock is waited for. */
export interface Waiting {
  /** How long, in milliseconds. */
  readonly most: number;
  /** Told once where another process holds it. */
  readonly onWait: (holder: string) => void;
}

const pause = 50;
/** A folder that is gone so often as soon as it was made can't be made. */
const mostVanished = 100;
/** A lock without a holder is of a process that ended while it took it. */
const unsignedAfter = 10_000;

/**
 * Does something while no other process changes the folder. A lock whose process is gone is taken over. Throws `StoreError` where another
 * holds it longer than is waited for, and where the folder can't be written to.
 */
export async function underLock<Result>(folder: string, work: () => Result | Promise<Result>, { most, onWait }: Waiting): Promise<Result> {
  const path = join(folder, 'lock');
  const mine = signature();
  const until = performance.now() + most;
  let [isTold, vanished] = [false, 0];
  for (;;) {
    const outcome = take(folder, path, mine);
    if (outcome === 'mine') break;
    if (outcome !== 'held') {
      vanished += 1;
      if (vanished === mostVanished) throw notWritten(outcome, folder);
      continue;
    }
    const holder = holderOf(path);
    if (holder === 'gone' || takeOver(path, holder)) continue;
    if (performance.now() >= until) throw locked(path, holder);
    if (!isTold) onWait(inWords(holder));
    isTold = true;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  try {
    return await work();
  } finally {
    release(path, mine);
  }
}

/** Takes the lock: `held` where another has it, or had it until now; the error where the folder is not there, though it was made. */
function take(folder: string, path: string, mine: string): 'mine' | 'held' | Error {
  try {
    makeFolder(folder);
    placeWhole(path, mine);
    return 'mine';
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    // A file in the place of the folder stays; a lock that is there may be given back before anybody looks for it.
    if (code === 'EEXIST' && fs.statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== false) return 'held';
    // Whoever held it may remove the folder with it, between two steps, and another make it again.
    if (error instanceof Error && code === 'ENOENT') return error;
    throw notWritten(error, folder);
  }
}

/** Makes a file with its whole text in one step, so that who dies while it takes the lock leaves none without a holder. Throws where one is there. */
function placeWhole(path: string, text: string): void {
  const beside = `${path}.by-${process.pid}-${process.hrtime.bigint()}`;
  fs.writeFileSync(beside, text, { flag: 'wx', mode: 0o600 });
  try {
    fs.linkSync(beside, path);
  } finally {
    fs.rmSync(beside, { force: true });
  }
}

function signature(): string {
  const holder: Holder = { pid: process.pid, host: hostname(), started: new Date().toISOString(), ticks: ticksOf(process.pid) };
  return JSON.stringify(holder);
}

/** The text of a lock and who it names; `gone` where it was given back meanwhile. */
type Held = { readonly text: string; readonly holder: Holder | null; readonly since: number };

function holderOf(path: string): Held | 'gone' {
  try {
    const since = fs.statSync(path).mtimeMs;
    const text = fs.readFileSync(path, 'utf8');
    return { text, holder: parsed(text), since };
  } catch {
    return 'gone';
  }
}

function parsed(text: string): Holder | null {
  try {
    const value = JSON.parse(text) as Partial<Holder> | null;
    return typeof value?.pid === 'number' && typeof value.host === 'string' ? (value as Holder) : null;
  } catch {
    return null;
  }
}

/**
 * Removes a lock whose process is gone: one process at a time, by a mark beside it, and only while it is still the lock that was found. So the lock of
 * one that was quicker is never touched. A mark that was left is removed as well.
 */
function takeOver(path: string, { text, holder, since }: Held): boolean {
  const isLeft = holder === null ? Date.now() - since > unsignedAfter : holder.host === hostname() && !lives(holder);
  if (!isLeft) return false;
  const mark = `${path}.taken-over`;
  try {
    const marked = fs.statSync(mark, { throwIfNoEntry: false })?.mtimeMs ?? Number.POSITIVE_INFINITY;
    if (Date.now() - marked > unsignedAfter) fs.rmSync(mark, { force: true });
    fs.writeFileSync(mark, '', { flag: 'wx', mode: 0o600 });
  } catch {
    return false;
  }
  try {
    if (fs.readFileSync(path, 'utf8') === text) fs.rmSync(path);
    return true;
  } catch {
    return false;
  } finally {
    fs.rmSync(mark, { force: true });
  }
}

function lives({ pid, ticks }: Holder): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ESRCH') return false;
  }
  const now = ticksOf(pid);
  return ticks === null || now === null || ticks === now;
}

/** When the system started a process, in its own count; null where it does not tell. */
function ticksOf(pid: number): string | null {
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}

function release(path: string, mine: string): void {
  try {
    if (fs.readFileSync(path, 'utf8') === mine) fs.rmSync(path);
  } catch {
    // Gone already, or left to whoever finds that its process is gone.
  }
}

function inWords({ holder }: Held): string {
  return holder === null ? 'an unknown process' : `process ${holder.pid} on ${holder.host}, since ${holder.started}`;
}

function locked(path: string, held: Held): StoreError {
  return new StoreError('store-locked', path, 'another sogdia is working on your data', 'only one at a time', inWords(held));
}
