import type { Language } from '@sogdia/core';
import { fileLanguage } from './languages/languages.ts';

/** The address of every page and file, in one place; all end with a slash, as the export writes them. */
export const routes = {
  overview: (language: Language): string => `/${language}/`,
  receiptsOf: (language: Language, page: string): string => `/${language}/receipts/${page.toLowerCase()}/`,
  study: (language: Language): string => `/${language}/paper/`,
  view: (language: Language, name: string): string => `/${language}/paper/${name}/`,
  receipts: (language: Language, name: string): string => `/${language}/paper/${name}/receipts/`,
  claim: (language: Language, id: string): string => `/${language}/paper/claims/${id.toLowerCase()}/`,
  guide: (language: Language, claim: string): string => `/${language}/paper/follow/${claim.toLowerCase()}/`,
  claimReceipts: (language: Language, page: string): string => `/${language}/paper/claims/receipts/${page}/`,
  draft: (language: Language): string => `/${language}/draft/`,
  workbench: (language: Language): string => `/${language}/workbench/`,
  tidyTable: (): string => '/files/tidy-table.csv',
  lens: (language: Language, figure: string, lens: string): string => `/${language}/paper/${figure}/${lens}/`,
  lensReceipts: (language: Language, figure: string, lens: string): string => `/${language}/paper/${figure}/${lens}/receipts/`,
  explore: (language: Language, query = ''): string => `/${language}/explore/${query === '' ? '' : `?${query}`}`,
  search: (language: Language): string => `/${language}/search/`,
  firstPageScript: (): string => '/files/language.js',
  stopsScript: (): string => '/files/stops.js',
  nearestScript: (): string => '/files/nearest.js',
  searchFile: (language: Language): string => `/files/search/${language}.json`,
  why: (language: Language): string => `/${language}/why/`,
  records: (language: Language): string => `/${language}/mirror/`,
  recordsReceipts: (language: Language, page: string): string => `/${language}/mirror/receipts/${page.toLowerCase()}/`,
  economies: (language: Language): string => `/${language}/economies/`,
  economy: (language: Language, economy: string): string => `/${language}/economies/${economy.toLowerCase()}/`,
  economyReceipts: (language: Language, economy: string, page: string): string =>
    `/${language}/economies/${economy.toLowerCase()}/receipts/${page}/`,
  economyFile: (economy: string, view: string): string => `/files/economies/${economy.toLowerCase()}-${view}.csv`,
  topics: (language: Language): string => `/${language}/topics/`,
  topic: (language: Language, id: string): string => `/${language}/topics/${id}/`,
  topicReceipts: (language: Language, id: string, page: string): string => `/${language}/topics/${id}/receipts/${page}/`,
  scenario: (language: Language, id: string): string => `/${language}/scenarios/${id}/`,
  scenarioReceipts: (language: Language, id: string): string => `/${language}/scenarios/${id}/receipts/`,
  topicFile: (id: string, view: string): string => `/files/topics/${id}-${view}.csv`,
  month: (language: Language, id: string | null = null): string => `/${language}/month/${id === null ? '' : `${id}/`}`,
  monthReceipts: (language: Language, page: string): string => `/${language}/month/receipts/${page}/`,
  monthFile: (column: string): string => `/files/months/${column}.csv`,
  data: (language: Language): string => `/${language}/data/`,
  glossary: (language: Language): string => `/${language}/glossary/`,
  term: (language: Language, id: string): string => `/${language}/glossary/#${id}`,
  about: (language: Language): string => `/${language}/about/`,
  accessibility: (language: Language): string => `/${language}/accessibility/`,
  offline: (language: Language): string => `/${language}/offline/`,
  releases: (language: Language): string => `/${language}/releases/`,
  releaseFigures: (language: Language, year: string, release = ''): string =>
    `/${language}/releases/${year}/${release === '' ? '' : `#${release}`}`,
  methods: (language: Language): string => `/${language}/methods/`,
  library: (language: Language): string => `/${language}/methods/library/`,
  method: (language: Language, id: string): string => `/${language}/methods/${id}/`,
  viewFile: (name: string, extension: string): string =>
    /^(.*json|txt)$/.test(extension) ? `/api/v1/views/${name}.${extension}` : `/files/${name}.${extension}`,
  /** A view as it is in a version of the data; a later version leaves what is there. */
  pinned: (version: string, name: string, extension: string): string => `/v/${version}/${name}.${extension}`,
  claimsFile: (extension: string): string => `/files/claims.${extension}`,
  badge: (language: Language, name: string): string =>
    `/files/claims/${language === fileLanguage ? '' : `${language}/`}${name.toLowerCase()}.svg`,
  api: (file: string): string => `/api/v1/${file}`,
  /** A view for pages of others: one of the site by its name, or any by its query. */
  embed: (language: Language, query: string, name: string | null = null): string =>
    name === null ? `/embed/${language}/?${query}` : `/embed/${language}/${name}/`,
  feed: (language: Language, extension: 'xml' | 'json'): string =>
    language === fileLanguage ? `/feed.${extension}` : `/files/feeds/${language}.${extension}`,
  embedScript: (): string => '/files/embed.js',
  /** What makes an element for views in pages of others. */
  viewScript: (): string => '/files/view.js',
  tableFile: (name: string): string => `/files/data/${name}`,
  /** What the whole data hold, which Explore asks before any part of them. */
  holdings: (): string => '/files/holdings.json',
  datasetPart: (part: string): string => `/api/v1/dataset/${part}.json`,
} as const;
