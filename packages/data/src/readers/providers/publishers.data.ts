import type { Dataset } from '@sogdia/core/model';
import type { ProviderId } from '../contract/index.ts';

export interface Publisher {
  readonly publisher: string;
  readonly title: string;
  readonly kind: Dataset['sources'][number]['kind'];
}

/** Whose layouts the readers know, by the first word of their ids. */
type Family = ProviderId extends infer Id ? (Id extends `${infer First}-${string}` ? First : Id) : never;

export const publishers: Readonly<Record<Family, Publisher>> = {
  comtrade: { publisher: 'United Nations Statistics Division', title: 'UN Comtrade', kind: 'international-database' },
  baci: { publisher: 'CEPII', title: 'BACI', kind: 'reconciled-database' },
  wits: { publisher: 'World Bank', title: 'World Integrated Trade Solution (WITS)', kind: 'international-database' },
  gacc: {
    publisher: "General Administration of Customs of the People's Republic of China",
    title: "China's customs statistics",
    kind: 'statistics-office',
  },
  imf: { publisher: 'International Monetary Fund', title: 'Direction of trade', kind: 'international-database' },
  tidy: { publisher: 'not stated', title: 'A table of its user', kind: 'research' },
};
