import { AccessibilityPage } from '../../../../features/reference/index.ts';
import { routes } from '../../../../lib/routes.ts';
import { headOf, sitePage } from '../../../site-page.tsx';

const { generateMetadata, Page } = sitePage({
  head: headOf('audit.title', 'audit.description', routes.accessibility),
  body: AccessibilityPage,
});

export { generateMetadata, Page as default };
