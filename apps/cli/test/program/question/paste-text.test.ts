import { encodeViewSpec } from '@sogdia/core';
import { describe, expect, it } from 'vitest';
import { topLocation } from '../../../src/model/location/program-state.ts';
import { pasteText } from '../../../src/program/question/paste-text.ts';
import { inventedContext, pressed } from '../../support/program.ts';

const context = inventedContext();
const pasted = (keys: string, text: string) => pasteText(pressed(keys, context).state, text, context);
const query = (keys: string, text: string) => encodeViewSpec(context.world, topLocation(pasted(keys, text)).spec);
const asked = 'measure=import&partners=KAZ,UZB&years=2014-2019&money=cny';

describe('pasteText(state, text, context)', () => {
  it.each([
    ['a query string', asked],
    ['an address', `https://example.org/en/explore?${asked}#chart`],
    ['a line of the command', `sogdia view '${asked}' --where 'period>2015' --format csv`],
    [
      'a line over several lines',
      `sogdia view \\\n  --measure import --partners KAZ,UZB \\\n  --years=2014-2019 --money cny --sort -value`,
    ],
    ['a line that opens the program', `sogdia --view "${asked}"`],
  ])('fills every field from %s, in the question bar and where it is not open', (_, text) => {
    expect(query('', text)).toBe(query('', asked));
    expect(topLocation(pasted('', text))).toMatchObject({
      kind: 'view',
      spec: { measures: ['import'], partners: ['KAZ', 'UZB'], from: 2014 },
    });
    const bar = pasted('e', text);
    expect(bar.overlay).toMatchObject({ kind: 'question' });
    expect(topLocation(bar).spec).toEqual(topLocation(pasted('', text)).spec);
  });

  it('reads a view of the study by its name, alone or under options', () => {
    expect(query('', 'sogdia view figure-3')).toBe(query('', 'measure=import'));
    expect(query('', 'sogdia view figure-3 --years 2015-2020')).toBe(query('', 'measure=import&years=2015-2020'));
  });

  it('shows the nearest of a question without an answer and says so, as one step', () => {
    const state = pasted('', 'measure=export&partners=KAZ&years=1950-1960');
    expect(state.message).toContain('We’ve shown');
    expect(state.past).toHaveLength(1);
    expect(pasted('', 'measure=exprot&partners=KAZ').message).toContain('exprot');
  });

  it('goes into what is being typed as one line, and elsewhere changes nothing', () => {
    expect(topLocation(pasted('/', 'kaz\n')).search).toBe('kaz');
    expect(pasted(':', 'growth\nof')).toMatchObject({ overlay: { text: 'growth of' } });
    expect(pasted('e', 'kyrg').overlay).toMatchObject({ text: 'kyrg' });
    const draft = 'In 2019, exports to Kazakhstan came to\nUSD 12.8 billion.';
    expect(pasted('/', draft).overlay).toMatchObject({ kind: 'filter' });
    const state = pasted('', 'What is this?');
    expect(state.locations).toEqual(pressed('', context).state.locations);
    expect(state.message).toContain('nothing was changed');
  });

  it('opens a text with figures as a draft wherever nothing is being typed, and any text on that screen', () => {
    const draft = 'In 2019, exports to Kazakhstan came to\nUSD 12.8 billion.';
    for (const keys of ['', '2', '3 enter', '6', 'down enter i', '7'])
      expect(topLocation(pasted(keys, draft))).toMatchObject({ kind: 'draft', draft: { text: draft, file: null } });
    expect(topLocation(pasted('7', 'no figure')).draft?.text).toBe('no figure');
    expect(topLocation(pasted('7', asked)).kind).toBe('view');
  });
});
