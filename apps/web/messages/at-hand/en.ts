import { siteNames } from '../../lib/site-names.ts';
import { en } from '../en/en.ts';
import { enSubject } from '../en/subject.ts';
import { provideMessages } from '../provided/provided.ts';

provideMessages('en', { ...en, ...enSubject(siteNames('en')) });
