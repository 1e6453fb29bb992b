import { apiFiles, filesOfViews, liveKinds, viewFileNames } from '../../../../features/reference/index.ts';
import { partText, shippedParts } from '../../../../lib/dataset-parts.ts';
import { fileRoute } from '../../../file-route.ts';

export const dynamic = 'force-static';
export const dynamicParams = false;

export const { GET, generateStaticParams } = fileRoute(() => ({
  ...apiFiles,
  ...filesOfViews('views/', viewFileNames, liveKinds),
  ...Object.fromEntries(shippedParts.map((part) => [`dataset/${part}.json`, () => partText(part)])),
}));
