import { describe, expect, it } from 'vitest';
import { checkClaim } from '../../../src/claims/index.ts';
import type { Observation } from '../../../src/index.ts';
import { makeClaim, makeQuoted } from '../../support/make-claims.ts';
import { makeDataset, makeObservation } from '../../support/make-dataset.ts';

const mirror = makeObservation({
  reporter: 'KAZ',
  partner: 'CHN',
  flow: 'import',
  source: 'office',
  release: 'office/first',
  value: 20e9,
});
const sentenceOn = (observations: readonly Observation[], expression: string): string =>
  checkClaim(makeDataset({ observations }), makeClaim('C1', expression), 'en').sentence.text;

describe('the sentence of a verdict that figures leave open', () => {
  it('says that rounding decides where a figure is rounded, and in which record it fails', () => {
    const text = sentenceOn([makeQuoted('28.6', {}), mirror], 'export(CHN, KAZ)[2013] > 28.58bn');
    expect(text).toMatch(
      /^Rounding decides: .+ Both answers are within the rounding of the figures\. It fails with the partner’s figures as first published \(/,
    );
  });

  it('says that the first print decides where no figure is rounded and a revision is read in its place', () => {
    const revised = makeObservation({ value: 49.4e9, flags: ['first-print-not-held'] });
    expect(sentenceOn([revised], 'export(CHN, KAZ)[2013] == 50bn')).toMatch(
      /^The first published figure decides: China’s exports to Kazakhstan in 2013: .+\. It fails with .+ Some of these figures are already revised/,
    );
  });
});
