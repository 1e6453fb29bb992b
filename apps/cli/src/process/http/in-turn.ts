/** How much work is taken on at once. */
export interface WorkLimits {
  /** How many may wait. */
  readonly waiting: number;
  /** How long one waits at most, in milliseconds. */
  readonly patience: number;
}

/** Thrown instead of work that would begin too late. */
export class BusyError extends Error {}

/**
 * Does one piece of work after another, since each takes the processor for itself. What finds too many before it, or has waited too long when its turn comes, is
 * left undone with a `BusyError`; what nobody waits for any more as well.
 */
export function inTurn({ waiting, patience }: WorkLimits): <Result>(work: () => Promise<Result>, signal: AbortSignal) => Promise<Result> {
  let before: Promise<unknown> = Promise.resolve();
  let count = 0;
  return async (work, signal) => {
    if (count >= waiting) throw new BusyError(`${count} wait already`);
    count += 1;
    const began = performance.now();
    const turn = before.then(async () => {
      try {
        if (signal.aborted) throw new BusyError('nobody waits');
        if (performance.now() - began > patience) throw new BusyError('waited too long');
        return await work();
      } finally {
        count -= 1;
      }
    });
    before = turn.catch(() => {});
    return turn;
  };
}
