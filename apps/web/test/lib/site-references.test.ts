import { receiptLines } from '@sogdia/core';
import { expect, test } from 'vitest';
import { figuresOfEconomy, receiptEconomies } from '../../features/views/facts/site-receipts.ts';
import { siteScope } from '../../lib/dataset.ts';
import { siteReferences } from '../../lib/receipts/site-references.ts';

test('every figure names its source in words, none by an id', async () => {
  const references = await siteReferences();
  const titles = new Set(references.map(({ source }) => source.title));
  for (const economy of receiptEconomies) {
    for (const { id, receipt } of await figuresOfEconomy(economy, 'en')) {
      const [line] = receiptLines(siteScope, receipt, references, 'en');
      for (const figure of [...(line?.figure ? [line.figure] : []), ...(line?.alternates ?? [])])
        expect(titles.has(figure.title), id).toBe(true);
    }
  }
});
