import { computeView, decodeViewSpec } from '@sogdia/core';
import { describe, expect, test } from 'vitest';
import { layOutBump } from '../../charts/forms/bump/bump-layout.ts';
import { layOutTimeline } from '../../charts/forms/timeline/timeline-layout.ts';
import { pageSizes } from '../../charts/layout/chart-size.ts';
import { datasetOf } from '../../lib/dataset.ts';

const dataset = await datasetOf(['totals', 'context']);
const viewOf = (query: string) => computeView(dataset, decodeViewSpec(dataset, query));

describe('names and years beside marks', () => {
  test('the names of ranks keep apart on each side, and a line that ends early has one too', () => {
    const view = viewOf('indicator=lpi-overall-rank&economies=KAZ,UZB,KGZ,TJK,TKM,CHN&years=2007-2023&chart=bump');
    for (const size of pageSizes) {
      const names = layOutBump(view, size, 'en').series.flatMap((series) => series.names);
      for (const side of ['start', 'end']) {
        const ys = names.flatMap((name) => (name.side === side ? [name.y] : [])).toSorted((one, other) => one - other);
        for (const [index, y] of ys.slice(1).entries()) expect(y - (ys[index] ?? 0), size.id).toBeGreaterThanOrEqual(15.99);
      }
      expect(names.filter(({ side }) => side === 'end')).toHaveLength(view.series.length);
    }
  });

  test('of stages that are too short for their years, only the last of those in a row has one', () => {
    const view = viewOf('indicator=wto-accession&years=1992-2026&chart=timeline');
    for (const size of pageSizes) {
      const over = layOutTimeline(view, size, 'en').rows.flatMap(({ stages }) => stages.filter(({ text }) => text?.inside === false));
      for (const [index, stage] of over.slice(1).entries()) expect((stage.text?.x ?? 0) - (over[index]?.text?.x ?? 0)).toBeGreaterThan(20);
    }
  });
});
