export { dataPackageModule, identityModule, partModule, registryModule, scopeModule, versionsModule } from './generated-modules.ts';
export { splitIntoParts } from './split-into-parts.ts';
