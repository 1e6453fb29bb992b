import type { AgreementItem } from '@sogdia/core/model';
import { routes } from '../../../lib/routes.ts';
import { viewLabel } from '../../figures/index.ts';
import type { StatedOfDyad } from '../../records/index.ts';
import { SentenceText, type WrittenProps } from '../../text/index.ts';

const signs: Readonly<Record<AgreementItem['outcome'], string>> = {
  agrees: '✓',
  'within-rounding': '≈',
  'another-figure': '≡',
  differs: '≠',
  'not-independent': '○',
};

type Item = Pick<StatedOfDyad, 'name' | 'locations'> & { readonly item: AgreementItem };

/** Every number that the study states of a pair with what ours says of it: those that agree folded, the others figure by figure. */
export function DyadStated({ stated, language, messages }: WrittenProps & { stated: readonly StatedOfDyad[] }) {
  const items = stated.flatMap(({ name, locations, items: ofFigure }) => ofFigure.map((item) => ({ name, locations, item })));
  const agreeing = items.filter(({ item }) => item.outcome === 'agrees');
  return (
    <>
      <StatedList items={items.filter(({ item }) => item.outcome !== 'agrees')} language={language} messages={messages} />
      {agreeing.length === 0 ? null : (
        <details className="more">
          <summary>
            {messages['outcome.agrees']} <span className="count">{agreeing.length}</span>
          </summary>
          <StatedList items={agreeing} language={language} messages={messages} />
        </details>
      )}
    </>
  );
}

function StatedList({ items, language, messages }: WrittenProps & { items: readonly Item[] }) {
  if (items.length === 0) return null;
  return (
    <ul className="stated">
      {items.map(({ name, locations, item: { stated, outcome, sentence } }) => (
        <li key={stated.id}>
          <span className={`sign sign-${outcome}`} aria-hidden="true">
            {signs[outcome]}
          </span>
          <span>
            <SentenceText sentence={sentence} locations={locations} /> <span className="muted">{messages[`outcome.${outcome}`]}.</span>{' '}
            <a href={routes.view(language, name)}>{viewLabel(name, messages)}</a>
            {stated.claim === null ? null : (
              <>
                , <a href={routes.claim(language, stated.claim)}>{stated.claim}</a>
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
