import { decodeViewSpec, encodeViewSpec, studyViewSpec } from '@sogdia/core';
import { describe, expect, it } from 'vitest';
import { readStatedSpec } from '../../../src/commands/question/view-options.ts';
import { shippedData } from '../../../src/data/opened-data.ts';
import { topLocation } from '../../../src/model/location/program-state.ts';
import { commandSheet, commandsOf } from '../../../src/program/table/command-of.ts';
import { shownSpec } from '../../../src/program/table/table-questions.ts';
import { inventedContext, pressed, screenAfter } from '../../support/program.ts';
import { wordsOf } from '../../support/words.ts';

const context = inventedContext();

describe('commandsOf(location, context)', () => {
  it.each([
    ['2 down enter', 'sogdia view figure-2'],
    ['2 down enter b', "sogdia view 'record=partner'"],
    ['2 enter', 'sogdia view figure-1'],
    ['down right i', "sogdia receipt 'measure=export&partners=CA5,KAZ,UZB,KGZ,TJK,TKM' 2023 export-kaz-reporter"],
    ['4', "sogdia view 'measure=export,import&record=both'"],
    ['4 left left f u z b enter', "sogdia view 'measure=export,import&partners=UZB&record=both'"],
    ['4 right right s', "sogdia view 'measure=export,import&partners=TJK,KGZ,UZB,KAZ,TKM&record=both'"],
    ['6', 'sogdia list releases'],
    ['2', 'sogdia view figure-1'],
    ['2 right', "sogdia list claims --where 'section=1'"],
    ['2 right f', "sogdia list claims --where 'section=1' --verdict supported"],
    ['2 right down', 'sogdia check C01'],
    ['2 right down enter', 'sogdia check C01 --working'],
    ['2 right down enter down enter', 'sogdia check C01 --json'],
  ])('commandsOf after "%s" is %s', (keys, command) => {
    expect(commandsOf(topLocation(pressed(keys, context).state), context).join('\n')).toBe(command);
  });

  it.each([
    '2 down enter',
    '2 down enter b b',
    '2 down down enter ]',
    'down enter enter',
    '2 down enter e shift-tab shift-tab shift-tab e v e n t s enter',
  ])('the command after "%s" asks what the screen asks', (keys) => {
    const location = topLocation(pressed(keys, context).state);
    const [, , view = ''] = wordsOf(commandsOf(location, context)[0] ?? '');
    expect(encodeViewSpec(shippedData.scope, readStatedSpec(shippedData.scope, view, {}).spec)).toBe(
      encodeViewSpec(shippedData.scope, shownSpec(location, context)),
    );
  });

  it.each([
    ['right s right S', '--fields partner,total-trade,export,import,trade-balance', '--sort'],
    ['2 down enter H left f > = 2 0 2 0 enter right s', "--where 'period>=2020' --sort -UZB --fields period,UZB,KGZ,TJK,TKM", 'partner='],
    ['down enter B B s', '--sort -export,-period', '--fields period,export'],
    ['down enter right right s', '--sort -export:mirror-difference,-period --fields period,export-kaz-reporter,', '--where'],
    ['4 enter right right s', '--sort -export:mirror-difference', '--where'],
  ])('the command after "%s" holds %s and no %s', (keys, part, other) => {
    const [command = ''] = commandsOf(topLocation(pressed(keys, context).state), context);
    expect(command).toContain(part);
    expect(command).not.toContain(other);
  });

  it('the sheet is copied at once and whole, broken where a shell goes on, and says what is not in it', () => {
    const keys = 'down enter B B left f > = 2 0 2 0 enter / 2 0 enter c';
    const { state, effects } = pressed(keys, context);
    const location = topLocation(state);
    const sheet = commandSheet(location, context);
    expect(effects).toEqual([{ kind: 'copy', text: sheet.copies }]);
    expect(state.message).toBe(`copied ${sheet.copies.split('\n').length} lines`);
    expect(sheet.copies).toMatch(/^sogdia view \\\n {2}'measure=[^\n]*' \\\n {2}--where 'period>=2020' \\\n {2}--sort -period\n/);
    expect(sheet.copies.replaceAll(' \\\n  ', ' ').split('\n')).toEqual(commandsOf(location, context));
    expect(sheet.lines).toContain(`/explore?${encodeViewSpec(context.world, location.spec)}`);
    expect(sheet.lines.at(-1)).toContain('search');
    const seen = screenAfter(keys, context, 120, 40);
    for (const line of sheet.lines) expect(seen).toContain(line);
    expect(screenAfter(`${keys} end`, context, 60, 15)).toContain(sheet.lines.at(-1)?.slice(-20));
    const sorted = commandSheet(topLocation(pressed('down enter B B right right right right s', context).state), context);
    expect(sorted.lines.at(-1)).toContain('in another order');
  });

  it('pressKey(v) in the sheet gives the address, R and Python, each with the same words, and then the command again', () => {
    const sheet = (keys: string) => pressed(`2 down enter b c ${keys}`, context).effects.at(-1);
    const [command = ''] = commandsOf(topLocation(pressed('2 down enter b', context).state), context);
    const words = wordsOf(`${command} --format csv`).slice(1);
    const [address, r, python] = ['v', 'v v', 'v v v'].map((keys) => sheet(keys));
    expect(address).toEqual({ kind: 'copy', text: '/explore?record=partner' });
    expect(r).toMatchObject({ text: expect.stringContaining(`shQuote(c(${words.map((word) => `"${word}"`).join(', ')}))`) });
    expect(python).toMatchObject({ text: expect.stringContaining(`["sogdia", ${words.map((word) => `"${word}"`).join(', ')}]`) });
    expect(sheet('v v v v')).toEqual(sheet(''));
  });

  it('the string of a view opens the same view in the site, the terminal and core', () => {
    expect(readStatedSpec(shippedData.scope, 'figure-3', {}).spec).toEqual(studyViewSpec(shippedData.scope, 'figure-3'));
    expect(readStatedSpec(shippedData.scope, 'https://example.org/view?measure=import', {}).spec).toEqual(
      decodeViewSpec(shippedData.scope, 'measure=import'),
    );
  });
});
