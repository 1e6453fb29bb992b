import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeViewSpec, encodeViewSpec, readViewSpec, viewSpecParameters } from '../../src/index.ts';
import { viewSpecSchema } from '../../src/model/index.ts';
import { anySpec } from '../support/any-spec.ts';
import { askedWorld } from '../support/make-dataset.ts';

describe('encodeViewSpec(world, spec) and decodeViewSpec(world, query)', () => {
  it('give the spec back for every valid spec', () => {
    fc.assert(
      fc.property(anySpec, (spec) => {
        expect(decodeViewSpec(askedWorld, encodeViewSpec(askedWorld, spec))).toEqual(spec);
      }),
      { numRuns: 10_000 },
    );
  });

  it('give the string back for every string that a spec has: one spec, one string', () => {
    fc.assert(
      fc.property(anySpec, (spec) => {
        const query = encodeViewSpec(askedWorld, spec);
        expect(encodeViewSpec(askedWorld, decodeViewSpec(askedWorld, query))).toBe(query);
      }),
      { numRuns: 2000 },
    );
  });

  it('read the parameters in any order, percent-encoded or not, with a leading question mark or not', () => {
    fc.assert(
      fc.property(anySpec, fc.integer({ min: 0, max: 9 }), (spec, turn) => {
        const pairs = encodeViewSpec(askedWorld, spec).split('&');
        const turned = [...pairs.slice(turn % pairs.length), ...pairs.slice(0, turn % pairs.length)];
        expect(decodeViewSpec(askedWorld, `?${turned.map((pair) => pair.replaceAll(',', '%2C')).join('&')}`)).toEqual(spec);
      }),
    );
  });
});

describe('readViewSpec(world, query)', () => {
  it('never throws and always gives a valid spec, whatever the string', () => {
    const junk = fc.oneof(
      fc.string(),
      fc.constantFrom(...viewSpecParameters).chain((name) => fc.string().map((value) => `${name}=${value}`)),
    );
    fc.assert(
      fc.property(fc.array(junk, { maxLength: 5 }), (parts) => {
        const { spec } = readViewSpec(askedWorld, parts.join('&'));
        expect(viewSpecSchema.parse(spec)).toEqual(spec);
      }),
      { numRuns: 3000 },
    );
  });
});
