import { type CommandContext, type ExitCode, exitCodes } from '../../host/index.ts';
import { type RecordSet, recordTable } from '../../table/index.ts';
import { printLines } from '../../terminal/index.ts';
import { envelopeHead, envelopeText, notify } from '../command/index.ts';

/** What was checked by its hash: how many rows or lines it has, the hash it was expected to have, and what was found. */
export interface HashCheck {
  readonly subject: string;
  readonly holds: boolean;
  readonly rows: number;
  readonly expected: string;
  readonly found: string;
}

/** Answers with checks, one a row, and says how many failed: the exit code with it. */
export function answerChecks(results: readonly HashCheck[], query: string, isJson: boolean, context: CommandContext): ExitCode {
  const { data, host, text, theme } = context;
  const failed = results.filter(({ holds }) => !holds).length;
  const records: RecordSet = {
    columns: ['subject', 'holds', 'rows', 'sha256'],
    records: results.map(({ subject, holds, rows, found, expected }) => ({
      subject,
      holds: text[holds ? 'verify.holds' : 'verify.fails'],
      rows,
      sha256: holds ? found : text['verify.difference']({ found, expected }),
    })),
  };
  const envelope = { ...envelopeHead(data, query), rows: results, truncated: false, total: results.length };
  host.output.write(isJson ? envelopeText(envelope) : printLines(recordTable(records, null, theme.glyphs), theme));
  notify(text['verify.summary']({ checked: results.length, failed }), context);
  return failed === 0 ? exitCodes.ok : exitCodes.failed;
}
