import { formatEconomy, formatMissing, type SentenceWriter, sentenceWriter } from '../../format/index.ts';
import type { Language } from '../../messages/catalogue.ts';
import { descriptionCatalogueOf } from '../../messages/description-catalogue.ts';
import { membersOf, type World } from '../../model/economies/index.ts';
import type { TradeSpec } from '../../model/question/index.ts';
import { isMissing } from '../../model/values/index.ts';
import type { Receipt, Sentence } from '../../model/view/index.ts';
import type { TargetReading, TargetTrack } from '../../queries/index.ts';
import { amountIn, nameOwner, nameQuantity, sizeIn } from '../sentences/index.ts';
import { plainViewSpec } from '../spec/index.ts';

/**
 * Says whether a target was reached, when, by whose record and in which vintage, and what growth it takes where it was not. The answer is that of
 * the reporter's record in the currency of the target. Every number carries its receipt.
 * `whenSet`: null where the year before it was set has no figure.
 * @example targetsOf(dataset).map((event) => describeTarget(dataset, trackTarget(dataset, event), 'en').headline.text) // => []
 */
export function describeTarget(world: World, track: TargetTrack, language: Language) {
  const text = descriptionCatalogueOf(language);
  return {
    headline: headlineOf(world, track, language),
    whenSet: whenSet(world, track, language),
    readings: track.readings.map((reading) => ({
      reading,
      sentence: nameOwner(sentenceOfReading(world, track, reading, language), language),
    })),
    inYuan: track.inYuan.map(({ year, receipt }) => {
      const writer = sentenceWriter();
      if (isMissing(receipt.value))
        return writer.finish(text['target.no-rate']({ year: String(year), reason: formatMissing(world, receipt.value, language) }));
      return writer.finish(text['target.in-yuan']({ year: String(year), amount: amountIn(world, writer, receipt, language) }));
    }),
  };
}

function headlineOf(world: World, track: TargetTrack, language: Language): Sentence {
  const text = descriptionCatalogueOf(language);
  const writer = sentenceWriter();
  const { unit } = track.event.target;
  const own = track.readings.filter(({ record, money }) => record === 'reporter' && money === unit);
  const yearOf = (vintage: TargetReading['vintage']): string | null =>
    own.find((reading) => reading.vintage === vintage)?.reached?.year.toString() ?? null;
  const newest = Math.max(...own.flatMap((reading) => reading.newest?.year ?? []));
  const parts = {
    name: nameOf(world, track, unit, language),
    target: amountIn(world, writer, track.target, language),
    due: String(track.event.target.year),
  };
  if (Number.isFinite(newest)) {
    const [first, latest] = [yearOf('first'), yearOf('latest')];
    const record = recordOf(world, track, 'reporter', language);
    return writer.finish(text['target.headline']({ ...parts, record, first, latest, newest: String(newest) }));
  }
  return writer.finish(text['target.untold-headline']({ ...parts, reason: reasonOf(world, own[0]?.absence ?? null, language) }));
}

function whenSet(world: World, track: TargetTrack, language: Language): Sentence | null {
  const [reading] = track.readings;
  if (reading === undefined || isMissing(reading.neededAtFirst.value)) return null;
  const writer = sentenceWriter();
  const { before, neededAtFirst, money, target } = reading;
  const sentence = descriptionCatalogueOf(language)['target.when-set']({
    name: nameOf(world, track, money, language),
    year: String(before.year),
    amount: amountIn(world, writer, before.receipt, language),
    target: amountIn(world, writer, target, language),
    due: String(track.event.target.year),
    rate: amountIn(world, writer, neededAtFirst, language),
  });
  return nameOwner(writer.finish(sentence), language);
}

function sentenceOfReading(world: World, track: TargetTrack, reading: TargetReading, language: Language): Sentence {
  const text = descriptionCatalogueOf(language);
  const writer = sentenceWriter();
  const { newest, reached, needed } = reading;
  const amount = (receipt: Receipt): string => amountIn(world, writer, receipt, language);
  const parts = {
    record: recordOf(world, track, reading.record, language),
    vintage: text[`target.vintage.${reading.vintage}`],
    name: nameOf(world, track, reading.money, language),
    due: String(track.event.target.year),
  };
  if (newest === null || isMissing(reading.target.value)) {
    const absence = newest === null ? reading.absence : reading.target;
    return writer.finish(
      text['target.untold']({ ...parts, year: track.event.date.slice(0, 4), reason: reasonOf(world, absence, language) }),
    );
  }
  const target = amount(reading.target);
  if (reached === null) {
    const stands = { ...parts, target, year: String(newest.year), amount: amount(newest.receipt) };
    return writer.finish(needed === null ? text['target.missed'](stands) : text['target.open']({ ...stands, rate: amount(needed) }));
  }
  return writer.finish(
    text['target.reached']({
      ...parts,
      target,
      year: String(reached.year),
      amount: amount(reached.receipt),
      isLate: reached.year > track.event.target.year,
      newest: newest.year === reached.year ? null : newestInWords(world, writer, reading, newest, language),
    }),
  );
}

function newestInWords(
  world: World,
  writer: SentenceWriter,
  { over }: TargetReading,
  { year, receipt }: NonNullable<TargetReading['newest']>,
  language: Language,
) {
  const isOver = over === null || isMissing(over.value) || over.value >= 0;
  const distance = over === null ? '' : sizeIn(world, writer, over, language);
  return { year: String(year), amount: amountIn(world, writer, receipt, language), distance, isOver };
}

function reasonOf(world: World, absence: Receipt | null, language: Language): string {
  return absence !== null && isMissing(absence.value) ? formatMissing(world, absence.value, language) : '';
}

/** What the target is of, in words. */
function nameOf(world: World, { event: { target } }: TargetTrack, money: TradeSpec['money'], language: Language): string {
  const { measure, reporter, partner, year } = target;
  const spec: TradeSpec = { ...plainViewSpec, measures: [measure], reporter, partners: [partner], from: year, to: year, money };
  return nameQuantity(world, spec, { measure, economy: partner, product: null }, language).text;
}

function recordOf(world: World, { event: { target } }: TargetTrack, record: TargetReading['record'], language: Language): string {
  const text = descriptionCatalogueOf(language);
  const economy = record === 'partner' ? target.partner : target.reporter;
  const isOfMany = record === 'partner' && membersOf(world, economy).length > 1;
  return text[isOfMany ? 'point.record.partners' : (`point.record.${record}` as const)]({
    recorder: formatEconomy(world, economy, language),
  });
}
