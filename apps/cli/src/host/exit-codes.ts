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

const byErrorCode: Readonly<Record<string, ExitCode>> = {
  'unknown-name': exitCodes.usage,
  'invalid-parameter': exitCodes.usage,
  usage: exitCodes.usage,
  expression: exitCodes.usage,
  'bad-input': exitCodes.data,
  'dataset-integrity': exitCodes.data,
  'no-bulk-table': exitCodes.data,
  'bulk-not-written': exitCodes.failed,
  'engine-missing': exitCodes.failed,
  'engine-unreachable': exitCodes.network,
  'fetch-refused': exitCodes.network,
  'fetch-busy': exitCodes.network,
  'fetch-unreachable': exitCodes.network,
  'fetch-no-answer': exitCodes.network,
  'fetch-too-large': exitCodes.network,
  'file-exists': exitCodes.conflict,
  'file-not-written': exitCodes.failed,
  'name-taken': exitCodes.conflict,
  'store-locked': exitCodes.conflict,
  'store-not-written': exitCodes.failed,
  'store-not-read': exitCodes.failed,
  'store-damaged': exitCodes.data,
  'no-store': exitCodes.failed,
  interrupted: exitCodes.interrupted,
};

/** The exit code of an error by its stable code; what has none is a defect of ours. */
export function exitCodeOf(code: string): ExitCode {
  return Object.hasOwn(byErrorCode, code) ? (byErrorCode[code] ?? exitCodes.defect) : exitCodes.defect;
}
