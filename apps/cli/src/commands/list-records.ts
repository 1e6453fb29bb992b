import {
  type Dataset,
  economies,
  encodeViewSpec,
  formatEconomy,
  type Language,
  measureSchema,
  metricRegistry,
  paperViewNames,
  paperViews,
  translate,
} from '@sogdia/core';
import { loadEverything } from '../load-dataset.ts';
import type { DataRecord, RecordSet } from '../output/record.ts';
import type { CatalogueName } from './catalogue-names.ts';

/** The records of a catalogue. */
export async function listRecords(name: CatalogueName, language: Language): Promise<RecordSet> {
  switch (name) {
    case 'views':
      return recordSet(
        paperViewNames.map((view) => ({
          name: view,
          query: encodeViewSpec(paperViews[view]),
          measures: paperViews[view].measures,
          chart: paperViews[view].chart,
        })),
      );
    case 'measures':
      return recordSet(measureSchema.options.map((measure) => ({ id: measure, name: translate(language, `measure.${measure}`) })));
    case 'economies':
      return recordSet(
        economies.map(({ code, iso2, isoNumeric, comtrade, customs, members }) => ({
          code,
          name: formatEconomy(code, language),
          iso2,
          isoNumeric,
          comtrade,
          customs,
          members,
        })),
      );
    case 'metrics':
      return recordSet(
        metricRegistry.map(({ id, family, formula, unit, reference }) => ({
          id,
          name: translate(language, `metric.${id}.name`),
          family,
          formula,
          unit,
          reference,
        })),
      );
    case 'sources':
      return recordSet(sourceRecords(await loadEverything()));
    case 'releases':
      return recordSet(releaseRecords(await loadEverything()));
  }
}

function sourceRecords(dataset: Dataset): readonly DataRecord[] {
  return dataset.sources.map(({ id, publisher, title, kind, url, readAt, licence }) => ({
    id,
    publisher,
    title,
    kind,
    url,
    readAt,
    licence,
  }));
}

function releaseRecords(dataset: Dataset): readonly DataRecord[] {
  return dataset.releases.map(({ id, label, published, knownFrom, retrieved, source, description }) => ({
    id,
    label,
    published,
    knownFrom,
    retrieved,
    source,
    description,
  }));
}

function recordSet(records: readonly DataRecord[]): RecordSet {
  return { columns: Object.keys(records[0] ?? {}), records };
}
