/** What the program ends with; the meaning of each is text of the catalogue under `exit.<name>`. */
export const exitCodes = {
  ok: 0,
  failed: 1,
  usage: 2,
  data: 3,
  network: 4,
  conflict: 5,
  defect: 70,
  hangup: 129,
  interrupted: 130,
  terminated: 143,
} as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** The stable codes of errors, by what the program ends with. */
const errorsOf = {
  failed: 'bulk-not-written engine-missing file-not-written store-not-written store-not-read no-store',
  usage: 'unknown-name invalid-parameter usage expression',
  data: 'bad-input dataset-integrity no-bulk-table store-damaged',
  network: 'engine-unreachable fetch-refused fetch-busy fetch-unreachable fetch-no-answer fetch-too-large',
  conflict: 'file-exists name-taken store-locked',
  interrupted: 'interrupted',
} as const;

/** The exit code of an error by its stable code; what has none is a defect of ours. */
export function exitCodeOf(code: string): ExitCode {
  const exits = Object.keys(errorsOf) as (keyof typeof errorsOf)[];
  return exitCodes[exits.find((exit) => errorsOf[exit].split(' ').includes(code)) ?? 'defect'];
}
