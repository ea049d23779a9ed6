import { registerHooks } from 'node:module';

const SOURCE = new URL('../src/', import.meta.url).href;
const COMPILED = new URL('../dist/', import.meta.url).href;

/**
 * From here on, whatever is imported from `src` is taken from `dist`: what is measured is what people run, and Node
 * itself cannot load the pages' `.tsx`.
 */
export function runCompiled(): void {
  registerHooks({
    resolve(specifier, context, next) {
      const url =
        context.parentURL && specifier.startsWith('.')
          ? new URL(specifier, context.parentURL).href
          : specifier;
      if (!url.startsWith(SOURCE)) return next(specifier, context);
      return next(COMPILED + url.slice(SOURCE.length).replace(/\.tsx?$/, '.js'), context);
    },
  });
}
