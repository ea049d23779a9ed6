import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import initialise, { TypstCompilerBuilder } from '@myriaddreamin/typst-ts-web-compiler';
import { readAllFonts } from '../fonts.ts';
import { type Press, readTemplate } from './press.ts';

const WASM = '@myriaddreamin/typst-ts-web-compiler/wasm';
const MAIN = '/report.typ';
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
  compiler.add_source(MAIN, readTemplate());
  return ({ files }) => {
    for (const [name, text] of Object.entries(files)) compiler.map_shadow(`/${name}`, Buffer.from(text));
    const compiled: { readonly result?: Uint8Array; readonly diagnostics?: unknown } = compiler.compile(
      MAIN,
      null,
      'pdf',
      FULL_DIAGNOSTICS,
    );
    if (!compiled.result)
      throw new Error(`Typst refused the report: ${JSON.stringify(compiled.diagnostics)}`);
    return Buffer.from(compiled.result);
  };
}
