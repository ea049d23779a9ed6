export const assetSources: readonly string[];
export function buildAssets(folder: string): Readonly<Record<string, string>>;
