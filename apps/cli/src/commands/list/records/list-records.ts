import {
  type Dataset,
  encodeViewSpec,
  holdingsOf,
  isMissing,
  type Language,
  type Receipt,
  studyViews,
  targetsOf,
  trackTarget,
} from '@sogdia/core';
import { formatEconomy } from '@sogdia/core/format';
import { metricRegistry } from '@sogdia/core/metrics';
import { measureSchema, offeredEconomies, usualStudy, type VerdictKind, wholeWorld } from '@sogdia/core/model';
import { askedOfSource, formatIndicator, formOf, type HeldIndicator, partsOf, translate } from '@sogdia/core/workspace';
import { type DatasetScope, everyPart, type GlossaryTerm, type Topic } from '../../../data/index.ts';
import type { CommandContext } from '../../../host/index.ts';
import { messagesOf } from '../../../messages/index.ts';
import { listOwn, storeFolder } from '../../../store/index.ts';
import type { DataRecord, RecordSet, RecordValue } from '../../../table/index.ts';
import type { CatalogueName } from './catalogue-names.ts';
import { goodsRecords } from './goods-records.ts';

/** The records of a catalogue; of claims, those with a verdict where one is asked for. */
export async function listRecords(
  name: CatalogueName,
  verdict: VerdictKind | null,
  { data, language, host }: Pick<CommandContext, 'data' | 'language' | 'host'>,
): Promise<RecordSet> {
  const { scope } = data;
  switch (name) {
    case 'topics':
      return recordSet(topicRecords(data.topics, language));
    case 'targets':
      return recordSet(targetRecords(await data.load(everyPart)));
    case 'scenarios':
      return recordSet(
        data.scenarios.map((one) => ({
          id: one.id,
          name: inLanguage(one.names, language),
          ...picked(one, 'kind', 'topic'),
          question: inLanguage(one.question, language),
        })),
      );
    case 'views':
      return recordSet(
        studyViews(scope).map(({ name: view, spec }) => {
          return { name: view, query: encodeViewSpec(scope, spec), measures: askedOfSource(spec).quantities, chart: spec.chart };
        }),
      );
    case 'measures':
      return recordSet(measureSchema.options.map((measure) => ({ id: measure, name: translate(language, `measure.${measure}`) })));
    case 'indicators':
      return recordSet(indicatorRecords(await data.load(everyPart), language));
    case 'economies':
      return recordSet(economyRecords(scope, language));
    case 'goods':
      return goodsRecords(await data.load(everyPart), language);
    case 'metrics':
      return recordSet(
        metricRegistry.map((one) => {
          return {
            id: one.id,
            name: translate(language, `metric.${one.id}.name`),
            ...picked(one, 'family', 'formula', 'unit', 'reference'),
            form: messagesOf(language)[`compute.form.${formOf(one)}`],
            parts: partsOf(one),
          };
        }),
      );
    case 'sources':
      return recordSet(
        (await data.load(everyPart)).sources.map((one) => picked(one, 'id', 'publisher', 'title', 'kind', 'url', 'readAt', 'licence')),
      );
    case 'releases':
      return recordSet(releaseRecords(await data.load(everyPart)));
    case 'claims':
      return recordSet(claimRecords(await data.load(['paper']), verdict));
    case 'own':
      return { columns: ownColumns, records: ownRecords(host.environment) };
    case 'terms':
      return recordSet(termRecords(await data.glossary(), language));
  }
}

/** The views of every topic: of which topic, and the query that asks them; the first answers the topic's question. */
function topicRecords(topics: readonly Topic[], language: Language): readonly DataRecord[] {
  return topics.flatMap(({ id, names, views }) =>
    views.map((view) => ({ topic: id, name: inLanguage(names, language), view: view.id, query: view.query })),
  );
}

/** What each record says of every target, in each vintage and currency; growth and distance are ratios. */
function targetRecords(dataset: Dataset): readonly DataRecord[] {
  return targetsOf(dataset).flatMap((event) =>
    trackTarget(dataset, event).readings.map(({ record, vintage, money, target, reached, newest, over, needed, absence }) => ({
      target: event.id,
      due: event.target.year,
      money,
      amount: numberOf(target),
      record,
      vintage,
      reached: reached?.year ?? null,
      newest: newest?.year ?? null,
      level: newest === null ? null : numberOf(newest.receipt),
      over: over === null ? null : numberOf(over),
      needed: needed === null ? null : numberOf(needed),
      missing: absence !== null && isMissing(absence.value) ? absence.value.missing : null,
    })),
  );
}

function numberOf({ value }: Receipt): number | null {
  return isMissing(value) ? null : value;
}

