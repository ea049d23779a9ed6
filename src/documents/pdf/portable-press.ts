import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import initialise, { TypstCompilerBuilder } from '@myriaddreamin/typst-ts-web-compiler';
import { readAllFonts } from '../fonts.ts';
import { type Press, readTemplate, SHARED } from './press.ts';

const WASM = '@myriaddreamin/typst-ts-web-compiler/wasm';
const FULL_DIAGNOSTICS = 2;

/**
 * Typst as WebAssembly, for platforms without its native module: some three times slower. It writes the same tagged
 * PDF but cannot declare a standard in it.
 */
export async function openPortablePress(): Promise<Press> {
  await initialise({ module_or_path: readFileSync(fileURLToPath(import.meta.resolve(WASM))) });
  const builder = new TypstCompilerBuilder();
  builder.set_dummy_access_model();
  for (const font of readAllFonts()) await builder.add_raw_font(font);
  const compiler = await builder.build();
  for (const name of SHARED) compiler.add_source(`/${name}`, readTemplate(name));
  return ({ template, files }) => {
    const main = `/${template}`;
    compiler.add_source(main, readTemplate(template));
    for (const [name, content] of Object.entries(files))
      compiler.map_shadow(`/${name}`, Buffer.from(content));
    const compiled: { readonly result?: Uint8Array; readonly diagnostics?: unknown } = compiler.compile(
      main,
      null,
      'pdf',
      FULL_DIAGNOSTICS,
    );
    if (!compiled.result)
      throw new Error(`Typst refused ${template}: ${JSON.stringify(compiled.diagnostics)}`);
    return Buffer.from(compiled.result);
  };
}
