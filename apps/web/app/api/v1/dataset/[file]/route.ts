import { partText, shippedParts } from '../../../../../lib/dataset-parts.ts';
import { fileRoute } from '../../../../file-route.ts';

export const dynamic = 'force-static';
export const dynamicParams = false;

export const { GET, generateStaticParams } = fileRoute(() =>
  Object.fromEntries(shippedParts.map((part) => [`${part}.json`, () => partText(part)])),
);
