import { crawlPages } from './crawl-pages.ts';

crawlPages(0);
