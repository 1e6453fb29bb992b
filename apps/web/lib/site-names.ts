import type { Language } from '@sogdia/core';
import { formatEconomy } from '@sogdia/core/format';
import { askedStudy, siteScope } from './dataset.ts';

/** What the site is about, by name: the study, and whose trade with whom it asks about. */
export interface SiteNames {
  readonly study: string;
  readonly reporter: string;
  readonly partners: readonly string[];
  /** What the partners are called together; null where they have no name of their own. */
  readonly group: string | null;
}

/** The names of what the site is about in a language. */
export function siteNames(language: Language): SiteNames {
  const { title, question } = askedStudy;
  const nameOf = (code: string): string => formatEconomy(siteScope, code, language);
  return {
    study: title,
    reporter: nameOf(question.reporter),
    partners: question.partners.map(nameOf),
    group: question.group === null ? null : nameOf(question.group),
  };
}
