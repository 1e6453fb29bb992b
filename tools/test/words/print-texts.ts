import { checkClaims, computeView, decodeViewSpec, receiptLines, studyViewSpec } from '@sogdia/core';
import { usualStudy } from '@sogdia/core/model';
import { loadDataset, topics } from '@sogdia/data';
import { enChoices } from '../../../packages/core/src/messages/en/choices.data.ts';
import { enClaims } from '../../../packages/core/src/messages/en/claims.data.ts';
import { enDescriptions } from '../../../packages/core/src/messages/en/descriptions.data.ts';
import { enReceipts } from '../../../packages/core/src/messages/en/receipts.data.ts';
import { en } from '../../../packages/core/src/messages/en/views.data.ts';
import { catalogueTexts } from './texts-of.ts';

/** What each message of core said when it was asked last, by its key. */
const examples = new Map<string, string>();

for (const catalogue of [en, enChoices, enClaims, enDescriptions, enReceipts]) recordExamples(catalogue);

const dataset = await loadDataset();
const study = usualStudy(dataset);
const specs = [
  ...(study?.views ?? []).map(({ name }) => studyViewSpec(dataset, name)),
  ...topics.flatMap(({ views }) => views.map(({ query }) => decodeViewSpec(dataset, query))),
];
for (const spec of specs) {
  const view = computeView(dataset, spec);
  for (const { points } of view.series) for (const { receipt } of points.slice(-1)) receiptLines(view, receipt, view.references, 'en');
}
checkClaims(dataset);

console.log(
  '# Every text that a reader meets\n\nA text that is put together has `…` where something is put in, and below it what it said last.',
);
for (const [file, texts] of Map.groupBy(catalogueTexts(), ({ at }) => at.split(' ')[0])) {
  console.log(`\n## ${file}\n`);
  for (const { at, text } of texts) {
    const key = at.split(' ')[1] ?? '';
    const example = text.includes('…') ? examples.get(key) : undefined;
    console.log(`- \`${key}\` ${text.trim()}${example === undefined ? '' : `\n  - ${example}`}`);
  }
}

function recordExamples(catalogue: Readonly<Record<string, unknown>>): void {
  for (const [key, message] of Object.entries(catalogue))
    if (typeof message === 'function')
      Object.defineProperty(catalogue, key, {
        value: (...parts: unknown[]) => {
          const said: unknown = message(...parts);
          examples.set(key, String([said].flat()[0]).replaceAll(/\uE000\d+\uE001/gu, '#'));
          return said;
        },
      });
}
