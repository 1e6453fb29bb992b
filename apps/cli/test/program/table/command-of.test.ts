import { decodeViewSpec, encodeViewSpec, studyViewSpec } from '@sogdia/core';
import { describe, expect, it } from 'vitest';
import { readStatedSpec } from '../../../src/commands/question/view-options.ts';
import { shippedData } from '../../../src/data/opened-data.ts';
import { topLocation } from '../../../src/model/location/program-state.ts';
import { commandOf } from '../../../src/program/table/command-of.ts';
import { shownSpec } from '../../../src/program/table/table-questions.ts';
import { inventedContext, pressed } from '../../support/program.ts';
import { wordsOf } from '../../support/words.ts';

const context = inventedContext();

describe('commandOf(location, context)', () => {
  it.each([
    ['2 down enter', 'sogdia view figure-2'],
    ['2 down enter b', "sogdia view 'record=partner'"],
    ['2 enter', 'sogdia view figure-1'],
    ['down right i', "sogdia receipt 'measure=export&partners=CA5,KAZ,UZB,KGZ,TJK,TKM' 2023 export-kaz-reporter"],
    ['6', 'sogdia list releases'],
    ['2', 'sogdia view figure-1'],
    ['2 right', "sogdia list claims --where 'section=1'"],
    ['2 right f', "sogdia list claims --where 'section=1' --verdict supported"],
    ['2 right down', 'sogdia check C01'],
    ['2 / n o n e', 'sogdia list claims'],
    ['2 right down enter', 'sogdia check C01 --working'],
    ['2 right down enter down enter', 'sogdia check C01 --json'],
  ])('commandOf after "%s" is %s', (keys, command) => {
    expect(commandOf(topLocation(pressed(keys, context).state), context).text).toBe(command);
  });

  it.each([
    '2 down enter',
    '2 down enter b b',
    '2 down down enter ]',
    'down enter enter',
    '2 down enter e shift-tab shift-tab shift-tab e v e n t s enter',
  ])('the command after "%s" asks what the screen asks', (keys) => {
    const location = topLocation(pressed(keys, context).state);
    const [, , view = ''] = wordsOf(commandOf(location, context).text);
    expect(encodeViewSpec(shippedData.scope, readStatedSpec(shippedData.scope, view, {}).spec)).toBe(
      encodeViewSpec(shippedData.scope, shownSpec(location, context)),
    );
  });

  it('the string of a view opens the same view in the site, the terminal and core', () => {
    expect(readStatedSpec(shippedData.scope, 'figure-3', {}).spec).toEqual(studyViewSpec(shippedData.scope, 'figure-3'));
    expect(readStatedSpec(shippedData.scope, 'https://example.org/view?measure=import', {}).spec).toEqual(
      decodeViewSpec(shippedData.scope, 'measure=import'),
    );
  });
});
