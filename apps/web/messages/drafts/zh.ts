/** How drafts in Chinese are read, apart from what else core says in it: who checks one loads nothing else. */
export { drafts } from '@sogdia/core/zh';
