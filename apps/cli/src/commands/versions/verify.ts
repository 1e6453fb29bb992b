import { type CommandContext, type ExitCode, exitCodes } from '../../host/index.ts';
import { type RecordSet, recordTable } from '../../table/index.ts';
import { printLines } from '../../terminal/index.ts';
import { type Command, type CommandLine, envelopeHead, envelopeText, notify, requireArguments } from '../command/index.ts';

interface VerifyRequest {
  readonly output: { readonly format: 'table' | 'json' };
}

/** `sogdia verify`: every part of the dataset against its checksum, and all numbers together against the content hash. */
export const verifyCommand: Command<VerifyRequest> = {
  name: 'verify',
  summary: 'command.verify',
  arguments: [],
  options: [],
  examples: ['sogdia verify', 'sogdia verify --json'],
  exitCodes: [exitCodes.ok, exitCodes.failed, exitCodes.usage],
  read: readVerify,
  run: runVerify,
};

function readVerify(line: CommandLine): VerifyRequest {
  requireArguments(line.arguments, verifyCommand);
  return { output: { format: line.isJson ? 'json' : 'table' } };
}

async function runVerify({ output }: VerifyRequest, context: CommandContext): Promise<ExitCode> {
  const results = await context.data.verify();
  const failed = results.filter(({ holds }) => !holds).length;
  if (output.format === 'json') {
    const head = envelopeHead(context.data, 'verify');
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
