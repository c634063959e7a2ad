// Loaded before a service (node --import): stack traces name our TypeScript lines. Only ours: with --enable-source-maps the maps of
// every package would be read as well, which costs 25 MB a process.
import { setSourceMapsSupport } from 'node:module';

setSourceMapsSupport(true, { nodeModules: false, generatedCode: false });
