import { StudyPage } from '../../../features/study/index.ts';
import { routes } from '../../../lib/routes.ts';
import { headOf, sitePage } from '../../site-page.tsx';

const { generateMetadata, Page } = sitePage({ head: headOf('study.title', 'study.about', routes.study), body: StudyPage });

export { generateMetadata, Page as default };
