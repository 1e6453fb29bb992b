import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeViewSpec, encodeViewSpec, nameViewFile, type ViewSpec } from '../../src/index.ts';
import type { EconomyCode } from '../../src/model/index.ts';
import { anySpec } from '../support/any-spec.ts';
import { askedWorld } from '../support/make-dataset.ts';

const named = (spec: ViewSpec, name: string | null = null): string => nameViewFile({ spec, query: encodeViewSpec(askedWorld, spec), name });
const nameOf = (query: string, name: string | null = null): string => named(decodeViewSpec(askedWorld, query), name);

describe('nameViewFile(view)', () => {
  it('says what is held, of whom, over which years, in whose record and which vintage', () => {
    expect(nameOf('measure=export,import&partners=KAZ,UZB&years=2013-2023')).toBe(
      'export-and-import_chn-with-kaz-uzb_2013-2023_chn-record_first-vintage',
    );
    expect(nameOf('measure=export&partners=KAZ&years=2013-2023&record=partner&vintage=latest')).toContain('_partner-record_latest-vintage');
    expect(nameOf('measure=export&partners=KAZ&years=2013-2023&record=reconciled&method=mean')).toContain('_reconciled-by-mean_');
    expect(nameOf('measure=export&partners=KAZ&years=2013-2023&vintage=2020-05-01')).toContain('_as-of-2020-05-01');
    expect(nameOf('measure=export&partners=KAZ&frequency=month&years=2024-01..2025-06')).toContain('_2024-01-to-2025-06_by-month_');
    expect(nameOf('measure=export&partners=KAZ&years=2013&transform=index&index-year=2010&money=cny')).toMatch(/_2013_.*_cny_index-2010$/);
    expect(nameOf('measure=export&partners=KAZ&years=2013&transform=growth')).toMatch(/_growth$/);
    expect(nameOf('indicator=NY.GDP.MKTP.CD&economies=KAZ,UZB&years=2000-2024')).toBe('NY.GDP.MKTP.CD_kaz-uzb_2000-2024_latest-vintage');
  });

  it('begins with the name that a study gives the view', () => {
    expect(nameOf('measure=export&partners=KAZ', 'figure-2')).toMatch(/^figure-2_export_/);
  });

  it('has a hash where a code held what no file name may hold, and where economies are counted', () => {
    expect(nameOf('measure=export&partners=KAZ&products=HS:27')).toMatch(/^export_HS-27_chn-with-kaz_.*_[0-9a-f]{8}$/);
    const asked = decodeViewSpec(askedWorld, 'measure=export&partners=KAZ');
    const namedWith = (last: string): string =>
      named({ ...asked, partners: ['AA1', 'AA2', 'AA3', 'AA4', 'AA5', 'AA6', 'AA7', 'AA8', last] as unknown as EconomyCode[] } as ViewSpec);
    expect(namedWith('BB1')).toMatch(/^export_chn-with-9-economies_.*_[0-9a-f]{8}$/);
    expect(namedWith('BB1')).not.toBe(namedWith('BB2'));
  });

  it('is short, safe on every file system, and another for every other question', () => {
    fc.assert(
      fc.property(anySpec, anySpec, (one, other) => {
        const name = named(one);
        expect(name).toMatch(/^\w[\w.-]{0,119}$/);
        expect(name === named(other)).toBe(encodeViewSpec(askedWorld, one) === encodeViewSpec(askedWorld, other));
      }),
      { numRuns: 5_000 },
    );
  });

  it('tells apart specs that differ in one parameter alone', () => {
    fc.assert(
      fc.property(
        anySpec,
        fc.constantFrom('factor', 'events', 'chart', 'money', 'vintage', 'reporter', 'partners', 'measures'),
        anySpec,
        (one, field, other) => {
          const changed = { ...one, [field]: other[field as keyof ViewSpec] } as ViewSpec;
          const isSame = encodeViewSpec(askedWorld, one) === encodeViewSpec(askedWorld, changed);
          expect(named(one) === named(changed)).toBe(isSame);
        },
      ),
      { numRuns: 5_000 },
    );
  });
});
