import type { Holdings, IndicatorSpec, Language } from '@sogdia/core';
import { ownValue } from '@sogdia/core/model';
import type { ChoicesOfIndicators } from '@sogdia/core/workspace';
import { Choice } from './choice.tsx';
import { DrawingControls, VintageChoice } from './drawing-controls.tsx';
import type { ExploreOptions, Option } from './explore-options.ts';
import type { ExploreTexts } from './explore-texts.ts';
import { offersOf } from './offers-of.ts';
import { PartnerChoice } from './partner-choice.tsx';
import { PickerList, type PickGroup } from './picker-list.tsx';
import { YearFields } from './span-fields.tsx';
import type { ViewChange } from './view-change.ts';
import { YearField } from './year-field.tsx';

/** The controls of a view of indicators: which, of which economies, in which years, and how they are shown. */
export function IndicatorControls({
  spec,
  choices,
  economies,
  holdings,
  language,
  options,
  texts,
  onChange,
}: {
  spec: IndicatorSpec;
  choices: ChoicesOfIndicators;
  economies: readonly Option[];
  holdings: Holdings;
  language: Language;
  options: ExploreOptions;
  texts: ExploreTexts;
  onChange: (change: ViewChange) => void;
}) {
  const { notOffered } = texts;
  return (
    <>
      <PickerList
        label={texts.indicator}
        groups={groupsOf(choices, holdings, language, texts)}
        chosen={spec.indicators}
        texts={texts}
        onPick={(indicator) => onChange({ indicator })}
      />
      <PartnerChoice
        legend={texts.economies}
        chosen={spec.economies}
        offers={offersOf(economies, choices.economies)}
        notOffered={notOffered}
        onChoose={(chosen) => onChange({ economies: chosen.join(',') })}
      />
      <Choice
        label={texts.frequency}
        value={choices.frequencyShown}
        offers={offersOf(
          options.frequenciesOfIndicators.filter(({ value }) =>
            choices.frequency.some((one) => one.value === value && one.reason === null),
          ),
          choices.frequency,
        )}
        notOffered={notOffered}
        onChoose={(frequency) => onChange({ frequency, years: null })}
      />
      <YearFields from={spec.from} to={spec.to} held={choices.years} {...{ texts, onChange }} />
      <Choice
        label={texts.transform}
        value={spec.transform}
        offers={offersOf(
          options.transforms.filter(({ value }) => choices.transform.some((one) => one.value === value)),
          choices.transform,
        )}
        notOffered={notOffered}
        onChoose={(transform) => onChange({ transform })}
      />
      {spec.indexYear === null ? null : (
        <YearField label={texts.indexYear} value={spec.indexYear} onChoose={(indexYear) => onChange({ 'index-year': String(indexYear) })} />
      )}
      <VintageChoice {...{ spec, choices, texts, onChange }} options={options.vintage.filter(({ value }) => value !== 'first')} />
      <DrawingControls {...{ spec, choices, options, texts, onChange }} />
    </>
  );
}

/** The indicators by topic, each with its unit, its years and how many economies have figures. */
function groupsOf(choices: ChoicesOfIndicators, holdings: Holdings, language: Language, texts: ExploreTexts): readonly PickGroup[] {
  const byTopic = Map.groupBy(choices.indicator, ({ topicName }) => topicName);
  return [...byTopic]
    .toSorted(([one], [other]) => one.localeCompare(other))
    .map(([topic, indicators]) => ({
      id: topic,
      label: topic,
      picks: indicators.map(({ value, label, reason }) => ({
        value,
        label,
        reason,
        detail: detailOf(holdings, value, language, texts),
        words: [value, label, ...namesOf(holdings, value)],
      })),
    }));
}

/** What an indicator is called in every language. */
function namesOf({ indicators }: Holdings, id: string): readonly string[] {
  return Object.values(ownValue(indicators, id)?.names ?? {}).flatMap((names) => (names === null ? [] : [names.short, names.phrase]));
}

function detailOf(holdings: Holdings, id: string, language: Language, texts: ExploreTexts): string {
  const indicator = ownValue(holdings.indicators, id);
  if (indicator === undefined) return '';
  const { unit, editions, economies } = indicator;
  const [first, last] = [editions[0], editions.at(-1)];
  const count = Object.keys(economies).length;
  const years = first === undefined ? null : first === last ? String(first) : `${first}–${last}`;
  const of = (count === 1 ? texts.oneEconomy : texts.economyCount).replace('#', String(count));
  return [unit.names[language], years, of].filter((part) => part !== null).join(' · ');
}
