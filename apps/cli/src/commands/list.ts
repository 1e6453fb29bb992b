import {
  type Dataset,
  economies,
  encodeViewSpec,
  formatEconomy,
  type Language,
  measureSchema,
  metricRegistry,
  nearestNames,
  paperViewNames,
  paperViews,
  translate,
  UnknownNameError,
} from '@sogdia/core';
import { z } from 'zod';
import { datasetManifest, loadParts } from '../load-dataset.ts';
import { envelopeText } from '../output/envelope-text.ts';
import { printLines } from '../output/print-lines.ts';
import type { DataRecord, RecordSet } from '../output/record.ts';
import { recordMarkdown, recordTable } from '../output/record-table.ts';
import { forExcel, separatedValues } from '../output/separated-values.ts';
import type { Command, CommandInput } from './command.ts';
import type { CommandContext } from './command-context.ts';
import { deliver, notify } from './deliver.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { requireArguments } from './parse-command-line.ts';
import { readOptions } from './read-options.ts';
import { rowOptions, rowOptionsShape } from './row-options.ts';
import { type SelectedRows, selectRows } from './select-rows.ts';

const catalogues = ['views', 'measures', 'economies', 'metrics', 'sources', 'releases'] as const;
type CatalogueName = (typeof catalogues)[number];
const formats = ['table', 'csv', 'tsv', 'json', 'ndjson', 'md'] as const;

const optionsSchema = z.object({ ...rowOptionsShape, format: z.enum(formats).optional(), json: z.boolean().default(false) });

/** `sogdia list`: what there is: views, measures, economies, metrics, sources, releases. */
export const listCommand: Command = {
  name: 'list',
  summary: 'command.list',
  arguments: [{ name: 'what', isRequired: true, values: catalogues, help: 'argument.list' }],
  options: [{ name: 'format', short: 'f', value: 'format', values: formats, help: 'option.format' }, ...rowOptions],
  examples: [
    'sogdia list views',
    'sogdia list economies --where code~K',
    'sogdia list metrics --fields id,formula',
    'sogdia list sources --json',
  ],
  exitCodes: [exitCodes.ok, exitCodes.failed, exitCodes.usage, exitCodes.data, exitCodes.conflict],
  run: runList,
};

async function runList(input: CommandInput, context: CommandContext): Promise<ExitCode> {
  requireArguments(input.arguments, listCommand);
  const what = input.arguments[0] ?? '';
  const name = catalogues.find((known) => known === what);
  if (name === undefined) throw new UnknownNameError('list', what, catalogues, nearestNames(what, catalogues));
  const options = readOptions(optionsSchema, input.options);
  const selected = selectRows(await recordsOf(name, context.language), options);
  const format = options.json ? 'json' : (options.format ?? 'table');
  const text = textOf(name, format, selected, context);
  await deliver(options.excel ? forExcel(text) : text, options, context);
  if (selected.records.length < selected.total)
    notify(context.text['notice.truncated']({ shown: selected.records.length, total: selected.total }), context);
  if (selected.total > 0) return exitCodes.ok;
  notify(context.text['notice.no-rows'], context);
  return exitCodes.failed;
}

function textOf(name: CatalogueName, format: (typeof formats)[number], selected: SelectedRows, context: CommandContext): string {
  const rows = selected.records.map((record) => Object.fromEntries(selected.columns.map((column) => [column, record[column] ?? null])));
  switch (format) {
    case 'json': {
      const head = {
        schemaVersion: 1,
        dataVersion: datasetManifest.version,
        contentHash: datasetManifest.contentHash,
        query: name,
        sources: [],
      };
      return envelopeText({ ...head, rows, truncated: rows.length < selected.total, total: selected.total });
    }
    case 'ndjson':
      return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
    case 'csv':
      return separatedValues(selected, ',');
    case 'tsv':
      return separatedValues(selected, '\t');
    case 'md':
      return recordMarkdown(selected);
    case 'table':
      return printLines(
        recordTable(selected, context.host.output.isTerminal ? context.host.output.columns : null, context.theme.glyphs),
        context.theme,
      );
  }
}

async function recordsOf(name: CatalogueName, language: Language): Promise<RecordSet> {
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
      return recordSet(sourceRecords(await loadParts(['totals', 'world', 'context', 'paper', 'events'])));
    case 'releases':
      return recordSet(releaseRecords(await loadParts(['totals', 'world', 'context', 'paper', 'events'])));
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
