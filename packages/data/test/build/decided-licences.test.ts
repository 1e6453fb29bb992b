import { describe, expect, it } from 'vitest';
import { decidedLicences } from '../../src/build/index.ts';
import { licenceDecisionSchema } from '../../src/parse/index.ts';
import { readStored } from '../support/built.ts';
import { makeRelease } from '../support/make-release.ts';

const none = { studies: [], nomenclatures: [], productSets: [], concordances: [] };
const decided = (draft: Readonly<Record<string, string>> = {}) =>
  licenceDecisionSchema.parse({ licence: 'open', publish: 'yes', who: 'A name', when: '2026-12-01', ...draft });
const sentences = (...given: Parameters<typeof decidedLicences>) => decidedLicences(...given).map(({ sentence }) => sentence);

describe('decidedLicences(releases, beside, decisions)', () => {
  it('finds nothing where somebody decided about each licence, yes or no', () => {
    expect(decidedLicences([makeRelease()], none, [decided()])).toEqual([]);
    expect(decidedLicences([makeRelease()], none, [decided({ publish: 'no' })])).toEqual([]);
  });

  it('names each licence about which nobody decided', () => {
    expect(sentences([makeRelease()], none, [])).toEqual([expect.stringMatching(/^nobody decided about open; expected .*who/)]);
  });

  it('refuses two decisions about one, and one about a licence that the data do not have', () => {
    expect(sentences([makeRelease()], none, [decided(), decided({ publish: 'no' })])).toEqual(['2 decisions about open; expected one']);
    expect(sentences([makeRelease()], none, [decided(), decided({ licence: 'opne' })])).toEqual(['no licence opne; expected one of open']);
  });

  it('refuses to leave out what is no figure', () => {
    const productSets = [{ source: 'office' }] as unknown as (typeof none)['productSets'];
    expect(sentences([makeRelease()], { ...none, productSets }, [decided({ publish: 'no' })])).toEqual([
      expect.stringMatching(/^publish is no for open, which has more than figures/),
    ]);
  });

  it('needs a name and a day', () => {
    expect(() => decided({ who: ' ' })).toThrow('the name of who decided');
    expect(() => decided({ when: 'today' })).toThrow('expected a day');
    expect(() => decided({ publish: 'perhaps' })).toThrow();
  });

  it('finds every licence of the stored data undecided before anybody decides', async () => {
    const files = await readStored();
    const licences = new Set(files.releases.flatMap(({ record }) => record.licences.map(({ id }) => id)));
    const releases = files.releases.map(({ record }) => makeRelease({ record }));
    expect(decidedLicences(releases, files, []).map(({ subject }) => subject)).toEqual([...licences].sort());
  });
});
