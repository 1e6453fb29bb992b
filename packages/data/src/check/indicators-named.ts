import type { PartContent } from '../content/index.ts';
import type { Fault } from '../harmonize/index.ts';

/** Whether each indicator of a part stands in the registry with a name in words in every language, so that no reader is shown an id, and no two have the same. */
export function indicatorsNamed({ indicators, indicatorRegistry }: PartContent): readonly Fault[] {
  const named = indicatorRegistry.map(({ id, names }) => ({ id, name: names.en.phrase, short: names.en.short }));
  const names = new Map(named.map(({ id, name }) => [id, name]));
  const ids = [...new Set(indicators.map(({ indicator }) => indicator))];
  const alike = [...Map.groupBy(named, ({ name }) => name), ...Map.groupBy(named, ({ short }) => short)];
  const lacking = indicatorRegistry.filter(({ names: { zh, ru } }) => zh === null || ru === null);
  return [
    ...ids.flatMap((id) => {
      const name = names.get(id);
      if (name === undefined) return [fault(id, `${id} has no name; expected one in indicators.json`)];
      return isIdLike(name) ? [fault(id, `${id} is named '${name}'; expected words, not an id`)] : [];
    }),
    ...alike
      .filter(([, same]) => same.length > 1)
      .map(([name, same]) => fault(name, `'${name}' names ${same.map(({ id }) => id).join(' and ')}; expected one name for each`)),
    ...lacking.map(({ id }) => fault(id, `${id} has no name in Chinese or in Russian; expected one in each`)),
  ];
}

function fault(subject: string, sentence: string): Fault {
  return { check: 'names of indicators', subject, sentence };
}

/** Words joined by an underscore, or the dotted capitals of a code. */
function isIdLike(name: string): boolean {
  return /\w_\w|\b[A-Z]{2,}\.[A-Z]/.test(name) || !/[a-z]{3}/.test(name);
}
