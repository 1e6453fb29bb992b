export { GuidePage, titleOfGuide } from './guide-page.tsx';
export { followedNumber, requireGuide, siteGuides } from './site-guide.ts';
export { StudyPage } from './study-page.tsx';
export { ViewPage } from './view-page.tsx';
