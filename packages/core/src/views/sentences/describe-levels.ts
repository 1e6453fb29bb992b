import { nameInSentence, type SentenceWriter, sentenceWriter } from '../../format/index.ts';
import { catalogueOf, type Language } from '../../messages/catalogue.ts';
import type { World } from '../../model/economies/index.ts';
import { isMissing } from '../../model/values/index.ts';
import type { IndicatorSeries, Receipt, Sentence, ViewDescription } from '../../model/view/index.ts';
import { stagesOf } from './stages-of.ts';

/** So many sentences a reader takes in at a glance. */
const mostSentences = 3;

/** A view of the levels of a ladder in words: when each economy reached each level, and the next one that it is not on record to have reached. */
export function describeLevels(world: World, series: readonly IndicatorSeries[], language: Language): ViewDescription {
  const level = series.flatMap((one) => levelsReached(world, one, language) ?? []);
  const absences = series.flatMap((one) => nextLevel(world, one, language) ?? []);
  const none = sentenceWriter().finish(catalogueOf(language)['describe.every-level-reached']());
  return {
    summary: level.slice(0, mostSentences),
    level,
    trend: [],
    turningPoints: [],
    extremes: [],
    absences: absences.length > 0 ? absences : [none],
  };
}

function levelsReached(world: World, series: IndicatorSeries, language: Language): Sentence | null {
  const writer = sentenceWriter();
  const levels = stagesOf(series).map(({ name, since }) => ({ level: name, year: yearIn(writer, since), called: calledIn(since) }));
  if (levels.length === 0) return null;
  return writer.finish(
    catalogueOf(language)['describe.levels-reached']({ economy: nameInSentence(world, series.economy, language), levels }),
  );
}

function yearIn(writer: SentenceWriter, since: Receipt): string {
  return writer.number(since, String(since.value));
}

/** What the study calls a level where it prints a name of its own. */
function calledIn(since: Receipt): string | null {
  if (since.kind !== 'cell') return null;
  return [since, ...since.alternates].find(({ status }) => status === 'from-the-paper')?.note ?? null;
}

function nextLevel(world: World, { economy, indicator: { levels }, points }: IndicatorSeries, language: Language): Sentence | null {
  const last = points.at(-1);
  if (last === undefined) return null;
  const next = isMissing(last.value) ? levels?.[0] : levels?.[last.value];
  if (next === undefined) return null;
  const parts = { economy: nameInSentence(world, economy, language), level: next.name, year: last.period };
  return sentenceWriter().finish(catalogueOf(language)['describe.level-not-reached'](parts));
}
