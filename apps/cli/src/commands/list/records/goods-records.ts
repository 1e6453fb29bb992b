import { type Dataset, encodeViewSpec, holdingsOf, type Language, usualViewSpec } from '@sogdia/core';
import { choicesOfGoods } from '@sogdia/core/workspace';
import type { RecordSet } from '../../../table/index.ts';

const columns = ['id', 'name', 'kind', 'flow', 'partners', 'from', 'to', 'query'];

/** The goods of which the usual reporter's trade is held: what was bought or, where nothing was, what was sold; with which partners, in which years, and the query that asks it. */
export function goodsRecords(dataset: Dataset, language: Language): RecordSet {
  const usual = usualViewSpec(dataset);
  if (usual === null) return { columns, records: [] };
  const flows = (['import', 'export'] as const).flatMap((flow) => usual.partners.map((partner) => ({ flow, partner })));
  const held = flows.flatMap(({ flow, partner }) =>
    choicesOfGoods(dataset, holdingsOf(dataset), { ...usual, measures: [flow], partners: [partner] }, language).flatMap(
      ({ label: kind, goods }) =>
        goods.flatMap(({ value: id, label: name, words, years }) =>
          years === null ? [] : [{ id, name, kind, names: words, flow, partner, years }],
        ),
    ),
  );
  const records = [...Map.groupBy(held, ({ id }) => id).values()].flatMap((all) => {
    const [first] = all;
    if (first === undefined) return [];
    const { id, name, kind, flow, names } = first;
    const same = all.filter((one) => one.flow === flow);
    const partners = same.map(({ partner }) => partner);
    const [from, to] = [Math.min(...same.map(({ years }) => years.first)), Math.max(...same.map(({ years }) => years.last))];
    const query = encodeViewSpec(dataset, { ...usual, measures: [flow], partners, products: [id], from, to });
    return [{ id, name, kind, flow, partners, from, to, query, names }];
  });
  return { columns, records };
}
