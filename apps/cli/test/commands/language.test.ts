import { stripVTControlCharacters } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { speak } from '../../src/data/index.ts';
import { padText, textWidth } from '../../src/terminal/index.ts';
import { run } from '../support/run.ts';

afterAll(() => speak('en'));

const figure = ['view', 'figure-1', '--format', 'csv'];
const ideograph = /\p{Script=Han}/u;
const cyrillic = /\p{Script=Cyrillic}/u;

describe('a call speaks', () => {
  it.each([
    ['zh', ideograph],
    ['ru', cyrillic],
  ])('the language of --lang: %s, in answers, help and errors', async (language, letter) => {
    for (const call of [['view', 'figure-1'], ['view', '--help'], ['--help'], ['receipt', 'figure-2', '2023', 'KAZ']])
      expect((await run([...call, '--lang', language])).out).toMatch(letter);
    expect((await run(['wiew', '--lang', language])).err).toMatch(letter);
    expect((await run(['list', 'claims', '--lang', language])).out).toMatch(letter);
  });

  it.each([
    [{ LANG: 'zh_CN.UTF-8' }, ideograph],
    [{ LANG: 'en_US.UTF-8', LC_MESSAGES: 'ru_RU.UTF-8' }, cyrillic],
    [{ LANG: 'ru_RU.UTF-8', LC_ALL: 'zh_CN.UTF-8' }, ideograph],
    [{ LANG: 'zh_CN.UTF-8', LC_ALL: '' }, ideograph],
  ])('the language of the environment: %j', async (environment, letter) => {
    expect((await run(['view', 'figure-1'], { environment })).out).toMatch(letter);
  });

  it.each([{}, { LANG: 'C.UTF-8' }, { LANG: 'de_DE.UTF-8' }, { LC_ALL: 'POSIX', LANG: 'zh_CN.UTF-8' }])(
    'English where nothing of that is a language of the program: %j',
    async (environment) => {
      const { out } = await run(['view', 'figure-1'], { environment });
      expect(out).toContain('China');
      expect(out).not.toMatch(ideograph);
    },
  );

  it('what --lang says before what the environment says, and refuses a language that it has not', async () => {
    expect((await run(['view', 'figure-1', '--lang', 'en'], { environment: { LANG: 'zh_CN.UTF-8' } })).out).not.toMatch(ideograph);
    const { code, err } = await run(['view', 'figure-1', '--lang', 'de']);
    expect(code).toBe(2);
    expect(err).toContain('en, zh, ru');
  });

  it('the same numbers in every language', async () => {
    const numbersOf = async (language: string): Promise<readonly string[]> =>
      (await run([...figure, '--lang', language])).out.match(/\d{6,}(?:\.\d+)?/g) ?? [];
    const english = await numbersOf('en');
    expect(english.length).toBeGreaterThan(5);
    for (const language of ['zh', 'ru']) expect(await numbersOf(language)).toEqual(english);
  });
});

describe('lines in Chinese', () => {
  it('are no wider than the terminal, ideographs counted as two columns', async () => {
    const { out } = await run(['view', 'figure-2', '--lang', 'zh'], { columns: 80 });
    for (const line of stripVTControlCharacters(out).split('\n')) expect(textWidth(line), line).toBeLessThanOrEqual(80);
  });

  it('padText(text, width) counts them so too', () => {
    expect(padText('出口', 6)).toBe('出口  ');
    expect(padText('出口', 6, 'before')).toBe('  出口');
    expect(padText('出口额', 4)).toBe('出口额');
  });
});

it('a sentence in Chinese ends as Chinese does', async () => {
  const { out } = await run(['scenario', 'trade-costs', '--lang', 'zh']);
  expect(out).toMatch(/\p{Script=Han}。/u);
  expect(out).not.toMatch(/\p{Script=Han}\.(?:\s|$)/u);
});
