import { viewToJson } from '@sogdia/core';
import { viewFileNames, viewOfFile } from '../../../../../features/reference/index.ts';
import { fileRoute } from '../../../../file-route.ts';

export const dynamic = 'force-static';
export const dynamicParams = false;

export const { GET, generateStaticParams } = fileRoute(() =>
  Object.fromEntries(viewFileNames.map((name) => [`${name}.json`, async () => JSON.stringify(viewToJson(await viewOfFile(name)))])),
);
