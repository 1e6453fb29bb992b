export { decidedLicences } from './decided-licences.ts';
export { dataPackageModule, identityModule, partModule, registryModule, scopeModule, versionsModule } from './generated-modules.ts';
export { leaveOut } from './leave-out.ts';
export { splitIntoParts, type WholeDataset } from './split-into-parts.ts';
