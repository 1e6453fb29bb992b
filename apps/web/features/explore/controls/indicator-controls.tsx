import type { IndicatorSpec, Language } from '@sogdia/core';
import { formatEconomy } from '@sogdia/core/format';
import { ownValue } from '@sogdia/core/model';
import type { ChoicesOfIndicators } from '@sogdia/core/workspace';
import { ShowingControls } from './drawing-controls.tsx';
import type { ExploreOptions, Named } from './explore-options.ts';
import type { ExploreTexts } from './explore-texts.ts';
import { offersOf } from './offers-of.ts';
import { PartnerChoice } from './partner-choice.tsx';
import { PickerList, type PickGroup } from './picker-list.tsx';
import { spanOf } from './span-fields.tsx';
import type { ControlProps } from './view-change.ts';

/** The controls of a view of indicators: which, of which economies, in which years, and how they are shown. */
export function IndicatorControls({ spec, choices, named, language, options, texts, onChange }: IndicatorControlsProps) {
  return (
    <>
      <PickerList
        label={texts.indicator}
        groups={groupsOf(choices, named, language, texts)}
        chosen={spec.indicators}
        texts={texts}
        onPick={(indicator) => onChange({ indicator })}
      />
      <PartnerChoice
        legend={texts.economies}
        chosen={spec.economies}
        offers={choices.economies.map((one) => ({ ...one, label: formatEconomy(named, one.value, language) }))}
        texts={texts}
        onChoose={(chosen) => onChange({ economies: chosen.join(',') })}
      />
      <ShowingControls
        {...{ spec, choices, options, texts, onChange }}
        frequency={choices.frequencyShown}
        frequencies={offersOf(options.frequenciesOfIndicators, choices.frequency).filter(({ reason }) => reason === null)}
      />
    </>
  );
}

interface IndicatorControlsProps extends ControlProps {
  readonly spec: IndicatorSpec;
  readonly choices: ChoicesOfIndicators;
  readonly named: Named;
  readonly language: Language;
  readonly options: ExploreOptions;
}

/** The indicators by topic, each with its unit, its years and how many economies have figures. */
function groupsOf(choices: ChoicesOfIndicators, named: Named, language: Language, texts: ExploreTexts): readonly PickGroup[] {
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
        detail: detailOf(named, value, language, texts),
        words: [value, label, ...namesOf(named, value)],
      })),
    }));
}

/** What an indicator is called in every language. */
function namesOf({ indicators }: Named, id: string): readonly string[] {
  return Object.values(ownValue(indicators, id)?.names ?? {}).flatMap((names) => (names === null ? [] : [names.short, names.phrase]));
}

function detailOf(named: Named, id: string, language: Language, texts: ExploreTexts): string {
  const indicator = ownValue(named.indicators, id);
  if (indicator === undefined) return '';
  const { unit, editions, economies } = indicator;
  const [first, last = first] = [editions[0], editions.at(-1)];
  const count = Object.keys(economies).length;
  const years = first === undefined || last === undefined ? null : spanOf({ first, last });
  const of = (count === 1 ? texts.oneEconomy : texts.economyCount).replace('#', String(count));
  return [unit.names[language], years, of].filter((part) => part !== null).join(' · ');
}
