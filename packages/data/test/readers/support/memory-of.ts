import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What a process of its own says that reads a file. */
export interface ReadElsewhere {
  /** How much more memory it took at most than before it read, in MB. */
  readonly peak: number;
  readonly codes: readonly string[];
  readonly rejected: number;
}

/**
 * Has a file read by a process of its own, so that its memory is that of reading. `make` is the body of a function that gives the bytes or, a piece at a time, the
 * pieces; it has `gzipSync`. The space for new objects is held at 16 MB: by itself it grows to 64 MB or not, as the collector finds time, and adds to
 * what reading takes.
 */
export function memoryOf(make: string, hints = "{ file: 'BACI_HS17_Y2021_V202401.csv' }"): ReadElsewhere {
  const program = `
    import { gzipSync } from 'node:zlib';
    import { bytesOf, readBatches, RejectedTable, TradeTable } from '@sogdia/data/readers';
    import { worldRegistry } from '@sogdia/data/world';
    const made = (() => { ${make} })();
    const world = worldRegistry();
    const before = process.resourceUsage().maxRSS;
    const [table, rejected] = [new TradeTable(), new RejectedTable()];
    let codes = [];
    for await (const events of readBatches(made instanceof Uint8Array ? bytesOf(made) : made, { world, ...${hints} }, table))
      for (const event of events) {
        if (event.kind === 'rejected') rejected.add(event);
        if (event.kind === 'summary') codes = event.diagnostics.map(({ code }) => code);
      }
    const peak = (process.resourceUsage().maxRSS - before) / 1024;
    console.log(JSON.stringify({ peak, codes, rejected: rejected.length }));`;
  const flags = ['--conditions=@sogdia/source', '--max-semi-space-size=16', '--input-type=module'];
  const options = { cwd: fileURLToPath(new URL('../../..', import.meta.url)), encoding: 'utf8' } as const;
  return JSON.parse(execFileSync(process.execPath, [...flags, '-e', program], options));
}
