import { formerEconomies } from './former-economy.tsx';

export const dynamicParams = false;

const { generateMetadata, generateStaticParams, Page } = formerEconomies([{}]);

export { generateMetadata, generateStaticParams, Page as default };
