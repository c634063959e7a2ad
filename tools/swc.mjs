/** How TypeScript becomes JavaScript in tests and tools: decorators with metadata (Nest's injection reads it), and class fields that do not overwrite what TypeORM has set. */
export const swcOptions = {
  swcrc: false,
  sourceMaps: 'inline',
  module: { type: 'es6' },
  jsc: {
    target: 'es2024',
    keepClassNames: true,
    // Node wants `with { type: 'json' }`.
    experimental: { keepImportAttributes: true },
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
  },
};