/** The years of the figures of an indicator, and of whom they are; where it has none of whole years, those of its parts of years. */
function yearsOfFigures({ editions, economies, partsOfYears }: HeldIndicator): Pick<HeldIndicator, 'editions' | 'economies'> {
  if (editions.length > 0) return { editions, economies };
  const [parts] = Object.values(partsOfYears);
  if (parts === undefined) return { editions, economies };
  return { editions: [...new Set(parts.editions.map((month) => Math.floor(month / 12)))], economies: parts.economies };
}

/** Every indicator by topic and name, with its unit and the years for which, or else for parts of which, it has figures; a ladder of levels is of milestones. */
function indicatorRecords(dataset: Dataset, language: Language): readonly DataRecord[] {
  return Object.values(holdingsOf(dataset).indicators)
    .map((indicator) => ({ ...indicator, ...yearsOfFigures(indicator) }))
    .filter(({ editions }) => editions.length > 0)
    .map(({ id, topic, levels, names, unit, better, economies, editions }) => ({
      id,
      topic: topic ?? (levels === undefined ? null : 'milestones'),
      name: formatIndicator({ names }, language),
      unit: unit.names[language],
      better,
      from: editions[0] ?? null,
      to: editions.at(-1) ?? null,
      years: editions.length,
      economies: Object.keys(economies),
    }))
    .sort((one, other) => (one.topic ?? '').localeCompare(other.topic ?? '') || one.name.localeCompare(other.name));
}

/** What a question can be asked of, with the codes that sources use; UN Comtrade calls all partners together 0. */
function economyRecords(scope: DatasetScope, language: Language): readonly DataRecord[] {
  return offeredEconomies(scope).map((code) => {
    const economy = scope.economies.find((one) => one.code === code);
    const group = scope.groups.find((one) => one.code === code);
    return {
      code,
      name: formatEconomy(scope, code, language),
      iso2: economy?.iso2 ?? null,
      isoNumeric: economy?.isoNumeric ?? null,
      comtrade: code === wholeWorld ? 0 : (economy?.comtrade ?? group?.comtrade ?? null),
      customs: economy?.customs ?? null,
      members: group?.members ?? [],
    };
  });
}

function releaseRecords(dataset: Dataset): readonly DataRecord[] {
  return dataset.releases.map((release) => ({
    ...picked(release, 'id', 'label', 'published'),
    knownFrom: release.knownFrom.earliest,
    knownBy: release.knownFrom.latest,
    ...picked(release, 'retrieved', 'source', 'description'),
  }));
}

/** Some fields of something, in that order. */
function picked<Name extends string>(from: Readonly<Record<Name, RecordValue>>, ...names: readonly Name[]): DataRecord {
  return Object.fromEntries(names.map((name) => [name, from[name]]));
}

function inLanguage(names: { readonly [Known in Language]?: string | undefined } & { readonly en: string }, language: Language): string {
  return names[language] ?? names.en;
}

/** The claims of the usual study with the verdicts on record. */
function claimRecords(dataset: Dataset, wanted: VerdictKind | null): readonly DataRecord[] {
  const { claims = [], verdicts = [] } = usualStudy(dataset) ?? {};
  return claims
    .map(({ id, section, paraphrase }) => {
      const verdict = verdicts.find(({ claim }) => claim === id)?.verdict ?? null;
      return { id, section, verdict, paraphrase };
    })
    .filter(({ verdict }) => wanted === null || verdict === wanted);
}

/** Every term of the glossary: what it means, whose definition that is where it is someone's, and where it is at work. */
function termRecords(terms: readonly GlossaryTerm[], language: Language): readonly DataRecord[] {
  return terms.map(({ id, theme, names, meaning, definedBy, uses }) => ({
    id,
    theme,
    name: inLanguage(names, language),
    meaning: inLanguage(meaning, language),
    definedBy: definedBy === null ? null : [definedBy.work, definedBy.at].filter((part) => part !== null).join(', '),
    queries: uses.queries ?? [],
    metrics: uses.metrics ?? [],
    topics: uses.topics ?? [],
  }));
}

const ownColumns = ['name', 'files', 'providers', 'read', 'records', 'reporters', 'partners', 'from', 'to', 'key'];

/** The data that their user keeps: from which files, when they were read, what they hold. */
function ownRecords(environment: CommandContext['host']['environment']): readonly DataRecord[] {
  return listOwn(storeFolder(environment)).map(({ name, import: { files, read, rows, coverage, key } }) => ({
    name,
    files: files.map(({ file }) => file),
    providers: [...new Set(files.flatMap(({ members }) => members.flatMap(({ provider }) => provider ?? [])))],
    read,
    records: rows,
    reporters: coverage.reporters,
    partners: coverage.partners.length,
    from: coverage.periods[0] ?? null,
    to: coverage.periods.at(-1) ?? null,
    key,
  }));
}

function recordSet(records: readonly DataRecord[]): RecordSet {
  return { columns: Object.keys(records[0] ?? {}), records };
}
