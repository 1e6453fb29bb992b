import { siteNames } from '../../lib/site-names.ts';
import { enSubject } from '../en/subject.ts';
import { en } from '../en.ts';
import { provideMessages } from '../provided.ts';

provideMessages('en', { ...en, ...enSubject(siteNames('en')) });
