import type { Language } from '@sogdia/core';
import { askedStudy, guides, scenarios } from '../../lib/dataset.ts';
import { routes } from '../../lib/routes.ts';
import { textOf } from '../../lib/text-of.ts';
import type { Messages } from '../../messages/messages.ts';
import { firstYear } from '../records/index.ts';

/** A way into the site; `short` is its name where there is little room. */
export interface SiteLink {
  readonly href: string;
  readonly text: string;
  readonly short?: string;
}

/** Ways into the site that belong together. */
export interface SiteLinkGroup {
  readonly name: string;
  readonly links: readonly SiteLink[];
}

/** The ways into the site that stand at the top of every page, the newest first. */
export function mainLinks(language: Language, messages: Messages): readonly SiteLink[] {
  return [
    { href: routes.month(language), text: messages['nav.month'], short: messages['nav.month-short'] },
    { href: routes.economies(language), text: messages['nav.economies'] },
    { href: routes.topics(language), text: messages['nav.topics'] },
    { href: routes.why(language), text: messages['why.title'] },
    { href: routes.study(language), text: messages['nav.study'], short: messages['nav.study-short'] },
    { href: routes.explore(language), text: messages['nav.explore'] },
    { href: routes.draft(language), text: messages['nav.draft'], short: messages['nav.draft-short'] },
    { href: routes.workbench(language), text: messages['nav.workbench'], short: messages['nav.workbench-short'] },
  ];
}

/** Every page that is no one's part, by what it is for: the menu of narrow screens, the foot of every page, the way back from a wrong address. */
export function allLinks(language: Language, messages: Messages): readonly SiteLinkGroup[] {
  return [
    {
      name: messages['nav.group-trade'],
      links: [
        { href: routes.month(language), text: messages['nav.month'] },
        { href: routes.economies(language), text: messages['nav.economies'] },
        { href: routes.topics(language), text: messages['nav.topics'] },
        ...scenarios.map(({ id, names }) => ({
          href: routes.scenario(language, id),
          text: messages['scenarios.menu']({ name: textOf(names, language) }),
        })),
        { href: routes.why(language), text: messages['why.title'] },
        { href: routes.records(language), text: messages['records.title'] },
        { href: routes.history(language), text: messages['nav.history']({ from: firstYear }) },
      ],
    },
    {
      name: messages['nav.group-study'],
      links: [
        { href: routes.study(language), text: messages['nav.study'] },
        ...siteGuideLinks(language, messages),
        { href: routes.draft(language), text: messages['nav.draft'] },
        { href: routes.explore(language), text: messages['nav.explore'] },
        { href: routes.workbench(language), text: messages['nav.workbench'] },
      ],
    },
    {
      name: messages['nav.group-behind'],
      links: [
        { href: routes.search(language), text: messages['search.title'] },
        { href: routes.data(language), text: messages['nav.data'] },
        { href: routes.releases(language), text: messages['releases.title'] },
        { href: routes.methods(language), text: messages['nav.methods'] },
        { href: routes.glossary(language), text: messages['glossary.title'] },
        { href: routes.about(language), text: messages['about.title'] },
        { href: routes.accessibility(language), text: messages['audit.title'] },
        { href: routes.offline(language), text: messages['offline.title'] },
      ],
    },
  ];
}

/** The numbers that readers are led along; of the first alone, since they have one name. */
function siteGuideLinks(language: Language, messages: Messages): readonly SiteLink[] {
  return guides
    .filter(({ study }) => study === askedStudy.id)
    .slice(0, 1)
    .map(({ claim }) => ({ href: routes.guide(language, claim), text: messages['guide.nav'] }));
}

/** The same in one list. */
export function siteMenu(language: Language, messages: Messages): readonly SiteLink[] {
  return allLinks(language, messages).flatMap(({ links }) => links);
}
