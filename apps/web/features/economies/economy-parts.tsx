import { textOf } from '../../lib/text-of.ts';
import type { WrittenProps } from '../text/index.ts';
import type { SiteEconomy } from './facts/site-economy.ts';

/** The parts of a long page, each a link to where it begins. */
export function PartLinks({ found, language, messages }: WrittenProps & { found: SiteEconomy }) {
  const { answers, dyad, first } = found;
  const ofViews = answers.flatMap(({ id, part }) => (part === null || id === first.id ? [] : [{ id, text: textOf(part, language) }]));
  const ofPair = [
    { id: 'records', text: messages['economies.records'] },
    { id: 'reasons', text: messages['economies.reasons-short'] },
    { id: 'measures', text: messages['economies.measures-short'] },
  ];
  const rest = [
    { id: 'held', text: messages['topics.held'] },
    { id: 'timeline', text: messages['economies.timeline-short'] },
    { id: 'stated', text: messages['economies.study-short'] },
    { id: 'unknown', text: messages['topics.unknown'] },
    { id: 'sources', text: messages['view.sources'] },
  ];
  return (
    <nav className="part-links" aria-label={messages['economies.parts']}>
      <ul>
        {[...(dyad === null ? [] : ofPair), ...ofViews, ...rest].map(({ id, text }) => (
          <li key={id}>
            <a href={`#${id}`}>{text}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
