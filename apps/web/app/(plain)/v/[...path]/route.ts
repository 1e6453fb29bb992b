import { filesOfViews, pinnedKinds, viewFileNames } from '../../../../features/reference/index.ts';
import { datasetPackage } from '../../../../lib/dataset.ts';
import { routes } from '../../../../lib/routes.ts';
import { fileRoute } from '../../../file-route.ts';

export const dynamic = 'force-static';
export const dynamicParams = false;

const { version } = datasetPackage;

export const { GET, generateStaticParams } = fileRoute(() =>
  filesOfViews(`${version}/`, viewFileNames, pinnedKinds, (name) => routes.pinned(version, name, 'txt')),
);
