import { apiFiles } from '../../../../features/reference/index.ts';
import { fileRoute } from '../../../file-route.ts';

export const dynamic = 'force-static';
export const dynamicParams = false;

export const { GET, generateStaticParams } = fileRoute(() => apiFiles);
