import { siteScope } from '../../lib/dataset.ts';
import { textOf } from '../../lib/text-of.ts';
import { type HeldFigures, HeldLists } from '../reports/index.ts';
import type { WrittenProps } from '../text/index.ts';
import type { SiteEconomy } from './facts/site-economy.ts';

/** What else is held of an economy: figures that no chart draws, group by group, and the posts, railways and pipelines that it has a part in. */
export function EconomyHeld({ found, language, messages }: WrittenProps & { found: SiteEconomy }) {
  const groups = [
    ...found.held.map(({ names, held }) => ({ name: textOf(names, language), held })),
    { name: messages['economies.places'], held: found.places },
  ].filter(({ held }) => hasAny(held));
  return (
    <section className="band beyond-the-sheet" aria-labelledby="held">
      <h2 id="held">{messages['topics.held']}</h2>
      <p className="section-about">{messages['topics.held-about']}</p>
      <div className="held-groups">
        {groups.map(({ name, held }) => (
          <section key={name} aria-label={name}>
            <h3>{name}</h3>
            <HeldLists held={held} world={siteScope} language={language} messages={messages} locations={found.receipts.locations} />
          </section>
        ))}
      </div>
    </section>
  );
}

function hasAny({ series, single, places }: HeldFigures): boolean {
  return series.length + single.length + places.length > 0;
}
