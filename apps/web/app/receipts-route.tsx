import type { Language } from '@sogdia/core';
import { ReceiptsPage, type ReceiptsPageProps } from '../features/views/index.ts';
import { type AskedPage, sitePage } from './site-page.tsx';

/** The route of pages of receipts: what each is called and where it stands, and the receipts on it. */
export function receiptsRoute<Names extends object>({ names, head, body }: ReceiptsRoute<Names>) {
  return sitePage<Names>({
    names,
    head: async (asked) => ({ description: asked.messages['receipts.description'], ...(await head(asked)) }),
    body: async (asked) => {
      const [{ title }, receipts] = await Promise.all([head(asked), body(asked)]);
      return <ReceiptsPage title={title} language={asked.language} messages={asked.messages} {...receipts} />;
    },
  });
}

interface ReceiptsRoute<Names> {
  readonly names: (language: Language) => readonly Names[] | Promise<readonly Names[]>;
  readonly head: (asked: AskedPage<Names>) => ReceiptsHead | Promise<ReceiptsHead>;
  readonly body: (asked: AskedPage<Names>) => Promise<Omit<ReceiptsPageProps, 'title' | 'language' | 'messages'>>;
}

interface ReceiptsHead {
  readonly title: string;
  readonly path: string;
  readonly description?: string;
}
