import { datasetManifest, verifyDataset } from '../load-dataset.ts';
import { envelopeText } from '../output/envelope-text.ts';
import { printLines } from '../output/print-lines.ts';
import type { RecordSet } from '../output/record.ts';
import { recordTable } from '../output/record-table.ts';
import type { Command, CommandInput } from './command.ts';
import type { CommandContext } from './command-context.ts';
import { notify } from './deliver.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { requireArguments } from './parse-command-line.ts';

/** `sogdia verify`: every part of the shipped dataset against its checksum, and all numbers together against the content hash. */
export const verifyCommand: Command = {
  name: 'verify',
  summary: 'command.verify',
  arguments: [],
  options: [],
  examples: ['sogdia verify', 'sogdia verify --json'],
  exitCodes: [exitCodes.ok, exitCodes.failed, exitCodes.usage],
  run: runVerify,
};

async function runVerify(input: CommandInput, context: CommandContext): Promise<ExitCode> {
  requireArguments(input.arguments, verifyCommand);
  const results = await verifyDataset();
  const failed = results.filter(({ holds }) => !holds).length;
  if (input.options['json'] === true) {
    const head = {
      schemaVersion: 1,
      dataVersion: datasetManifest.version,
      contentHash: datasetManifest.contentHash,
      query: 'verify',
      sources: [],
    };
    context.host.output.write(envelopeText({ ...head, rows: results, truncated: false, total: results.length }));
  } else {
    const records: RecordSet = {
      columns: ['subject', 'holds', 'rows', 'sha256'],
      records: results.map(({ subject, holds, rows, found, expected }) => ({
        subject,
        holds: context.text[holds ? 'verify.holds' : 'verify.fails'],
        rows,
        sha256: holds ? found : context.text['verify.difference']({ found, expected }),
      })),
    };
    context.host.output.write(printLines(recordTable(records, null, context.theme.glyphs), context.theme));
  }
  notify(context.text['verify.summary']({ checked: results.length, failed }), context);
  return failed === 0 ? exitCodes.ok : exitCodes.failed;
}
