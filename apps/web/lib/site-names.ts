import type { Language } from '@sogdia/core';
import { formatEconomy } from '@sogdia/core/format';
import { askedStudy, siteScope } from './dataset.ts';

/**
 * What the site is about, by name: the study, and whose trade with whom it asks about.
 * `group`: what the partners are called together; null where they have no name of their own.
 */
export type SiteNames = ReturnType<typeof siteNames>;

/** The names of what the site is about in a language. */
export function siteNames(language: Language) {
  const { title, question } = askedStudy;
  const nameOf = (code: string): string => formatEconomy(siteScope, code, language);
  return {
    study: title,
    reporter: nameOf(question.reporter),
    partners: question.partners.map(nameOf),
    group: question.group === null ? null : nameOf(question.group),
  };
}
