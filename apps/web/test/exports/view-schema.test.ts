import { viewToJson } from '@sogdia/core';
import type { ViewEnvelope } from '@sogdia/core/workspace';
import { expect, expectTypeOf, test } from 'vitest';
import type { z } from 'zod';
import { viewFileSchema } from '../../exports/api/view-schema.ts';
import { viewOf } from '../support/view-of.ts';

type Described = z.infer<typeof viewFileSchema>;
/** The names of the fields of each kind of object, where there are several. */
type NamesOf<Kind> = Kind extends unknown ? keyof Kind : never;

test('viewFileSchema has the fields of the file of a view, and no others', () => {
  expectTypeOf<keyof Described>().toEqualTypeOf<keyof ViewEnvelope>();
  expectTypeOf<keyof Described['unit']>().toEqualTypeOf<keyof ViewEnvelope['unit']>();
  expectTypeOf<keyof Described['description']>().toEqualTypeOf<keyof ViewEnvelope['description']>();
  expectTypeOf<keyof NonNullable<Described['agreement']>>().toEqualTypeOf<keyof NonNullable<ViewEnvelope['agreement']>>();
  expectTypeOf<keyof Described['sources'][number]>().toEqualTypeOf<keyof ViewEnvelope['sources'][number]>();
  expectTypeOf<keyof Described['joints'][number]>().toEqualTypeOf<keyof ViewEnvelope['joints'][number]>();
  expectTypeOf<keyof Described['annotations'][number]>().toEqualTypeOf<keyof ViewEnvelope['annotations'][number]>();
  expectTypeOf<NamesOf<Described['rows'][number]>>().toEqualTypeOf<NamesOf<ViewEnvelope['rows'][number]>>();
});

test.each([
  'measure=export&partners=KGZ&years=2013-2023&record=both',
  'measure=total-trade&partners=KAZ,UZB&record=reconciled&years=2015-2023',
  'indicator=gdp&economies=KAZ,KGZ',
])('viewFileSchema takes the file of the view %s', (query) => {
  const file = JSON.parse(JSON.stringify(viewToJson(viewOf(query))));
  expect(viewFileSchema.safeParse(file).error?.issues ?? []).toEqual([]);
});
