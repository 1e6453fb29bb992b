import type { Language, TradeSpec, TradeView } from '@sogdia/core';
import { formatEconomy } from '@sogdia/core/format';
import type { RecordChoice } from '@sogdia/core/model';
import type { Messages } from '../../messages/messages.ts';
import type { LensChoice, LensGroup } from './lens-choices.ts';
import { vintages, withRecord } from './lenses.ts';
import { addressOfView, hasAnswer } from './view-address.ts';

const records: readonly RecordChoice[] = ['reporter', 'partner', 'both', 'reconciled'];
/** What is read from the partner's own records whatever the record. */
const ofPartners: ReadonlySet<string> = new Set(['partner-dependence', 'openness']);

/** The controls of the readings of a view, with what has an answer in each: whose record, where the measure has two, and as known when. */
export async function lensGroups(view: TradeView, spec: TradeSpec, language: Language, messages: Messages): Promise<readonly LensGroup[]> {
  const names: Readonly<Record<RecordChoice, string>> = {
    reporter: messages['lens.own']({ economy: formatEconomy(view, spec.reporter, language) }),
    partner:
      messages[
        spec.partners.length > 1 || spec.partners.some((code) => view.groups.some((group) => group.code === code))
          ? 'lens.partners'
          : 'lens.partner'
      ],
    both: messages['lens.both'],
    reconciled: messages['lens.reconciled'],
  };
  const [ofRecords, ofVintages] = await Promise.all([
    choicesOf(
      records.map((record) => ({ text: names[record], spec: withRecord(spec, record), isCurrent: spec.record === record })),
      language,
    ),
    choicesOf(
      vintages.map((vintage) => ({ text: messages[`lens.${vintage}`], spec: { ...spec, vintage }, isCurrent: spec.vintage === vintage })),
      language,
    ),
  ]);
  return [
    ...(spec.measures.some((measure) => ofPartners.has(measure)) ? [] : [{ name: messages['lens.record'], choices: ofRecords }]),
    { name: messages['lens.known'], choices: ofVintages },
  ];
}

/** The choices that have an answer, with their addresses. */
async function choicesOf(
  all: readonly { readonly text: string; readonly spec: TradeSpec; readonly isCurrent: boolean }[],
  language: Language,
): Promise<readonly LensChoice[]> {
  const answers = await Promise.all(all.map(({ spec }) => hasAnswer(spec)));
  return all
    .filter(({ isCurrent }, index) => isCurrent || answers[index] === true)
    .map(({ text, spec, isCurrent }) => ({ text, isCurrent, ...addressOfView(spec, language) }));
}
