import { describe, expect, it } from 'vitest';
import { run } from '../../support/run.ts';

describe('a view whose choices do not go together', () => {
  it('concentration on its own is over the group of the usual partners, and says so on stderr', async () => {
    const { code, out, err } = await run(['view', 'measure=hhi', '--format', 'csv']);
    expect(code).toBe(0);
    expect(out).toContain('CA5');
    expect(err).toBe('sogdia: “Concentration” is of trade spread over a group; Kazakhstan is a single partner. Shown: Central Asia.\n');
  });

  it('what was stated is never changed: the error says why, and names the nearest view', async () => {
    const { code, out, err } = await run(['view', 'measure=hhi&partners=KAZ,UZB']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('expected  “Concentration” is of trade spread over a group; Kazakhstan is a single partner.');
    expect(err).toContain("the nearest view is sogdia view 'measure=hhi&partners=CA5'");
    expect((await run(['view', 'measure=hhi&partners=CA5'])).code).toBe(0);
  });

  it('a group as reporter ends with the reason', async () => {
    const { code, err } = await run(['view', '--reporter', 'CA5']);
    expect(code).toBe(2);
    expect(err).toContain('Central Asia is a group: its members report, it does not.');
  });

  it('a parameter that stands twice is refused, with the way to write it', async () => {
    const { code, err } = await run(['view', 'partners=KGZ&partners=KAZ']);
    expect(code).toBe(2);
    expect(err).toContain('invalid partners: KGZ and KAZ');
    expect(err).toContain('partners once, with commas between what it lists');
  });

  it('a choice that changes nothing is told on stderr, and the answer stands', async () => {
    const { code, err } = await run(['view', 'measure=openness&money=cny', '--format', 'csv']);
    expect(code).toBe(0);
    expect(err).toBe('sogdia: money changes nothing here. “Openness” is no amount of money.\n');
    expect((await run(['view', 'money=cny', '--format', 'csv'])).err).toBe('');
  });

  it('the program opens the same view', async () => {
    const { opened, options, err } = await run(['--view', 'measure=hhi'], { isInteractive: true });
    expect(opened).toEqual(['program']);
    expect(options).toMatchObject({ spec: { measures: ['hhi'], partners: ['CA5'] } });
    expect(err).toContain('Shown: Central Asia.');
  });
});
