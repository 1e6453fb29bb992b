import type { Observation } from '@sogdia/core/model';
import { sha256OfText, utf8Of } from '../content/index.ts';
import { type Fault, fault, type ReleaseFiles } from '../harmonize/index.ts';

/** Whether each raw file of a release has the size and the SHA-256 that its release.json states; a difference prints both. */
export async function rawFilesIntact({ record, texts }: ReleaseFiles): Promise<readonly Fault[]> {
  const faults: Fault[] = [];
  for (const { path, bytes, sha256 } of record.raw) {
    const subject = `${record.release.id}/${path}`;
    const text = texts.get(path);
    if (text === undefined) {
      faults.push(fault('files', subject, `missing file: ${subject}; expected as release.json lists it`));
      continue;
    }
    const found = { bytes: utf8Of(text).length, sha256: await sha256OfText(text) };
    if (found.bytes === bytes && found.sha256 === sha256) continue;
    const sentence = `changed file: ${subject} has ${found.bytes} bytes and SHA-256 ${found.sha256}; expected ${bytes} and ${sha256}`;
    faults.push(fault('files', subject, sentence));
  }
  return faults;
}

/**
 * Whether every string that is said to be printed stands as a cell in a raw file of its release: of figures, of the operands of derived ones, and of
 * quantities; a rate of the euro stands in release.json. A string that stands nowhere was worked out, and belongs into a formula.
 */
export function printedInRaw(
  { record, texts }: Pick<ReleaseFiles, 'record' | 'texts'>,
  observations: readonly Observation[],
): readonly Fault[] {
  const read = [...texts.values()].flatMap((text) => text.split(/[,"\r\n]+/u).map((cell) => cell.trim()));
  const cells = new Set([...read, ...Object.values(record.defaults.eurosPerDollar?.rates ?? {})]);
  return observations.flatMap((row) => {
    const operands = row.derivation?.operands.map((operand) => operand.printed) ?? [];
    const quantities = row.quantities?.map((quantity) => quantity.printed) ?? [];
    const printed = [...(row.printed === null ? [] : [row.printed]), ...operands, ...quantities];
    const cell = [row.reporter, row.partner, row.flow, row.period, row.product].join(' ');
    const tell = (value: string): string =>
      `printed nowhere: ${value} (${cell}) of ${record.release.id}; expected a cell of a raw file, or a formula`;
    return printed.filter(({ value }) => !cells.has(value)).map(({ value }) => fault('printed', value, tell(value)));
  });
}
