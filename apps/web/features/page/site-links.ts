import type { Language } from '@sogdia/core';
import { askedStudy, guides, scenarios } from '../../lib/dataset.ts';
import { textOf } from '../../lib/languages/text-of.ts';
import { routes } from '../../lib/routes.ts';
import type { Messages } from '../../messages/messages.ts';
import type { NamedLink } from '../text/index.ts';

/** The ways into the site that stand at the top of every page, the newest first. */
export function mainLinks(language: Language, messages: Messages): readonly NamedLink[] {
  return [
    { href: routes.month(language), text: messages['nav.month'] },
    { href: routes.economies(language), text: messages['nav.economies'] },
    { href: routes.topics(language), text: messages['nav.topics'] },
    { href: routes.why(language), text: messages['why.title'] },
    { href: routes.study(language), text: messages['nav.study'] },
  ];
}

/** What a reader works with, at the end of the same row. */
export function toolLinks(language: Language, messages: Messages): readonly NamedLink[] {
  return [
    { href: routes.explore(language), text: messages['nav.explore'] },
    { href: routes.draft(language), text: messages['nav.draft'] },
    { href: routes.workbench(language), text: messages['nav.workbench'] },
  ];
}

/** Every other page that is no one's part: the foot of every page. */
export function furtherLinks(language: Language, messages: Messages): readonly NamedLink[] {
  return [
    { href: routes.records(language), text: messages['records.title'] },
    ...scenarios.map(({ id, names }) => ({
      href: routes.scenario(language, id),
      text: messages['scenarios.menu']({ name: textOf(names, language) }),
    })),
    ...siteGuideLinks(language, messages),
    { href: routes.search(language), text: messages['search.title'] },
    { href: routes.data(language), text: messages['nav.data'] },
    { href: `${routes.data(language)}#api`, text: messages['nav.api'], names: messages['nav.api-names'] },
    { href: `${routes.about(language)}#terminal`, text: messages['about.terminal'] },
    { href: routes.library(language), text: messages['nav.library'] },
    { href: routes.methods(language), text: messages['nav.methods'] },
    { href: routes.glossary(language), text: messages['glossary.title'] },
    { href: routes.releases(language), text: messages['releases.title'] },
    { href: routes.about(language), text: messages['about.title'] },
    { href: `${routes.about(language)}#errors`, text: messages['about.errors'], names: messages['nav.contact-names'] },
    { href: routes.accessibility(language), text: messages['audit.title'] },
    { href: routes.offline(language), text: messages['offline.title'] },
  ];
}

/** All of them by what they are for: the way back from a wrong address. */
export function allLinks(language: Language, messages: Messages) {
  return [
    { name: messages['nav.group-trade'], links: mainLinks(language, messages) },
    { name: messages['nav.tools'], links: toolLinks(language, messages) },
    { name: messages['nav.group-behind'], links: furtherLinks(language, messages) },
  ];
}

/** The numbers that readers are led along; of the first alone, since they have one name. */
function siteGuideLinks(language: Language, messages: Messages): readonly NamedLink[] {
  return guides
    .filter(({ study }) => study === askedStudy.id)
    .slice(0, 1)
    .map(({ claim }) => ({ href: routes.guide(language, claim), text: messages['guide.nav'] }));
}

/** The same in one list. */
export function siteMenu(language: Language, messages: Messages): readonly NamedLink[] {
  return allLinks(language, messages).flatMap(({ links }) => links);
}
