export { gunzipped } from './gunzip.ts';
export { type Unzipped, unzipped } from './unzip.ts';
