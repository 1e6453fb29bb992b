import { describe, expect, it } from 'vitest';
import { claimParts, everyPart, shippedData } from '../../src/data/opened-data.ts';
import { lookOf } from '../../src/model/context/look.ts';
import { programContext } from '../../src/model/context/program-context.ts';
import { screenAfter, themeAt } from '../support/program.ts';

describe('the sources', () => {
  it('are the same, and as many, whichever parts of the data a reader has come by', async () => {
    const everything = await shippedData.load(everyPart);
    for (const parts of [['totals', 'paper', 'events'], ['totals', 'paper', 'events', 'context'], claimParts] as const) {
      const context = programContext(await shippedData.load(parts), 'en', lookOf(themeAt('none')), { isComplete: false });
      expect(context.releases).toHaveLength(everything.releases.length);
      expect(screenAfter('6', context)).toContain(`one of ${everything.releases.length} source editions`);
    }
  });
});
