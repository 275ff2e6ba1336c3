export { hashProduct } from './hash-product.js';
export { hashSources } from './hash-sources.js';
export { IncompleteProductError } from './read-assets.js';
export { readLook, type Look, type LookOverrides } from './read-look.js';
export { readPdfParts, readProduct, readVersion } from './read-product.js';
export { readStarter, type ProductManifest, type Starter } from './read-starter.js';
export { readSearchScript } from './read-search-script.js';
export { writeFile } from './write-file.js';
export { readWorkspace, type WorkspaceReading } from './read-workspace.js';
