import type { MetricId } from '@sogdia/core/metrics';
import type { TopicText } from '../topics/index.ts';

/** What a term is about; the glossary is read theme by theme. */
export const glossaryThemes = ['records', 'price', 'time', 'goods', 'measures', 'context', 'checks'] as const;
/** One of the themes. */
export type GlossaryTheme = (typeof glossaryThemes)[number];

/** A publication that says what a word of the field means: as it is cited, and where in it. */
export interface Definition {
  readonly work: string;
  readonly at: string | null;
}

/** Where a term stands in use: the query strings of views, metrics by id, and topics by id. */
export interface TermUses {
  readonly queries?: readonly string[];
  readonly metrics?: readonly MetricId[];
  readonly topics?: readonly string[];
}

/**
 * A word of the field as the observatory uses it, for its readers. `definedBy` is there where the meaning is not ours; `forms` are other
 * forms in which a text of a language has the word; `related` are the terms that are understood together with it.
 */
export interface GlossaryTerm {
  /** Its name in addresses, in kebab-case. */
  readonly id: string;
  readonly theme: GlossaryTheme;
  readonly names: TopicText;
  readonly forms?: Readonly<Partial<Record<keyof TopicText, readonly string[]>>>;
  readonly meaning: TopicText;
  readonly definedBy: Definition | null;
  readonly uses: TermUses;
  readonly related: readonly string[];
}
