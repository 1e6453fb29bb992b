import type { Language, View } from '@sogdia/core';
import { formatNumber } from '@sogdia/core/format';
import type { Place } from '@sogdia/core/model';
import { translate } from '@sogdia/core/workspace';
import { messagesOf } from '../../messages/messages.ts';
import { Folded, type WrittenProps } from '../text/index.ts';

type PlaceFact = Place['facts'][number];

/** The ways and border posts on a map, each with what is known of it and who says so. */
export function ViewPlaces({ view, language, messages }: WrittenProps & { view: View }) {
  const places = view.map?.places ?? [];
  if (places.length === 0) return null;
  return (
    <Folded className="more places-list" summary={messages['places.heading']({ count: places.length })}>
      <ul className="notes">
        {places.map((place) => (
          <li key={place.id}>
            {place.names[language] ?? place.names.en} <span className="muted">({kindOf(place, language)})</span>
            {place.facts.map((fact) => (
              <span key={`${fact.fact} ${fact.period} ${fact.source}`}>
                {messages['joint.parts'] + (fact.names[language] ?? fact.names.en) + messages['joint.colon'] + factText(fact, language)} (
                {fact.period}
                {messages['joint.clause']}
                <span className="muted">
                  {view.references.find(({ source }) => source.id === fact.source)?.source.publisher ?? fact.source}
                </span>
                )
              </span>
            ))}
          </li>
        ))}
      </ul>
    </Folded>
  );
}

function kindOf({ kind, isSchematic }: Place, language: Language): string {
  const name = translate(language, `map.${kind}` as 'map.railway');
  return isSchematic ? name + messagesOf(language)['joint.clause'] + translate(language, 'map.schematic') : name;
}

/** A text as it is told; a number with as many decimals as it has, and its unit. */
function factText({ value, text, unit }: PlaceFact, language: Language): string {
  if (text !== null || value === null) return text ?? '–';
  if (unit === 'year') return String(value);
  const decimals = (String(Math.abs(value)).split('.')[1] ?? '').length;
  return `${value < 0 ? '−' : ''}${formatNumber(Math.abs(value), { decimals }, language)} ${unit}`;
}
