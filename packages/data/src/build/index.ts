export { dataPackageModule, identityModule, partModule, registryModule, scopeModule, versionsModule } from './generated-modules.ts';
export { splitIntoParts, type WholeDataset } from './split-into-parts.ts';
