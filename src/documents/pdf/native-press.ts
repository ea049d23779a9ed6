import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { readAllFonts } from '../fonts.ts';
import { type Press, readTemplate, TEMPLATES } from './press.ts';

/** What is used of Typst's native module. */
type TypstCompiler = {
  mapShadow(path: string, content: Buffer): void;
  compile(options: { readonly mainFileContent: string }): {
    readonly result: object | null;
    takeDiagnostics(): object | null;
  };
  fetchDiagnostics(diagnostics: object): readonly unknown[];
  evictCache(oldest: number): void;
  pdf(document: object, options: { readonly pdfStandard: string }): Buffer;
};
type TypstModule = {
  readonly NodeCompiler: {
    create(options: {
      readonly workspace: string;
      readonly fontArgs: readonly { readonly fontBlobs: readonly Buffer[] }[];
    }): TypstCompiler;
  };
};

const PACKAGE = '@myriaddreamin/typst-ts-node-compiler';

/** Typst as machine code: fast, and it declares the standards. Only where `loadTypst` finds it. */
export function openNativePress(): Press {
  const typst = loadTypst();
  if (!typst) throw new Error("Typst's native module is not installed");
  const workspace = fileURLToPath(TEMPLATES);
  const compiler = typst.NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: readAllFonts() }] });
  return ({ template, files, standard }) => {
    for (const [name, content] of Object.entries(files))
      compiler.mapShadow(workspace + name, Buffer.from(content));
    const compiled = compiler.compile({ mainFileContent: readTemplate(template) });
    if (!compiled.result) {
      const faults = compiled.takeDiagnostics();
      throw new Error(
        `Typst refused ${template}: ${JSON.stringify(faults && compiler.fetchDiagnostics(faults))}`,
      );
    }
    const pdf = compiler.pdf(compiled.result, { pdfStandard: standard });
    // Reports differ: what is remembered of one costs 12 MB and serves the next little. The fonts' share is kept.
    compiler.evictCache(1);
    return pdf;
  };
}

/** What the system says of a module that is there but made for another: an older C library, an emulated processor. */
const UNUSABLE = ['MODULE_NOT_FOUND', 'ERR_DLOPEN_FAILED'];

/** The module comes with one npm package a platform; null where none of them can be loaded. */
export function loadTypst(): TypstModule | null {
  const require = createRequire(import.meta.url);
  for (const name of platformPackages(process.platform, process.arch)) {
    try {
      return require(name) as TypstModule;
    } catch (fault) {
      if (!UNUSABLE.includes((fault as NodeJS.ErrnoException).code ?? '')) throw fault;
    }
  }
  return null;
}

function platformPackages(platform: string, arch: string): readonly string[] {
  if (platform === 'linux') return [`${PACKAGE}-linux-${arch}-gnu`, `${PACKAGE}-linux-${arch}-musl`];
  if (platform === 'win32') return [`${PACKAGE}-win32-${arch}-msvc`];
  return [`${PACKAGE}-${platform}-${arch}`];
}
