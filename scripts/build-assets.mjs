import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { compile } from 'sass';
import { repository } from './pinned-node.mjs';

const modules = join(repository, 'node_modules');
const publicFolder = join(repository, 'src', 'web', 'public');
const themeFolder = join(repository, 'src', 'web', 'theme');
const fontFolder = join(modules, '@fontsource', 'sarabun', 'files');

/**
 * Puts everything that the browser may fetch into `folder`, which is emptied first. Each file is named after its
 * content, so that a browser may keep it for ever; `manifest.json` says which name an asset got.
 * Returns that manifest: `prongsai.css` → `prongsai-0a1b2c3d4e5f.css`.
 */
export function buildAssets(folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const manifest = {};
  const add = (name, content) => {
    const hash = createHash('sha256').update(content).digest('hex').slice(0, 12);
    const extension = extname(name);
    manifest[name] = `${name.slice(0, -extension.length)}-${hash}${extension}`;
    writeFileSync(join(folder, manifest[name]), content);
    return manifest[name];
  };
  const moduleName = (path) => {
    const name = basename(path).replace('.bundle.mjs', '.js');
    return manifest[name] ?? add(name, withoutMap(readFileSync(join(modules, path), 'utf8')));
  };
  for (const name of readdirSync(publicFolder).sort()) {
    const content = readFileSync(join(publicFolder, name), 'utf8');
    add(name, extname(name) === '.js' ? withModules(content, moduleName) : content);
  }
  const fontName = (name) => manifest[name] ?? add(name, readFileSync(join(fontFolder, name)));
  add('prongsai.css', stylesheet(fontName));
  writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}

/** A script of ours with what it takes from a package under the name that a browser can fetch. */
const withModules = (script, moduleName) =>
  script.replace(/ from '([a-z-]+\/[^']+\.bundle\.mjs)'/g, (_, path) => ` from './${moduleName(path)}'`);

/** A browser would look for a map that is not delivered. */
const withoutMap = (script) => script.replace(/^\/\/# sourceMappingURL=.*$/m, '');

function stylesheet(fontName) {
  const { css } = compile(join(themeFolder, 'prongsai.scss'), {
    style: 'compressed',
    loadPaths: [modules],
    quietDeps: true,
  });
  if (css.includes('GDS Transport')) {
    throw new Error('The stylesheet names "GDS Transport", a font licensed for GOV.UK alone');
  }
  return css.replace(/url\("?(sarabun-[a-z0-9-]+\.woff2)"?\)/g, (_, name) => `url(${fontName(name)})`);
}
