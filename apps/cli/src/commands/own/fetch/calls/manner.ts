/** How calls are made: times in milliseconds. */
export interface Manner {
  /** From the beginning of a call to that of the next. */
  readonly pause: number;
  /** How long nothing may come from the server before a call is given up. */
  readonly idle: number;
  /** How long an answer may go on coming: one that trickles without an end is given up. */
  readonly longestCall: number;
  /** How often a call is made again. */
  readonly retries: number;
  /** The longest that a server may ask to be waited for before this ends and says when to come back. */
  readonly longestWait: number;
}

/** The variable of the environment with the seconds between calls. */
const pauseVariable = 'SOGDIA_COMTRADE_PAUSE';

/** The usual manner: a call each six seconds, or slower where the environment says so; faster on this machine alone, where tests listen. */
export function mannerOf(environment: Readonly<Record<string, string | undefined>>, isLocal: boolean): Manner {
  const given = Number(environment[pauseVariable] ?? '');
  const isGiven = (environment[pauseVariable] ?? '') !== '' && Number.isFinite(given) && given >= 0;
  const pause = isGiven ? Math.max(given * 1000, isLocal ? 0 : usualPause) : usualPause;
  return { pause, idle: 120_000, longestCall: 3_600_000, retries: 5, longestWait: 900_000 };
}

const usualPause = 6000;

/** How long a call is waited with after so many failures: as long as the server asks, else the pause, twice it, four times it. */
export function waitBeforeRetry(failures: number, asked: number | null, { pause }: Manner): number {
  return Math.max(pause, asked ?? pause * 2 ** (failures - 1));
}

/** How long a server asks to be left alone, as its header says it in seconds or as a date; null where it says neither. */
export function retryAfter(header: string | null, now: number): number | null {
  if (header === null) return null;
  if (/^\s*\d+\s*$/.test(header)) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}
