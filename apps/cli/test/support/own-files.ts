import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { type Given, type Run, run } from './run.ts';

/** A record of a download as UN Comtrade's bulk files have it: reporter and partner by their numbers. */
export interface DownloadRecord {
  readonly year: number;
  readonly reporter: number;
  readonly partner: number;
  readonly flow: 'X' | 'M';
  readonly code?: string;
  readonly value: string;
}

/** A download of UN Comtrade, written for a test. */
export function comtradeDownload(records: readonly DownloadRecord[]): string {
  const header = 'typeCode,freqCode,refYear,refMonth,period,reporterCode,flowCode,partnerCode,classificationCode,cmdCode,primaryValue';
  const lines = records.map(
    ({ year, reporter, partner, flow, code = 'TOTAL', value }) =>
      `C,A,${year},52,${year},${reporter},${flow},${partner},H5,${code},${value}`,
  );
  return `${[header, ...lines].join('\n')}\n`;
}

/** Germany and the United States: both records, two years, the total and two chapters. */
export const germanyUnitedStates: string = comtradeDownload(
  [2020, 2021].flatMap((year, at) =>
    [
      { reporter: 276, partner: 842, factor: 1 },
      { reporter: 842, partner: 276, factor: 1.05 },
    ].flatMap(({ reporter, partner, factor }) =>
      (['X', 'M'] as const).flatMap((flow, way) => {
        const size = 1000 * (1 + at) * (1 + way) * factor;
        const record = { year, reporter, partner, flow } as const;
        return [
          { ...record, value: String(size) },
          { ...record, code: '84', value: String(size * 0.75) },
          { ...record, code: '87', value: String(size * 0.25) },
        ];
      }),
    ),
  ),
);

/** A folder for the files of a test file, with a store of its own, and commands that use it. It is removed at the end. */
export function ownFolder(): {
  readonly folder: string;
  readonly store: string;
  readonly file: (name: string, content: string | Uint8Array) => string;
  readonly run: (argv: readonly string[], given?: Given) => Promise<Run>;
} {
  const folder = mkdtempSync(join(tmpdir(), 'sogdia-own-'));
  const store = join(folder, 'store');
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return {
    folder,
    store,
    file: (name, content) => {
      const path = join(folder, name);
      writeFileSync(path, content);
      return path;
    },
    run: (argv, given = {}) =>
      run(argv, { ...given, environment: { SOGDIA_STORE: store, SOGDIA_STORE_WAIT: '200', ...given.environment } }),
  };
}
