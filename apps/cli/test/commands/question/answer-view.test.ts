import { describe, expect, it } from 'vitest';
import { run } from '../../support/run.ts';

describe('a view whose choices do not go together', () => {
  it('concentration on its own is over the group of the usual partners, and says so on stderr', async () => {
    const { code, out, err } = await run(['view', 'measure=hhi', '--format', 'csv']);
    expect(code).toBe(0);
    expect(out).toContain('CA5');
    expect(err).toBe(
      'sogdia: “Concentration” is counted over a group of partners; Kazakhstan is only one. We’ve shown Central Asia instead.\n',
    );
  });

  it('what was stated is never changed: the error says why, and names the nearest view', async () => {
    const { code, out, err } = await run(['view', 'measure=hhi&partners=KAZ,UZB']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('why       “Concentration” is counted over a group of partners; Kazakhstan is only one.');
    expect(err).toContain("the nearest view is sogdia view 'measure=hhi&partners=CA5'");
    expect((await run(['view', 'measure=hhi&partners=CA5'])).code).toBe(0);
  });

  it('a stated form that puts goods on one another which hold the same codes is refused, with what is in both and the form to take', async () => {
    const query = 'measure=import&partners=KAZ&products=energy,HS:27&years=2013-2019&record=partner';
    const { code, out, err } = await run(['view', `${query}&chart=stacked-column`, '--format', 'csv']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('invalid chart: stacked-column');
    expect(err).toContain('HS 27');
    expect(err.replaceAll(/\s+/g, ' ')).toContain(`the nearest view is sogdia view '${query}'`);
    expect((await run(['view', query, '--chart', 'line', '--format', 'csv'])).code).toBe(0);
  });

  it('a form refused for two records on one another, and one of a single part, are told apart by their reasons', async () => {
    const both = await run(['view', 'measure=export&partners=KAZ,UZB&record=both&chart=stacked-column&years=2020-2022', '--json']);
    expect([both.code, JSON.parse(both.err).error.code]).toEqual([2, 'usage']);
    const alone = await run(['view', 'measure=export&partners=KAZ&chart=treemap&years=2022', '--json']);
    expect(alone.code).toBe(2);
    expect(JSON.parse(alone.err).error.expected).not.toBe(JSON.parse(both.err).error.expected);
  });

  it('a group as reporter ends with the reason', async () => {
    const { code, err } = await run(['view', '--reporter', 'CA5']);
    expect(code).toBe(2);
    expect(err).toContain('Central Asia is a group. Only its members publish figures.');
  });

  it('a parameter that stands twice is refused, with the way to write it', async () => {
    const { code, err } = await run(['view', 'partners=KGZ&partners=KAZ']);
    expect(code).toBe(2);
    expect(err).toContain('invalid partners: KGZ and KAZ');
    expect(err).toContain('partners once, with commas between the values');
  });

  it('a choice that changes nothing is told on stderr, and the answer stands', async () => {
    const { code, err } = await run(['view', 'measure=openness&money=cny', '--format', 'csv']);
    expect(code).toBe(0);
    expect(err).toBe('sogdia: money has no effect here. “Openness” is not an amount of money.\n');
    expect((await run(['view', 'money=cny', '--format', 'csv'])).err).toBe('');
  });

  it('the program opens the same view', async () => {
    const { opened, options, err } = await run(['--view', 'measure=hhi'], { isInteractive: true });
    expect(opened).toEqual(['program']);
    expect(options).toMatchObject({ spec: { measures: ['hhi'], partners: ['CA5'] } });
    expect(err).toContain('We’ve shown Central Asia instead.');
  });
});
