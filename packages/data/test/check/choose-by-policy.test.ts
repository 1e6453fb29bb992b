import { type SourcePolicy, sourcePolicySchema } from '@sogdia/core/model';
import { describe, expect, test } from 'vitest';
import { chooseByPolicy } from '../../src/check/choose-by-policy.ts';
import { mirrorBand } from '../../src/check/mirror-band.ts';
import { yearsComplete } from '../../src/check/years-complete.ts';
import { makeObservation } from '../support/make-observation.ts';

function makePolicy(...rules: readonly Readonly<Record<string, unknown>>[]): SourcePolicy {
  const open = { reporter: null, partner: null, flow: null, from: null, to: null, releases: ['new/2025', 'old/2017'] };
  return sourcePolicySchema.parse({ id: 'test', description: 'a test', rules: rules.map((rule) => ({ ...open, ...rule })) });
}

const cell = { reporter: 'CHN', partner: 'KAZ', flow: 'export', year: 2020 } as const;
const older = makeObservation({ release: 'old/2017', value: 1 });
const newer = makeObservation({ release: 'new/2025', value: 2 });

describe('chooseByPolicy', () => {
  test('chooseByPolicy takes the first release that has the cell', () => {
    expect(chooseByPolicy([older, newer], makePolicy({}))(cell)).toBe(newer);
    expect(chooseByPolicy([older], makePolicy({}))(cell)).toBe(older);
  });

  test('chooseByPolicy lets the first rule decide that covers the cell, even when it has nothing', () => {
    const policy = makePolicy({ partner: 'KAZ', releases: ['third/2020'] }, {});
    expect(chooseByPolicy([older, newer], policy)(cell)).toBeNull();
    expect(chooseByPolicy([older, newer], makePolicy({ partner: 'UZB', releases: ['third/2020'] }, {}))(cell)).toBe(newer);
  });

  test('chooseByPolicy reads years as inclusive', () => {
    expect(chooseByPolicy([newer], makePolicy({ from: 2020, to: 2020 }))(cell)).toBe(newer);
    expect(chooseByPolicy([newer], makePolicy({ from: 2021 }))(cell)).toBeNull();
    expect(chooseByPolicy([newer], makePolicy({ to: 2019 }))(cell)).toBeNull();
  });

  test.each([
    ['imputed', { status: 'filled' }],
    ['estimated', { status: 'estimated' }],
    ['of an incomplete report', { flags: ['report-incomplete'] }],
    ['a mirror', { status: 'filled' }],
    ['reconciled', { status: 'reconciled' }],
  ])('chooseByPolicy never takes a figure that is %s', (_, draft) => {
    expect(chooseByPolicy([makeObservation({ release: 'new/2025', ...draft }), older], makePolicy({}))(cell)).toBe(older);
  });
});

describe('yearsComplete', () => {
  test('yearsComplete names every discrepancy', () => {
    const choose = chooseByPolicy([newer, makeObservation({ release: 'new/2025', flow: 'import' })], makePolicy({}));
    expect(yearsComplete(choose, { reporter: 'CHN', partners: ['KAZ'], from: 2020, to: 2020 })).toEqual([]);
    expect(yearsComplete(choose, { reporter: 'CHN', partners: ['KAZ'], from: 2020, to: 2021 }).map((fault) => fault.sentence)).toEqual([
      'no figure: CHN export KAZ 2021; expected one in every year from 2020 to 2021',
      'no figure: CHN import KAZ 2021; expected one in every year from 2020 to 2021',
    ]);
  });
});

describe('mirrorBand', () => {
  const mirror = (value: number) => makeObservation({ reporter: 'KAZ', partner: 'CHN', flow: 'import', value, release: 'new/2025' });
  const exported = makeObservation({ value: 100, release: 'new/2025' });
  const band = { reporter: 'CHN', partners: ['KAZ'], from: 2020, to: 2020, lowest: 0.05, highest: 20 };

  test('mirrorBand finds a figure in the wrong unit and accepts an honest discrepancy', () => {
    expect(mirrorBand(chooseByPolicy([exported, mirror(27)], makePolicy({})), band)).toEqual([]);
    expect(mirrorBand(chooseByPolicy([exported, mirror(27_000)], makePolicy({})), band).map((fault) => fault.sentence)).toEqual([
      'mirror out of band: CHN to KAZ in 2020, importer over exporter is 270.00; expected 0.05 to 20',
    ]);
  });

  test('mirrorBand says nothing where one side has no figure or exports nothing', () => {
    expect(mirrorBand(chooseByPolicy([exported], makePolicy({})), band)).toEqual([]);
    expect(mirrorBand(chooseByPolicy([{ ...exported, value: 0 }, mirror(27_000)], makePolicy({})), band)).toEqual([]);
  });
});
