/** One page of each kind, and every page that shows a view. */
export const sitePaths: readonly string[] = [
  '/',
  '/en/',
  '/en/paper/',
  '/en/paper/figure-1/',
  '/en/paper/figure-2/',
  '/en/paper/figure-3/',
  '/en/paper/figure-4/',
  '/en/paper/figure-5/',
  '/en/paper/figure-6/',
  '/en/paper/table-1/',
  '/en/explore/',
  '/en/data/',
  '/en/methods/',
  '/en/methods/hhi/',
  '/en/receipts/kgz/',
  '/en/paper/figure-1/receipts/',
];
