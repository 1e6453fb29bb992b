import { studyViewSpec } from '@sogdia/core';
import { describe, expect, it } from 'vitest';
import { everyPart, shippedData } from '../../src/data/opened-data.ts';
import { answerLine, linearStart, tellPlace } from '../../src/linear/linear-session.ts';
import { openLinearProgram } from '../../src/linear/open-linear-program.ts';
import { lookOf } from '../../src/model/context/look.ts';
import { programContext } from '../../src/model/context/program-context.ts';
import { inventedContext, themeAt } from '../support/program.ts';

const context = inventedContext(themeAt('none'));
const monthly = await shippedData.load(everyPart);

function talk(...lines: readonly string[]): { readonly says: readonly string[]; readonly isOver: boolean } {
  let state = linearStart(null);
  let says: readonly string[] = tellPlace(state, context);
  for (const line of lines) {
    const answer = answerLine(state, line, context);
    state = answer.state;
    says = answer.says;
  }
  return { says, isOver: state.isOver };
}

async function* typed(...lines: readonly string[]): AsyncIterable<string> {
  yield* lines;
}

describe('the program as running text', () => {
  it('begins with a line that confirms the mode, then numbered choices, without boxes or escapes', async () => {
    let out = '';
    const write = (text: string): void => {
      out += text;
    };
    expect(await openLinearProgram({ data: shippedData, spec: null, theme: themeAt('none'), language: 'en', write }, typed('1', 'q'))).toBe(
      0,
    );
    expect(out.split('\n')[0]).toBe(
      'Screen-reader mode. Type a number and press Enter to choose, b to go back, h for where you have been, q to quit. Press Enter alone to hear this again.',
    );
    expect(out).toContain('\n1. Figure 1: ');
    expect(out).not.toContain('\x1b');
    expect(out).not.toMatch(/[─│╭▸]/);
    expect(out.trimEnd().endsWith('Goodbye.')).toBe(true);
  });

  it('opens at the view that was asked for, and ends with its input', async () => {
    let out = '';
    await openLinearProgram(
      {
        data: shippedData,
        spec: studyViewSpec(shippedData.scope, 'figure-3'),
        theme: themeAt('none'),
        language: 'en',
        write: (text) => {
          out += text;
        },
      },
      typed(),
    );
    expect(out.split('\n')[1]).toMatch(/^In Central Asia, China imported most from/);
  });

  it('tells a view in one line, in words, and value by value', () => {
    expect(talk('2').says[0]).toBe('In Central Asia, China traded most with Turkmenistan in 2023: $21.2bn.');
    expect(talk('2', '1').says).toContain('China’s trade with Kazakhstan: $9.6 billion in 2023.');
    expect(talk('2', '2').says).toHaveLength(55);
    expect(talk('2', '2').says[0]).toBe('Kazakhstan, 2013: $6.2 billion; China’s figures.');
  });

  it('tells the receipt of a number', () => {
    const { says } = talk('4', '3', '11');
    expect(says[0]).toBe('China’s exports to Kazakhstan, 2023  $8.3bn');
    expect(says.join(' ')).toContain('published as 8300000000 USD');
  });

  it('shows the other record and the newest figures, and the command that prints the view', () => {
    expect(talk('4', '4').says[1]).toContain('2013–2023; the partners’ figures');
    expect(talk('4', '5').says.join(' ')).toContain('China’s exports');
    expect(talk('4', '6').says).toEqual(['sogdia view figure-4']);
  });

  it('goes back, repeats, and says what is none of the choices', () => {
    expect(talk('2', 'b').says[0]).toBe('Overview');
    expect(talk('b').says[0]).toBe('Overview');
    expect(talk('').says[0]).toBe('Overview');
    expect(talk('99').says).toEqual(['99 is not one of the choices. Type a number, b, h or q.']);
    expect(talk('one').says).toEqual(['one is not one of the choices. Type a number, b, h or q.']);
    expect(talk('q')).toEqual({ says: ['Goodbye.'], isOver: true });
  });

  it('reaches every economy and the sources', () => {
    expect(talk('8').says[0]).toContain('Kazakhstan');
    expect(talk('13').says.find((line) => line.includes('Customs, first'))).toMatch(/^\d+\. Customs, first, Publisher Customs, Terms /);
    expect(talk('13', '2').says.slice(0, 3)).toEqual(['Newspaper, February 2024', 'A Newspaper', 'Trade by partner, A Newspaper']);
  });

  it('leads from the sections to their claims, and reads out verdict, statement, records, working, receipts and sources', () => {
    expect(talk('14').says).toEqual([
      'The study makes 4 claims: 1 supported, 0 supported in part and 1 contradicted',
      '1. Section 1: 2 claims; supported: 1, depends on the source: 1',
      '2. Section 2.1: 2 claims; contradicted: 1, can’t be checked: 1',
    ]);
    expect(talk('14', '2').says).toContain('1. C03, contradicted: Exports to Uzbekistan passed 9 billion in 2013');
    expect(talk('14', '2', '1').says.slice(0, 2)).toEqual([
      'C03, contradicted: Exports to Uzbekistan passed 9 billion in 2013',
      'The data contradict it: China’s exports to Uzbekistan in 2013: $4.6 billion, not above $9 billion.',
    ]);
    expect(talk('14', '2', '1', '1').says).toEqual(['export(CHN, UZB)[2013] > 9bn', '$4.6 billion ≤ $9 billion']);
    expect(talk('14', '2', '1', '2').says[0]).toBe('the reporter’s figures as first published: fails. $4.6 billion ≤ $9 billion');
    expect(talk('14', '1', '1', '3').says[0]).toBe('2014: 3.2% > 0: holds');
    expect(talk('14', '1', '1', '4').says[1]).toBe('1. 2014: 3.2% > 0: holds');
    expect(talk('14', '1', '1', '4', '1').says[0]).toBe('the growth of China’s trade with Kazakhstan, 2014  3.2%');
    expect(talk('14', '2', '1', '5').says).toEqual(['Customs, Trade by partner, Customs (Customs, first)']);
    expect(talk('14', '2', '1', '6').says).toEqual(['sogdia check C03 --working']);
    expect(talk('14', '2', '2').says.at(-1)).toBe('1. This screen as a command');
    expect(talk('14', '2', '1', 'b').says[0]).toBe('Section 2.1: 2 claims; contradicted: 1, can’t be checked: 1');
  });

  it('leads through both records: ten flows, the discrepancy in words with what could explain it, and the receipt of any part', () => {
    expect(talk('15').says[0]).toBe('Both sides compared');
    expect(talk('15').says).toHaveLength(12);
    expect(talk('15', '1', '7').says).toContain(
      'In 2023 China recorded $8.3 billion of exports to Kazakhstan; Kazakhstan recorded $4.15 billion of imports from China. The gap is $4.15 billion, a ratio of 2.00.',
    );
    expect(talk('15', '1', '7').says.at(-1)).toMatch(/^- Trade that one customs service values lower/);
    expect(talk('15', '5', '7').says[0]).toMatch(/^We can’t compare both sides: the economy published no figures of its own/);
    expect(talk('15', '1', '2').says.at(-1)).toBe('China’s exports to Kazakhstan, 2023, Mirror discrepancy: 0.36.');
  });

  it('steps through the records and every method, through the days on which something changed, and tells every vintage', () => {
    expect(talk('4').says.slice(2)).toContain('4. Switch to: the partners’ figures');
    expect(talk('4', '4', '4', '4').says.slice(2)).toContain('4. Switch to: reconciled from China’s figures');
    expect(talk('4').says[2]).toBe('Showing China’s figures, first published.');
    expect(talk('4', '7').says[2]).toBe('Showing China’s figures, as known on 2012-01-01.');
    const texts = talk('4', '8').says;
    expect(texts[0]).toBe('Kazakhstan:');
    expect(texts).toContain('2019: $7.24bn, revised on 2021-01-01 (Customs, revised)');
  });

  it('tells the band over the methods of reconciliation and the joints of sources in words', () => {
    const texts = talk('4', '4', '4', '4', '1').says.join('\n');
    expect(texts).toMatch(
      /in 2023: between \$[\d.]+ billion \(.*\) and \$[\d.]+ billion \(the reporter’s figures\) by (all|.+ of the) five methods of reconciliation/,
    );
    expect(texts).toContain('The source changes in 2023.');
  });

  it('leads through the topics to their views, and tells each table row by row', () => {
    expect(talk('16').says).toEqual([
      'Topics',
      '1. How much, Question How much is traded?',
      '2. Who sells more, Question Who sells more than it buys?',
    ]);
    expect(talk('16', '1', '1').says[0]).toBe('Of four economies, China traded most with Turkmenistan in 2016: $10bn.');
    expect(talk('15', '1').says.join(' ')).toContain('exports to Kazakhstan');
  });

  it('tells the newest month partner by partner, where the data hold months', () => {
    const month = programContext(monthly, 'en', lookOf(themeAt('none')), { isComplete: false });
    const home = tellPlace(linearStart(null), month);
    const number = home.find((line) => line.endsWith('. Month'))?.split('.')[0] ?? expect.fail('no month');
    const { says } = answerLine(linearStart(null), number, month);
    expect(says[0]).toBe('Month');
    expect(says.find((line) => line.includes('Kazakhstan, Total '))).toMatch(
      /Total [\d.]+, Exports [\d.]+, Imports [\d.]+, Balance [+−][\d.]+/,
    );
  });

  it('takes a text, tells each of its figures, what it could be, and takes the correction', () => {
    const text = ["China's exports to Kazakhstan were $6 billion in 2023.", 'The moon is far.', '.'];
    expect(talk('17').says.slice(0, 2)).toEqual([
      'Check the figures of your own text against the data',
      'Type or paste your text, then a line with only a full stop. b goes back.',
    ]);
    const { says } = talk('17', ...text);
    expect(says.find((line) => line.startsWith('1. $6 billion, off: '))).toContain('8.3');
    expect(says.at(-2)).toBe('2. Your text');
    const figure = talk('17', ...text, '1').says;
    expect(figure).toContain('Result: off');
    const suggestion = figure.find((line) => line.includes('Suggested text: $8 billion')) ?? expect.fail('no suggestion');
    expect(talk('17', ...text, '1', suggestion.split('.')[0] ?? '').says.join(' ')).toContain('$8 billion, right');
    expect(talk('17', ...text, '2').says).toEqual(text.slice(0, 2));
    expect(talk('17', 'b').says[0]).toBe('Overview');
  });

  it('tells every method with its formula and the command that computes it', () => {
    const methods = talk('18').says;
    const number = methods.find((line) => line.endsWith('. Share'))?.split('.')[0] ?? expect.fail('no share');
    expect(talk('18', number).says).toEqual(expect.arrayContaining(['sogdia compute share --help']));
  });

  it('h lists where one has been, the latest first, and leads back there', () => {
    expect(talk('2', 'b', '16', 'h').says).toEqual([
      'Where you have been',
      '1. Overview',
      expect.stringMatching(/^2\. In Central Asia, China traded most with/),
    ]);
    expect(talk('2', 'b', '16', 'h', '2').says[0]).toMatch(/^In Central Asia, China traded most with/);
  });

  it('speaks ASCII where only ASCII is heard', () => {
    const ascii = inventedContext(themeAt('none', 'ascii'));
    expect(tellPlace(linearStart(null), ascii).join('\n')).toMatch(/^[\x20-\x7e\n]*$/);
  });
});
