import { type Messages, messagesOf, spokenLanguage } from '../../messages/index.ts';
import { padText, visibleJson, visibleText, wrapText } from '../../terminal/index.ts';
import { describeError, type ErrorReport, reportIn } from './describe-error.ts';

/** How an error is told: as JSON where data was asked for as JSON, with its stack only on demand. */
export interface ErrorOptions {
  readonly isJson: boolean;
  readonly isDebug: boolean;
  /** How wide the terminal is that it is written to; null where nobody knows. */
  readonly columns: number | null;
  /** Where a crash was written down. */
  readonly crash: string | null;
}

const mostNames = 24;
const labelWidth = 10;
/** Wider lines are not read with ease. */
const widest = 100;

/** An error in words for who asks by tools: what is wrong, what was expected, and the query that is nearest, or the tool that finds names. */
export function textOfError(error: unknown): string {
  const text = messagesOf(spokenLanguage());
  const { message, expected, remedy, nearest } = reportIn(spokenLanguage(), describeError(error, [], text));
  const [, query] = /sogdia view '([^']+)'/.exec(remedy ?? '') ?? [];
  const findsNames = nearest.length === 0 && /sogdia (?:list|search)/.test(remedy ?? '');
  const wayOut = query !== undefined ? text['mcp.instead']({ query }) : findsNames ? text['mcp.find'] : '';
  const names = namesExpected(expected, text);
  const told = names === '' || names.endsWith('.') ? names : `${text['error.expected']}: ${names}`;
  return [message, told, wayOut]
    .filter(Boolean)
    .map((line) => visibleText(line, 'one-line'))
    .join('\n');
}

/** The first of what was expected, and how much more there is. */
function namesExpected(expected: readonly string[], text: Messages): string {
  const names = expected.slice(0, mostNames);
  return expected.length > mostNames ? text['error.more']({ names, more: expected.length - mostNames }) : names.join(', ');
}

/** An error as text for stderr. */
export function printError(report: ErrorReport, error: unknown, options: ErrorOptions, text: Messages): string {
  const stack = options.isDebug && error instanceof Error ? (error.stack ?? null) : null;
  if (options.isJson)
    return `${visibleJson(JSON.stringify({ error: { ...report, crash: options.crash, ...(stack === null ? {} : { stack }) } }))}\n`;
  const { message, where, found, remedy, ...told } = reportIn(spokenLanguage(), report);
  const expected = namesExpected(told.expected, text);
  const rows = [
    [text['error.where'], where],
    [text[expected.endsWith('.') ? 'error.why' : 'error.expected'], expected],
    [text['error.found'], found],
    [text['error.remedy'], remedy],
    [text['error.crash'], options.crash],
  ] as const;
  const lines = rows.flatMap(([label, value]) =>
    value === null || value === '' ? [] : rowLines(label, value, Math.min(widest, options.columns ?? widest)),
  );
  return `${[`sogdia: ${visibleText(message, 'one-line')}`, ...lines, ...(stack === null ? [] : [visibleText(stack)])].join('\n')}\n`;
}

function rowLines(label: string, value: string, width: number): readonly string[] {
  const indent = ' '.repeat(labelWidth + 2);
  return wrapText(visibleText(value, 'one-line'), width - indent.length).map((line, index) =>
    index === 0 ? `  ${padText(label, labelWidth)}${line}` : indent + line,
  );
}
