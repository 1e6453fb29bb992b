export { dataPackageModule, identityModule, partModule, registryModule, scopeModule } from './generated-modules.ts';
export { splitIntoParts } from './split-into-parts.ts';
