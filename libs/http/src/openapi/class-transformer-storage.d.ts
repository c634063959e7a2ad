/** class-transformer keeps what `@Type` has said here, and exports it nowhere else; class-validator-jsonschema's manual imports the same file. */
declare module 'class-transformer/cjs/storage.js' {
  import type { MetadataStorage } from 'class-transformer/types/MetadataStorage.js';

  export const defaultMetadataStorage: MetadataStorage;
}
