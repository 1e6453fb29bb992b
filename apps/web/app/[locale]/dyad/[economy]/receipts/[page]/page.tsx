import { formerEconomies } from '../../former-economy.tsx';

export const dynamicParams = false;

/** The pages that the receipts of a pair stood on before its economy had a page. */
const { generateMetadata, generateStaticParams, Page } = formerEconomies([{ page: 'figures' }, { page: 'others' }, { page: 'steps' }]);

export { generateMetadata, generateStaticParams, Page as default };
