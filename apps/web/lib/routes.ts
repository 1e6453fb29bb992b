import type { Language } from '@sogdia/core';

/** The address of every page and file, in one place; all end with a slash, as the export writes them. */
export const routes = {
  overview: (language: Language): string => `/${language}/`,
  receiptsOf: (language: Language, place: string): string => `/${language}/receipts/${place.toLowerCase()}/`,
  paper: (language: Language): string => `/${language}/paper/`,
  view: (language: Language, name: string): string => `/${language}/paper/${name}/`,
  receipts: (language: Language, name: string): string => `/${language}/paper/${name}/receipts/`,
  claim: (language: Language, id: string): string => `/${language}/paper/claims/${id.toLowerCase()}/`,
  claimReceipts: (language: Language, shelf: string): string => `/${language}/paper/claims/receipts/${shelf}/`,
  draft: (language: Language): string => `/${language}/draft/`,
  reading: (language: Language, figure: string, reading: string): string => `/${language}/paper/${figure}/${reading}/`,
  readingReceipts: (language: Language, figure: string, reading: string): string => `/${language}/paper/${figure}/${reading}/receipts/`,
  explore: (language: Language, query = ''): string => `/${language}/explore/${query === '' ? '' : `?${query}`}`,
  mirror: (language: Language): string => `/${language}/mirror/`,
  mirrorReceipts: (language: Language, shelf: string): string => `/${language}/mirror/receipts/${shelf.toLowerCase()}/`,
  history: (language: Language): string => `/${language}/history/`,
  historyReceipts: (language: Language, shelf: string): string => `/${language}/history/receipts/${shelf.toLowerCase()}/`,
  dyad: (language: Language, economy: string): string => `/${language}/dyad/${economy.toLowerCase()}/`,
  dyadReceipts: (language: Language, economy: string, shelf: string): string =>
    `/${language}/dyad/${economy.toLowerCase()}/receipts/${shelf}/`,
  data: (language: Language): string => `/${language}/data/`,
  methods: (language: Language): string => `/${language}/methods/`,
  method: (language: Language, id: string): string => `/${language}/methods/${id}/`,
  viewFile: (name: string, extension: string): string =>
    extension === 'json' ? `/api/v1/views/${name}.json` : `/files/${name}.${extension}`,
  claimsFile: (extension: string): string => `/files/claims.${extension}`,
  badge: (name: string): string => `/files/claims/${name.toLowerCase()}.svg`,
  datasetPart: (part: string): string => `/api/v1/dataset/${part}.json`,
} as const;
