export { StudyPage } from './study-page.tsx';
export { ViewPage } from './view-page.tsx';
