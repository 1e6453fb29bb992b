import type { TradeSpec, TradeView } from '@sogdia/core';
import type { WrittenProps } from '../text/index.ts';
import { lensGroups } from './lens-groups.ts';

/** What the charts of a page read, and the ways to other readings of the same, which Explore computes. */
export async function LensWays({ view, spec = view.spec, language, messages }: LensWaysProps) {
  const groups = await lensGroups(view, spec, language, messages);
  const present = groups.flatMap(({ choices }) => choices.filter(({ isCurrent }) => isCurrent).map(({ text }) => text));
  return (
    <nav className="lenses" aria-label={messages['lens.label']({ title: view.title })}>
      <p className="lens-name">{messages['lens.reads']({ choices: present })}</p>
      <ul className="inline-links">
        {groups.flatMap(({ name, choices }) =>
          choices
            .filter(({ isCurrent }) => !isCurrent)
            .map(({ text, href }) => (
              <li key={text}>
                <a href={href}>{messages['lens.way']({ control: name, choice: text })}</a>
              </li>
            )),
        )}
      </ul>
    </nav>
  );
}

interface LensWaysProps extends WrittenProps {
  readonly view: TradeView;
  /** What is asked of the other readings, where a page shows several views of one kind. */
  readonly spec?: TradeSpec;
}
