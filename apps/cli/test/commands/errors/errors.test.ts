import { DatasetIntegrityError, UnknownNameError } from '@sogdia/core';
import { describe, expect, it } from 'vitest';
import { describeError } from '../../../src/commands/command/describe-error.ts';
import { printError } from '../../../src/commands/command/print-error.ts';
import { exitCodeOf, exitCodes } from '../../../src/host/exit-codes.ts';
import { messagesOf } from '../../../src/messages/messages-of.ts';
import { run } from '../../support/run.ts';

const text = messagesOf('en');

describe('errors', () => {
  it.each([
    ['an unknown command', ['veiw'], 'unknown command: veiw', 'try view'],
    ['an unknown option', ['view', 'figure-1', '--foramt', 'csv'], 'unknown option: --foramt', 'try --format'],
    ['an unknown economy', ['view', '--partners', 'KAX'], 'unknown economy: KAX', 'try KAZ, or see sogdia list economies'],
    ['an unknown measure', ['view', 'measure=exprot'], 'unknown measure: exprot', 'try export, or see sogdia list measures'],
    ['an unknown view', ['view', 'figure-9'], 'unknown view: figure-9', 'see sogdia list views'],
    ['an unknown format', ['view', 'figure-1', '--format', 'cvs'], 'unknown --format: cvs', 'try csv'],
    ['an unknown parameter', ['view', 'measur=export'], 'unknown parameter: measur', 'try measure'],
    ['an unknown field', ['view', 'figure-1', '--fields', 'vlaue'], 'unknown field: vlaue', 'try value'],
    ['an unknown list', ['list', 'econmies'], 'unknown list: econmies', 'try economies'],
    ['an unknown shell', ['completion', 'bsh'], 'unknown shell: bsh', 'try bash'],
    ['an unknown record', ['view', '--record', 'both-of-them'], 'unknown record: both-of-them', 'reporter, partner, both, reconciled'],
    ['an unknown colour choice', ['--color', 'sometimes', 'help'], 'unknown --color: sometimes', 'auto, always, never'],
    ['a year that is none', ['view', '--years', '20x3'], 'invalid years: 20x3', 'years such as 2019 or 2015-2020'],
    ['a month that is none', ['view', 'frequency=month&years=2024-13'], 'invalid years: 2024-13', 'try 2024-12'],
    ['a month zero', ['view', '--frequency', 'month', '--years', '2024-00'], 'invalid years: 2024-00', 'try 2024-01'],
    [
      'a hyphen between two months',
      ['view', 'frequency=month&years=2024-01-2026-07'],
      'invalid years: 2024-01-2026-07',
      'try 2024-01..2026-07',
    ],
    ['a frequency that is none', ['view', 'frequency=monthly'], 'unknown frequency: monthly', 'try month'],
    ['years that run backwards', ['view', '--years', '2023-2013'], 'invalid years: 2023-2013', 'a last year or month not before the first'],
    ['a limit that is no number', ['view', 'figure-1', '--limit', 'few'], 'invalid --limit: few', 'a whole number above zero'],
    ['a condition without a sign', ['view', 'figure-1', '--where', 'period'], 'invalid --where: period', 'period>=2020'],
    ['a value where none belongs', ['view', 'figure-1', '--events=yes'], '--events takes no value: yes', '--events'],
    ['an option without its value', ['view', 'figure-1', '--format'], '--format needs a value', '--format=<format>'],
    [
      'an option that takes the next option for its value',
      ['view', 'figure-1', '--format', '--events'],
      '--format needs a value',
      '--format=<format>',
    ],
    ['an argument too many', ['view', 'figure-1', 'figure-2'], 'too many arguments: figure-2', '<view>'],
    ['an argument that lacks', ['receipt', 'figure-1'], 'receipt needs <period>', '<period>'],
    ['no view at all', ['view'], 'no view given', 'figure-1, figure-2'],
    ['a receipt of no period', ['receipt', 'figure-1', '1999'], 'unknown period: 1999', '2013'],
    ['a receipt of no series', ['receipt', 'figure-2', '2023', 'USA'], 'unknown series: USA', 'total-trade-kaz-reporter'],
    [
      'a receipt without its series',
      ['receipt', 'figure-5', '2023'],
      'receipt needs one line',
      'for example sogdia receipt figure-5 2023 export-ca5-reporter',
    ],
    [
      'a receipt of both records',
      ['receipt', 'measure=export&partners=KGZ&record=both', '2023', 'KGZ'],
      'several lines match KGZ',
      "for example sogdia receipt 'measure=export&partners=KGZ&record=both' 2023 export-kgz-reporter",
    ],
    [
      'one name that is neither a folder nor a release',
      ['diff', 'no-such'],
      'not a folder or a release: no-such',
      'a folder with datapackage.json',
    ],
    ['a release alone', ['diff', 'un-comtrade/2015'], 'diff needs a second release, <after>', 'see sogdia list releases'],
    ['a receipt of several series', ['receipt', 'figure-5', '2023', 'CA5'], 'several lines match CA5', 'export-ca5-reporter'],
  ])('%s ends with 2 and says what, what was expected and how to put it right', async (_, argv, what, how) => {
    const { code, out, err } = await run(argv);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(`sogdia: ${what}`);
    expect(err.replaceAll(/\s+/g, ' ')).toContain(how);
    expect(err).not.toMatch(/\n {4}at /);
  });

  it('an error names the part of the command line that it is about', async () => {
    const { err } = await run(['view', '--partners', 'KAZ,KAX']);
    expect(err).toMatch(/^sogdia: unknown economy: KAX.*\n {2}where {5}--partners KAZ,KAX\n {2}expected {2}CHN, KAZ/);
    expect(err).toMatch(/\n {2}found {5}KAX\n {2}fix {7}try KAZ/);
  });

  it('a subcommand is not guessed from its beginning', async () => {
    expect(await run(['vie', 'figure-1'])).toMatchObject({ code: 2, err: expect.stringContaining('unknown command: vie') });
  });

  it('with --json an error is JSON on stderr with a stable code', async () => {
    const { code, out, err } = await run(['view', '--partners', 'KAX', '--json']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(JSON.parse(err)).toEqual({
      error: expect.objectContaining({
        code: 'unknown-name',
        exitCode: 2,
        message: expect.stringContaining('unknown economy: KAX'),
        where: '--partners KAX',
        found: 'KAX',
        nearest: expect.arrayContaining(['KAZ']),
      }),
    });
    expect(JSON.parse((await run(['view', 'figure-9', '--format', 'json'])).err).error.code).toBe('unknown-name');
  });

  it('--debug shows the stack, and nothing else does', async () => {
    expect((await run(['view', 'figure-9', '--debug'])).err).toMatch(/\n {4}at /);
    expect((await run(['view', 'figure-9', '--debug', '--json'])).err).toContain('"stack"');
  });

  it('damaged data end with 3, naming the file, what was expected and what was found', () => {
    const report = describeError(new DatasetIntegrityError('sogdia', 'part totals', 'SHA-256 aa', 'SHA-256 bb'), [], text);
    expect(report).toMatchObject({ exitCode: 3, where: 'sogdia: part totals', expected: ['SHA-256 aa'], found: 'SHA-256 bb' });
    expect(printError(report, null, { isJson: false, isDebug: false, columns: null, crash: null }, text)).toContain('sogdia verify');
  });

  it('an error of nobody’s is a defect: 70, with the path of its report', () => {
    const report = describeError(new TypeError('boom'), [], text);
    expect(report).toMatchObject({ code: 'defect', exitCode: 70, message: 'boom' });
    const told = printError(
      report,
      new TypeError('boom'),
      { isJson: false, isDebug: false, columns: null, crash: '/tmp/report.txt' },
      text,
    );
    expect(told).toMatch(/^sogdia: boom\n/);
    expect(told).toContain('report    /tmp/report.txt');
  });

  it('every exit code of the table has a meaning in words, and codes of errors lead to them', () => {
    for (const code of Object.values(exitCodes)) expect(text[`exit.${code}`].length).toBeGreaterThan(1);
    expect(['unknown-name', 'invalid-parameter', 'usage', 'dataset-integrity', 'file-exists', 'no-such-code'].map(exitCodeOf)).toEqual([
      2, 2, 2, 3, 5, 70,
    ]);
  });

  it('the first line of an error says what is wrong, and leaves what is known to the rows under it', async () => {
    expect((await run(['diff', 'no', 'such'])).err.split('\n')[0]).toBe('sogdia: unknown release: no');
    expect((await run(['view', '--years', '20x3'])).err.split('\n')[0]).toBe('sogdia: invalid years: 20x3');
  });

  it('a long list of names is cut, with the number of the rest', () => {
    const names = Array.from({ length: 30 }, (_, index) => `N${index}`);
    const report = describeError(new UnknownNameError('economy', 'QQ', names, []), [], text);
    expect(printError(report, null, { isJson: false, isDebug: false, columns: null, crash: null }, text)).toMatch(/N23 and 6 more\n/);
  });
});

describe('the way out of an error', () => {
  it.each([
    [['view', 'figure-1', '-o', '/nowhere/figure.csv'], 'fix       choose a folder that is there'],
    [['view', 'years=1900'], 'fix       the nearest view is sogdia view\n'],
    [['view', 'products=27'], 'fix       see sogdia list goods'],
    [['view', '--measure', 'exprot'], 'fix       try export, or see sogdia list measures'],
  ])('%j: %s', async (argv, told) => {
    expect((await run(argv)).err).toContain(told);
  });

  it('names no list that is empty', async () => {
    const { err } = await run(['view', '--data', 'own:none'], { environment: { SOGDIA_STORE: '/nowhere' } });
    expect(err).toMatch(/^sogdia: unknown own data: none\n/);
  });
});
