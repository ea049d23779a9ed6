import { createRequire } from 'node:module';

/** What is used of Typst's native module; it comes with one npm package a platform. */
type Compilation = { readonly result: object | null; takeDiagnostics(): object | null };
export type TypstCompiler = {
  mapShadow(path: string, content: Buffer): void;
  compile(options: { readonly mainFileContent: string }): Compilation;
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

/** Throws when no package of Typst is installed for this platform: an installation at fault, not a user. */
export function loadTypst(): TypstModule {
  const require = createRequire(import.meta.url);
  const names = platformPackages(process.platform, process.arch);
  for (const name of names) {
    try {
      return require(name) as TypstModule;
    } catch (fault) {
      if ((fault as NodeJS.ErrnoException).code !== 'MODULE_NOT_FOUND') throw fault;
    }
  }
  throw new Error(
    `PDF needs Typst 0.14, which is not installed for ${process.platform} ${process.arch}. ` +
      `Install one of: ${names.map((name) => `${name}@0.7.0`).join(', ')}. DOCX and XLSX do not need it.`,
  );
}

function platformPackages(platform: string, arch: string): readonly string[] {
  if (platform === 'linux') return [`${PACKAGE}-linux-${arch}-gnu`, `${PACKAGE}-linux-${arch}-musl`];
  if (platform === 'win32') return [`${PACKAGE}-win32-${arch}-msvc`];
  return [`${PACKAGE}-${platform}-${arch}`];
}
