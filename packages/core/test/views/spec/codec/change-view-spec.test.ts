import { describe, expect, it } from 'vitest';
import {
  changeViewSpec,
  decodeViewSpec,
  InvalidParameterError,
  studyViewSpec,
  studyViews,
  UnknownNameError,
} from '../../../../src/index.ts';
import { askedWorld } from '../../../support/make-dataset.ts';

const changed = (asked: Parameters<typeof changeViewSpec>[1], changes: Readonly<Record<string, string>>) =>
  changeViewSpec(
    askedWorld,
    asked,
    Object.entries(changes).map(([name, value]) => ({ name, value })),
  );

describe('changeViewSpec(world, asked, changes)', () => {
  it('without changes gives a spec back, and what a query string says', () => {
    for (const { spec } of studyViews(askedWorld)) expect(changed(spec, {}).spec).toEqual(spec);
    expect(changed('?measure=export&partners=KGZ', {}).spec).toEqual(decodeViewSpec(askedWorld, 'measure=export&partners=KGZ'));
  });

  it('sets a parameter of a spec as of its query string', () => {
    const spec = decodeViewSpec(askedWorld, 'measure=export&partners=KGZ&years=2012-2013');
    const expected = decodeViewSpec(askedWorld, 'measure=import&partners=KGZ&years=2012-2013');
    expect(changed(spec, { measure: 'import' }).spec).toEqual(expected);
    expect(changed('measure=export&partners=KGZ&years=2012-2013', { measure: 'import' }).spec).toEqual(expected);
  });

  it('a value that is replaced is not read', () => {
    expect(changed('measure=nothing', { measure: 'import' }).spec).toEqual(decodeViewSpec(askedWorld, 'measure=import'));
  });

  it('leaves to its default what goes with a parameter that is set', () => {
    const reconciled = decodeViewSpec(askedWorld, 'record=reconciled&method=partner');
    expect(changed(reconciled, { record: 'reporter' }).spec).toMatchObject({ record: 'reporter', method: null });
    expect(changed(reconciled, { record: 'reconciled' }).spec).toMatchObject({ method: 'mean' });
    const indexed = decodeViewSpec(askedWorld, 'transform=index&index-year=2015');
    expect(changed(indexed, { transform: 'growth' }).spec).toMatchObject({ transform: 'growth', indexYear: null });
  });

  it('reads the names of earlier versions, in what is asked and in what is set', () => {
    expect(changed('book=partner', { record: 'both' }).spec).toMatchObject({ record: 'both' });
    expect(changed('', { book: 'partner', asof: 'as-published' }).spec).toMatchObject({ record: 'partner', vintage: 'first' });
  });

  it('states what a query string holds, what of a spec is not usual, and what is set', () => {
    expect(changed('money=usd', { chart: 'line' }).stated).toEqual(new Set(['money', 'chart']));
    expect(changed(studyViewSpec(askedWorld, 'figure-3'), { basis: 'cny' }).stated).toEqual(new Set(['measure', 'money']));
  });

  it('throws for what could not be meant, stands twice, or does not go together', () => {
    expect(() => changed('', { measure: 'exprot' })).toThrow(UnknownNameError);
    expect(() => changed('years=2015&years=2016', { measure: 'export' })).toThrow(InvalidParameterError);
    expect(() => changed(studyViewSpec(askedWorld, 'figure-3'), { indicator: 'NY.GDP.MKTP.CD' })).toThrow(InvalidParameterError);
    expect(changed('', { indicator: 'NY.GDP.MKTP.CD' }).spec).toMatchObject({ indicators: ['NY.GDP.MKTP.CD'] });
  });
});
