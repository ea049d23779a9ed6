export function buildAssets(folder: string): Readonly<Record<string, string>>;
