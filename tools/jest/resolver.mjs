/** Our sources say `./x.js`, as Node wants it, and mean `x.ts`; packages in node_modules mean what they say. */
const SOURCES = { '.js': ['.ts', '.js'] };

const withSources = (options) => (options.basedir.includes('/node_modules/') ? options : { ...options, extensionAlias: SOURCES });

export default {
  sync: (path, options) => options.defaultResolver(path, withSources(options)),
  async: (path, options) => options.defaultAsyncResolver(path, withSources(options)),
};
