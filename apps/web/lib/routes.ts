import type { Language } from '@sogdia/core';

/** The address of every page and file, in one place; all end with a slash, as the export writes them. */
export const routes = {
  overview: (language: Language): string => `/${language}/`,
  receiptsOf: (language: Language, page: string): string => `/${language}/receipts/${page.toLowerCase()}/`,
  study: (language: Language): string => `/${language}/paper/`,
  view: (language: Language, name: string): string => `/${language}/paper/${name}/`,
  receipts: (language: Language, name: string): string => `/${language}/paper/${name}/receipts/`,
  claim: (language: Language, id: string): string => `/${language}/paper/claims/${id.toLowerCase()}/`,
  claimReceipts: (language: Language, page: string): string => `/${language}/paper/claims/receipts/${page}/`,
  draft: (language: Language): string => `/${language}/draft/`,
  lens: (language: Language, figure: string, lens: string): string => `/${language}/paper/${figure}/${lens}/`,
  lensReceipts: (language: Language, figure: string, lens: string): string => `/${language}/paper/${figure}/${lens}/receipts/`,
  explore: (language: Language, query = ''): string => `/${language}/explore/${query === '' ? '' : `?${query}`}`,
  records: (language: Language): string => `/${language}/mirror/`,
  recordsReceipts: (language: Language, page: string): string => `/${language}/mirror/receipts/${page.toLowerCase()}/`,
  history: (language: Language): string => `/${language}/history/`,
  historyReceipts: (language: Language, page: string): string => `/${language}/history/receipts/${page.toLowerCase()}/`,
  dyad: (language: Language, economy: string): string => `/${language}/dyad/${economy.toLowerCase()}/`,
  dyadReceipts: (language: Language, economy: string, page: string): string =>
    `/${language}/dyad/${economy.toLowerCase()}/receipts/${page}/`,
  topics: (language: Language): string => `/${language}/topics/`,
  topic: (language: Language, id: string): string => `/${language}/topics/${id}/`,
  topicReceipts: (language: Language, id: string, page: string): string => `/${language}/topics/${id}/receipts/${page}/`,
  topicFile: (id: string, view: string): string => `/files/topics/${id}-${view}.csv`,
  month: (language: Language, id: string | null = null): string => `/${language}/month/${id === null ? '' : `${id}/`}`,
  monthReceipts: (language: Language, page: string): string => `/${language}/month/receipts/${page}/`,
  monthFile: (column: string): string => `/files/months/${column}.csv`,
  data: (language: Language): string => `/${language}/data/`,
  methods: (language: Language): string => `/${language}/methods/`,
  method: (language: Language, id: string): string => `/${language}/methods/${id}/`,
  viewFile: (name: string, extension: string): string =>
    extension === 'json' ? `/api/v1/views/${name}.json` : `/files/${name}.${extension}`,
  claimsFile: (extension: string): string => `/files/claims.${extension}`,
  badge: (name: string): string => `/files/claims/${name.toLowerCase()}.svg`,
  datasetPart: (part: string): string => `/api/v1/dataset/${part}.json`,
} as const;
