import { studyViewNames } from '../../lib/dataset.ts';
import { routes } from '../../lib/routes.ts';
import { viewLabel } from '../figures/index.ts';
import { type NamedLink, Pager, type WrittenProps } from '../text/index.ts';

/** The figure before and the figure after. */
export function ViewPager({ name, language, messages }: WrittenProps & { name: string }) {
  const index = studyViewNames.indexOf(name);
  const linkTo = (view: string | undefined): NamedLink | null =>
    view === undefined ? null : { href: routes.view(language, view), text: viewLabel(view, messages) };
  return (
    <Pager
      label={messages['view.pages']}
      before={linkTo(studyViewNames[index - 1])}
      after={linkTo(studyViewNames[index + 1])}
      messages={messages}
    />
  );
}
