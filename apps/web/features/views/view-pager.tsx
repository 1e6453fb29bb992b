import { studyViewNames } from '../../lib/dataset.ts';
import { routes } from '../../lib/routes.ts';
import { viewLabel } from '../figures/index.ts';
import type { WrittenProps } from '../text/index.ts';

/** The figure before and the figure after. */
export function ViewPager({ name, language, messages }: WrittenProps & { name: string }) {
  const index = studyViewNames.indexOf(name);
  const [before, after] = [studyViewNames[index - 1], studyViewNames[index + 1]];
  return (
    <nav className="pager" aria-label={messages['view.pages']}>
      {before === undefined ? null : (
        <a rel="prev" href={routes.view(language, before)} aria-label={`${messages['view.previous']}: ${viewLabel(before, messages)}`}>
          {viewLabel(before, messages)}
        </a>
      )}
      {after === undefined ? null : (
        <a rel="next" href={routes.view(language, after)} aria-label={`${messages['view.next']}: ${viewLabel(after, messages)}`}>
          {viewLabel(after, messages)}
        </a>
      )}
    </nav>
  );
}
